import { resolve } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import type { PublishRow, TargetPreview } from '#shared/api/publish-answers.ts';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { withEngine } from '../engine.ts';
import { collect } from '../format-options.ts';
import {
  answer,
  BAD_INPUT,
  type CliIo,
  FINE,
  problemLine,
  progressLine,
  say,
  UsageError,
} from '../io.ts';
import { readPublicationFile, writeBackId } from '../publication-file.ts';
import { tellResults } from '../publish-results.ts';
import type { CliCommand } from './command.ts';

interface PublishOptions {
  readonly to: readonly string[];
  readonly dryRun?: true;
  readonly json?: true;
  readonly resume?: true;
  readonly allowRemoval?: boolean;
}

const HELP_AFTER = `
The draft is a JSON file (docs/publishing.md). A file without an id is given one before anything is
sent; the same id again is an update. The call is the confirmation: nothing asks.

Exit status: 0 published, submitted or accepted everywhere; 1 otherwise; 2 wrong usage.`;

export const publishCommand: CliCommand = {
  name: 'publish',
  configure(command, io, end) {
    command
      .description('Publish tables and files to catalogs, or update what stands there')
      .argument('[draft]', 'the draft file')
      .option('--to <connection>', 'where to; repeat it', collect, [])
      .option('--dry-run', 'only read, and say what would be sent')
      .option('--resume', 'go on with all sendings that stopped')
      .option('--allow-removal', 'remove from the catalogs what the draft no longer names')
      .option('--json', 'as JSON')
      .addHelpText('after', HELP_AFTER)
      .action(async (file: string | undefined, options: PublishOptions) => {
        checkUsage(file, options);
        await withEngine(io, command, 'writer', async (engine) => {
          if (file === undefined) {
            end(await tellResults(io, await resume(io, engine), options));
            return;
          }
          const path = resolve(io.folder, file);
          const { draft, isNew, warnings } = await readPublicationFile(path, file);
          for (const warning of warnings) say(io, `statdesk: ${problemLine(io, warning)}`);
          if (options.dryRun) {
            end(await tellPreviews(io, await preview(io, engine, draft, options), options));
            return;
          }
          if (isNew) await writeBackId(path, file, draft.id);
          end(await tellResults(io, await send(io, engine, draft, file, options), options));
        });
      });
  },
};

function checkUsage(
  file: string | undefined,
  { to, resume: isResume, dryRun }: PublishOptions,
): void {
  if (isResume && (file !== undefined || to.length > 0 || dryRun)) {
    throw new UsageError('--resume goes on with everything that stopped: it takes nothing else.');
  }
  if (isResume) return;
  if (file === undefined) throw new UsageError('Name the draft file.');
  if (to.length === 0) throw new UsageError('Name a connection with --to.');
}

async function resume(io: CliIo, engine: Engine): Promise<readonly PublishRow[]> {
  const progress = progressLine(io);
  try {
    const task = { signal: io.signal, report: progress.report };
    return (await engine.call('publish.resume', {}, task)).results;
  } finally {
    progress.end();
  }
}

async function send(
  io: CliIo,
  engine: Engine,
  draft: PublicationDraft,
  fileName: string,
  { to, allowRemoval = false }: PublishOptions,
): Promise<readonly PublishRow[]> {
  const text = JSON.stringify(draft);
  await engine.call('drafts.import', { text, fileName, as: 'same' });
  const progress = progressLine(io);
  try {
    const { results } = await engine.call(
      'publish.send',
      { id: draft.id, connections: [...new Set(to)], allowRemoval },
      { signal: io.signal, report: progress.report },
    );
    return results;
  } finally {
    progress.end();
  }
}

function preview(
  io: CliIo,
  engine: Engine,
  draft: PublicationDraft,
  { to, allowRemoval = false }: PublishOptions,
): Promise<readonly TargetPreview[]> {
  return engine.call(
    'publish.preview',
    { draft, connections: [...new Set(to)], allowRemoval },
    { signal: io.signal },
  );
}

async function tellPreviews(
  io: CliIo,
  previews: readonly TargetPreview[],
  { json }: PublishOptions,
): Promise<number> {
  if (json) await answer(io, `${JSON.stringify({ previews })}\n`);
  for (const { connection, action, remoteUrl, fields, files, requests, problems } of previews) {
    for (const one of problems) say(io, `statdesk: ${connection}: ${problemLine(io, one)}`);
    if (json) continue;
    const changed = fields.filter(({ change }) => change === 'set').map(({ field }) => field);
    await answer(
      io,
      `${[connection, action, remoteUrl ?? ''].join('\t')}\n${[
        ...changed.map((field) => `  field\t${field}`),
        ...files.map(({ change, fileName, name }) => `  ${change}\t${fileName ?? name}`),
        ...requests.map(({ method, url }) => `  ${method}\t${url}`),
      ]
        .map((line) => `${line}\n`)
        .join('')}`,
    );
  }
  return previews.some(({ action }) => action === 'refused') ? BAD_INPUT : FINE;
}
