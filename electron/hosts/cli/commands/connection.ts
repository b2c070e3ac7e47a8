import type { Connection } from '#shared/api/publish-answers.ts';
import { TARGET_KINDS, type TargetKind } from '#shared/publication/draft.ts';
import { addCommand } from '../add-command.ts';
import { withEngine } from '../engine.ts';
import { answer, BAD_INPUT, FINE, oneLine, problemLine, say, UsageError } from '../io.ts';
import type { CliCommand } from './command.ts';

interface AddOptions {
  readonly kind: string;
  readonly url: string;
  readonly keyEnv?: string;
  readonly organization?: string;
  readonly headerName?: string;
}

export const connectionCommand: CliCommand = {
  name: 'connection',
  configure(command, io, end) {
    command.description('Catalogs of others that can be published to');
    const part = (name: string) => addCommand(command, name);

    const add = part('add');
    add
      .description('Add a connection, or give one of this name another address or key')
      .argument('<name>', 'how publish calls it')
      .requiredOption('--kind <kind>', TARGET_KINDS.join(', '))
      .requiredOption('--url <address>', 'root of the site')
      .option('--key-env <variable>', 'environment variable that holds the key')
      .option('--organization <id>', 'organisation of drafts that name none')
      .option('--header-name <name>', 'header that carries the key, where a CKAN site has its own')
      .action(async (name: string, options: AddOptions) => {
        const kind = parseKind(options.kind);
        await withEngine(io, add, 'writer', async (engine) => {
          const saved = await engine.call('connections.save', {
            name,
            kind,
            url: options.url,
            organization: options.organization ?? null,
            headerName: options.headerName ?? null,
            key:
              options.keyEnv === undefined
                ? { kind: 'none' }
                : { kind: 'environment', variable: options.keyEnv },
          });
          say(io, `added ${saved.name}`);
        });
        end(FINE);
      });

    const list = part('list');
    list
      .description('List the connections, without their keys')
      .option('--json', 'as JSON')
      .action(async (options: { json?: true }) => {
        const connections = await withEngine(io, list, 'reader', (engine) =>
          engine.call('connections.list', {}),
        );
        if (options.json) await answer(io, `${JSON.stringify({ connections })}\n`);
        else for (const one of connections) await answer(io, `${asLine(one)}\n`);
        end(FINE);
      });

    const test = part('test');
    test
      .description('Ask a catalog, by reads alone, whether it answers and takes the key')
      .argument('<name>', 'the connection')
      .option('--json', 'as JSON')
      .action(async (name: string, options: { json?: true }) => {
        const report = await withEngine(io, test, 'writer', (engine) =>
          engine.call('connections.test', { name }, { signal: io.signal }),
        );
        if (options.json) await answer(io, `${JSON.stringify(report)}\n`);
        else {
          const { state, user, version, organizations } = report;
          const facts = [state, user, version, ...organizations.map(({ label }) => label)];
          await answer(io, `${oneLine(facts.filter(Boolean).join('\t'))}\n`);
        }
        for (const problem of report.problems) say(io, `statdesk: ${problemLine(io, problem)}`);
        end(report.isFine ? FINE : BAD_INPUT);
      });

    const remove = part('remove');
    remove
      .description('Remove a connection and its key; what was published stays')
      .argument('<name>', 'the connection')
      .action(async (name: string) => {
        await withEngine(io, remove, 'writer', (engine) =>
          engine.call('connections.remove', { name }),
        );
        say(io, `removed ${name}`);
        end(FINE);
      });
  },
};

/** @throws UsageError. */
function parseKind(text: string): TargetKind {
  const kind = TARGET_KINDS.find((known) => known === text);
  if (kind) return kind;
  throw new UsageError(`--kind is one of ${TARGET_KINDS.join(', ')}, not “${text.slice(0, 40)}”.`);
}

function asLine({ name, kind, url, organization, key }: Connection): string {
  const keyText = key.kind === 'environment' ? `key in ${key.variable}` : `key: ${key.kind}`;
  return oneLine([name, kind, url, organization ?? '', keyText].join('\t'));
}
