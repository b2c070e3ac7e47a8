import { withEngine } from '../engine.ts';
import { answer, FINE } from '../io.ts';
import type { CliCommand } from './command.ts';

export const metadataCommand: CliCommand = {
  name: 'metadata',
  configure(command, io, end) {
    command
      .description('The metadata of a table as JSON-stat 2')
      .argument('<table>', 'table id')
      .option('--lang <language>', 'language of the texts; else the table’s own')
      .action(async (id: string, { lang }: { lang?: string }) => {
        const document = await withEngine(io, command, 'reader', (engine) =>
          engine.call(
            'export.metadata',
            { id, ...(lang !== undefined && { language: lang }) },
            { signal: io.signal },
          ),
        );
        await answer(io, `${document}\n`);
        end(FINE);
      });
  },
};
