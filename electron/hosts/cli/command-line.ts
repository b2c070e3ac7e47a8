/** The `statdesk` command line: words in, exit status out. */

import { Command, CommanderError } from 'commander';
import { ProblemError } from '#shared/errors/problem.ts';
import { translator } from '#shared/messages/index.ts';
import { VERSION } from '../version.ts';
import { addCommand, takeEverywhere } from './add-command.ts';
import { COMMANDS } from './commands/index.ts';
import type { CliIo, Surroundings } from './io.ts';
import { BAD_INPUT, FINE, OutputClosed, problemLine, say, UsageError, WRONG_USAGE } from './io.ts';
import { messageLanguage } from './message-language.ts';

const HELP_AFTER = `
Every command takes --catalog DIR, else the folder in STATDESK_CATALOG, else the data folder of this
computer. Messages are in the language of --language, else of LC_ALL, LC_MESSAGES or LANG, else in
English; codes and answers are the same in each. -- ends the options: what follows is taken as it
is, also when it begins with a dash.

Exit status: 0 fine, also with warnings; 1 some input is bad or missing; 2 wrong usage;
130 interrupted.`;

/** Runs one command. Never throws: what goes wrong is said on standard error. */
export async function runCommandLine(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const translate = translator(messageLanguage(words, surroundings.languages));
  const io: CliIo = { ...surroundings, translate };
  let status = FINE;
  const program = takeEverywhere(new Command('statdesk'))
    .description('Official statistics on this computer: import PX tables, explore, export.')
    .version(VERSION)
    // Without it a `--` before an operand of a command would be lost on the way to the command.
    .enablePositionalOptions()
    .addHelpText('after', HELP_AFTER)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`statdesk: ${text.replace(/^error: /, '')}`),
    });
  for (const { name, configure } of COMMANDS) {
    configure(addCommand(program, name), io, (result) => {
      status = result;
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    return tell(error, io);
  }
}

function tell(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : WRONG_USAGE;
  if (error instanceof UsageError) {
    say(io, `statdesk: ${error.message}`);
    return WRONG_USAGE;
  }
  if (io.signal.aborted) {
    if (io.signal.reason instanceof OutputClosed) return FINE;
    say(io, 'statdesk: cancelled');
    return BAD_INPUT;
  }
  if (error instanceof ProblemError) {
    say(io, `statdesk: ${problemLine(io, error.problem)}`);
    return BAD_INPUT;
  }
  // A defect: its message helps whoever reports it, its stack nobody who reads it here.
  say(io, `statdesk: something went wrong inside Statdesk (${String(error).slice(0, 300)})`);
  return BAD_INPUT;
}
