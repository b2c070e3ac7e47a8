/** Runs the command line in this process: its streams, signals and exit status. */

import { problem } from '#shared/errors/problem.ts';
import { translator } from '#shared/messages/index.ts';
import { systemLanguages } from '../system-languages.ts';
import { runCommandLine } from './command-line.ts';
import { BAD_INPUT, OutputClosed, problemLine } from './io.ts';
import { messageLanguage } from './message-language.ts';

/** What a shell says of a command that a signal ended: 128 and the signal's number. */
const SIGNAL_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A command that does not stop by itself in this time is ended. */
const STOP_MS = 4000;

/** @param outMain  Folder of the built hosts: this file is in a chunk of its own below it. */
export async function runProcess(outMain: string): Promise<void> {
  const stop = new AbortController();
  let stopStatus: number | null = null;
  for (const [signal, status] of Object.entries(SIGNAL_STATUS)) {
    process.on(signal, () => {
      if (stopStatus !== null) return;
      stopStatus = status;
      stop.abort();
      setTimeout(() => process.exit(status), STOP_MS).unref();
    });
  }
  let outputError: string | null = null;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) ends the command quietly; a full disk does not.
    if (error.code !== 'EPIPE') outputError ??= error.code ?? error.message;
    stop.abort(new OutputClosed());
  });
  process.stderr.on('error', () => {});
  const words = process.argv.slice(2);
  const languages = systemLanguages(process.env);
  const status = await runCommandLine(words, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    folder: process.cwd(),
    outMain,
    signal: stop.signal,
    languages,
  });
  // Handles that a native module or an unread standard input keeps open must not keep the command.
  await flushed(process.stdout);
  if (outputError !== null) {
    const translate = translator(messageLanguage(words, languages));
    const failed = problem('cli.output-failed', { detail: outputError });
    process.stderr.write(`statdesk: ${problemLine({ translate }, failed)}\n`);
  }
  process.exit(stopStatus ?? (outputError === null ? status : BAD_INPUT));
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write('', () => resolve());
  });
}
