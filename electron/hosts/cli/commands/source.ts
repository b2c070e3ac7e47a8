import type { SourceRow } from '#shared/api/remote-answers.ts';
import { withEngine } from '../engine.ts';
import { answer, FINE, oneLine } from '../io.ts';
import type { CliCommand } from './command.ts';

export const sourceCommand: CliCommand = {
  name: 'source',
  configure(command, io, end) {
    command.description('Servers of PxWebApi 2 that tables are fetched from');
    const sub = (name: string) =>
      command
        .command(name)
        .option('--catalog <dir>', 'the catalog folder')
        .copyInheritedSettings(command);

    sub('add')
      .description('Add a server, after asking it; the address of a table or web page will do')
      .argument('<name>', 'how you call it')
      .argument('<url>', 'where it is')
      .action(async (name: string, address: string, _options, own) => {
        const added = await withEngine(io, own, 'writer', (engine) =>
          engine.call('sources.add', { name, address }, { signal: io.signal }),
        );
        await answer(io, `added ${oneLine(added.name)} ${oneLine(added.root)}\n`);
        end(FINE);
      });

    sub('list')
      .description('List the servers')
      .option('--json', 'as JSON')
      .action(async (options: { json?: true }, own) => {
        const sources = await withEngine(io, own, 'reader', (engine) =>
          engine.call('sources.list', {}, { signal: io.signal }),
        );
        if (options.json) await answer(io, `${JSON.stringify({ sources: sources.map(toJson) })}\n`);
        else
          for (const { name, root } of sources)
            await answer(io, `${oneLine(name)}\t${oneLine(root)}\n`);
        end(FINE);
      });

    sub('remove')
      .description('Remove a server; the tables that came from it stay')
      .argument('<name>', 'as in source list')
      .action(async (name: string, _options, own) => {
        const removed = await withEngine(io, own, 'writer', (engine) =>
          engine.call('sources.remove', { name }, { signal: io.signal }),
        );
        await answer(io, `removed ${oneLine(removed.name)}\n`);
        end(FINE);
      });
  },
};

function toJson({ name, root, config, schedule, syncedAt, followedCount }: SourceRow): unknown {
  return {
    name,
    url: root,
    apiVersion: config.apiVersion,
    languages: config.languages.map(({ id }) => id),
    maxDataCells: config.maxDataCells,
    maxCallsPerTimeWindow: config.maxCalls,
    timeWindow: config.timeWindowSeconds,
    license: config.license,
    schedule,
    followed: followedCount,
    synced: syncedAt,
  };
}
