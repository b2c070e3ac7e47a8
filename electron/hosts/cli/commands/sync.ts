import type { SyncedTable } from '#shared/api/remote-answers.ts';
import { withEngine } from '../engine.ts';
import { collect } from '../format-options.ts';
import type { CliIo } from '../io.ts';
import { answer, BAD_INPUT, FINE, oneLine, progressLine, say, sentence } from '../io.ts';
import type { CliCommand } from './command.ts';

interface SyncOptions {
  readonly table: readonly string[];
  readonly json?: true;
}

export const syncCommand: CliCommand = {
  name: 'sync',
  configure(command, io, end) {
    command
      .description('Bring followed tables up to date, and fetch others')
      .argument('[source]', 'as in source list; else every server')
      .option('--table <id>', 'only this table, followed from now on; repeat it', collect, [])
      .option('--json', 'what came of every table as JSON')
      .action(async (source: string | undefined, options: SyncOptions) => {
        const { tables } = await withEngine(io, command, 'writer', async (engine) => {
          const progress = progressLine(io);
          try {
            return await engine.call(
              'sync.start',
              {
                ...(source !== undefined && { source }),
                ...(options.table.length > 0 && {
                  tables: options.table.map((table) => ({ table, selection: null })),
                  follow: true,
                }),
              },
              { signal: io.signal, report: progress.report },
            );
          } finally {
            progress.end();
          }
        });
        if (options.json)
          await answer(io, `${JSON.stringify({ tables: tables.map((one) => toJson(io, one)) })}\n`);
        else for (const { state, id } of tables) await answer(io, `${state} ${oneLine(id)}\n`);
        for (const one of tables) {
          const message = messageOf(io, one);
          if (message !== null) say(io, message);
        }
        end(tables.some(({ state }) => state === 'failed') ? BAD_INPUT : FINE);
      });
  },
};

function toJson(io: CliIo, synced: SyncedTable): unknown {
  const { id, table, state, cells, requests } = synced;
  return { id, table, state, cells, requests, message: messageOf(io, synced) };
}

function messageOf(io: CliIo, { id, problem }: SyncedTable): string | null {
  return problem && `${id}: ${sentence(io, problem)}`;
}
