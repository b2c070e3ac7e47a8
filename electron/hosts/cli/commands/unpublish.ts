import { resolve } from 'node:path';
import { withEngine } from '../engine.ts';
import { collect } from '../format-options.ts';
import { problemLine, say, UsageError } from '../io.ts';
import { readPublicationFile } from '../publication-file.ts';
import { tellResults } from '../publish-results.ts';
import type { CliCommand } from './command.ts';

interface UnpublishOptions {
  readonly to: readonly string[];
  readonly delete?: true;
  readonly json?: true;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const unpublishCommand: CliCommand = {
  name: 'unpublish',
  configure(command, io, end) {
    command
      .description('Take a publication out of sight where it stands, or delete it')
      .argument('<draft>', 'the draft file, or the id of the draft')
      .option('--to <connection>', 'only there; repeat it', collect, [])
      .option('--delete', 'delete it, where the catalog can; else it is made private')
      .option('--json', 'as JSON')
      .action(async (given: string, options: UnpublishOptions) => {
        await withEngine(io, command, 'writer', async (engine) => {
          const id = UUID.test(given) ? given.toLowerCase() : await idIn(given);
          const { standings } = await engine.call('drafts.read', { id });
          const there = standings.filter(({ remoteId }) => remoteId !== null);
          const connections =
            options.to.length > 0 ? [...new Set(options.to)] : there.map((one) => one.connection);
          if (connections.length === 0) {
            end(await tellResults(io, [], options));
            return;
          }
          const { results } = await engine.call(
            'publish.withdraw',
            { id, connections, how: options.delete ? 'delete' : 'private' },
            { signal: io.signal },
          );
          end(await tellResults(io, results, options));
        });
      });

    async function idIn(file: string): Promise<string> {
      const { draft, isNew, warnings } = await readPublicationFile(resolve(io.folder, file), file);
      for (const warning of warnings) say(io, `statdesk: ${problemLine(io, warning)}`);
      if (isNew) throw new UsageError('The draft has no id: it was never published.');
      return draft.id;
    }
  },
};
