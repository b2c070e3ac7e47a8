import { resolve } from 'node:path';
import { withEngine } from '../engine.ts';
import { answer, BAD_INPUT, FINE, oneLine, progressLine, say, sentence } from '../io.ts';
import type { CliCommand } from './command.ts';

interface ExportCatalogOptions {
  readonly to: string;
  readonly json?: true;
}

export const exportCatalogCommand: CliCommand = {
  name: 'export-catalog',
  configure(command, io, end) {
    command
      .description(
        'The catalog as partitioned Parquet with a manifest and DDL; again: what changed',
      )
      .argument('[table...]', 'ids of tables; else all, and those that are gone go')
      .requiredOption('--to <folder>', 'an empty folder, or one of an earlier export')
      .option('--json', 'the whole report as JSON')
      .action(async (ids: string[], options: ExportCatalogOptions) => {
        const report = await withEngine(io, command, 'writer', async (engine) => {
          const progress = progressLine(io);
          const folder = resolve(io.folder, options.to);
          try {
            return await engine.call(
              'catalog.export',
              { folder, ...(ids.length > 0 && { ids }) },
              { signal: io.signal, report: progress.report },
            );
          } finally {
            progress.end();
          }
        });
        const { written, unchanged, removed, failed, wasCancelled } = report;
        if (options.json) {
          const told = failed.map(({ id, problem }) => ({
            id,
            code: problem.code,
            message: sentence(io, problem),
          }));
          const { folder } = report;
          const json = {
            folder,
            written,
            unchanged,
            removed,
            failed: told,
            cancelled: wasCancelled,
          };
          await answer(io, `${JSON.stringify(json)}\n`);
        } else {
          for (const { id, files } of written)
            await answer(io, `written ${oneLine(id)} ${files} files\n`);
          for (const id of unchanged) await answer(io, `unchanged ${oneLine(id)}\n`);
          for (const id of removed) await answer(io, `removed ${oneLine(id)}\n`);
        }
        for (const { id, problem } of failed) say(io, `${id}: ${sentence(io, problem)}`);
        if (wasCancelled) say(io, 'statdesk: cancelled; what was written before stays');
        end(failed.length > 0 || wasCancelled ? BAD_INPUT : FINE);
      });
  },
};
