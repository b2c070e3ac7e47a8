import type { TableRow } from '#shared/api/answers.ts';
import { withEngine } from '../engine.ts';
import { answer, FINE, oneLine } from '../io.ts';
import type { CliCommand } from './command.ts';

const PAGE = 1000;

export const listCommand: CliCommand = {
  name: 'list',
  configure(command, io, end) {
    command
      .description('List the tables of the catalog')
      .option('--query <text>', 'only tables that a search for this text finds, best first')
      .option('--json', 'as JSON')
      .action(async (options: { query?: string; json?: true }) => {
        const rows = await withEngine(io, command, 'reader', async (engine) => {
          const found: TableRow[] = [];
          for (;;) {
            const page = await engine.call(
              'catalog.tables',
              {
                ...(options.query === undefined ? { sort: 'id' } : { query: options.query }),
                offset: found.length,
                limit: PAGE,
              },
              { signal: io.signal },
            );
            found.push(...page.rows);
            if (page.rows.length === 0 || found.length >= page.total) return found;
          }
        });
        if (options.json) await answer(io, `${JSON.stringify({ tables: rows.map(toJson) })}\n`);
        else
          for (const { id, title } of rows)
            await answer(io, `${id}\t${oneLine(title.replace(/\s+/g, ' '))}\n`);
        end(FINE);
      });
  },
};

function toJson(row: TableRow): unknown {
  return {
    id: row.id,
    title: row.title,
    languages: row.languages.filter((language) => language !== ''),
    cells: row.cells,
    updated: row.updated,
    folder: row.folder === null ? null : row.folderPath.join('/'),
    source: row.source,
  };
}
