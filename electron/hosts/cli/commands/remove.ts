import { ProblemError } from '#shared/errors/problem.ts';
import { withEngine } from '../engine.ts';
import { BAD_INPUT, FINE, problemLine, say } from '../io.ts';
import type { CliCommand } from './command.ts';

export const removeCommand: CliCommand = {
  name: 'remove',
  configure(command, io, end) {
    command
      .description('Remove tables from the catalog')
      .argument('<table...>', 'table ids')
      .action(async (ids: string[]) => {
        await withEngine(io, command, 'writer', async (engine) => {
          let status = FINE;
          for (const id of ids) {
            try {
              const removed = await engine.call(
                'catalog.remove',
                { ids: [id] },
                { signal: io.signal },
              );
              for (const table of removed) say(io, `removed ${table.id}`);
            } catch (error) {
              if (io.signal.aborted || !(error instanceof ProblemError)) throw error;
              say(io, `statdesk: ${problemLine(io, error.problem)}`);
              status = BAD_INPUT;
            }
          }
          end(status);
        });
      });
  },
};
