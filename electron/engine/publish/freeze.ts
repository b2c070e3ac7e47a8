/** Files of a publication, made from the data of this moment and kept until the sending is over. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Task } from '#shared/api/task.ts';
import { writeSvg } from '#shared/chart/svg/svg.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import type { Table } from '#shared/cube/table.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type {
  PublicationDraft,
  Resource,
  ResourceSource,
  Texts,
} from '#shared/publication/draft.ts';
import { selectionFromBody } from '#shared/selection/request.ts';
import type { Selection } from '#shared/selection/selection.ts';
import type { EngineContext } from '../context.ts';
import { writeWhole } from '../exports/atomic-file.ts';
import { openExport } from '../exports/export.ts';
import { findFormat } from '../formats/index.ts';
import { openTable } from '../selection/open-table.ts';
import { fileNameOf } from './new-draft.ts';
import type { FrozenFile, FrozenResource, FrozenView } from './targets/target.ts';
import { buildView } from './views/chart.ts';
import { echartsSpec } from './views/echarts.ts';
import { plotlySpec } from './views/plotly.ts';

const SENDINGS = 'publish';
const KEPT_FILES = 'publish-files';

/** Where the files of one sending lie. */
export function sendingFolder({ folder }: EngineContext, id: string): string {
  return join(folder, SENDINGS, id);
}

/** Files that a browser sent for a draft. */
export function keptFile({ folder }: EngineContext, id: string): string {
  return join(folder, KEPT_FILES, id);
}

export function sendingsFolder({ folder }: EngineContext): string {
  return join(folder, SENDINGS);
}

/**
 * Makes every resource and chart of a draft in a folder of its own.
 *
 * @throws ProblemError `publish.file-gone`, `selection.*`, `export.*`, with the resource as its place.
 */
export interface Frozen {
  readonly resources: readonly FrozenResource[];
  readonly views: readonly FrozenView[];
}

export async function freezeDraft(
  context: EngineContext,
  draft: PublicationDraft,
  folder: string,
  task: Task,
): Promise<Frozen> {
  await mkdir(folder, { recursive: true });
  const frozen: FrozenResource[] = [];
  const names = new Set<string>();
  try {
    for (const [place, resource] of draft.resources.entries()) {
      await task.breathe();
      try {
        frozen.push(await freezeOne(context, draft, resource, place, names, folder, task));
      } catch (error) {
        if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
        throw new ProblemError(
          {
            ...error.problem,
            place: { ...error.problem.place, field: `resources.${place}.source` },
          },
          { cause: error },
        );
      }
    }
    return { resources: frozen, views: await freezeViews(context, draft, folder, task) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Every chart as a specification for other programs, and as a picture. */
async function freezeViews(
  context: EngineContext,
  draft: PublicationDraft,
  folder: string,
  task: Task,
): Promise<readonly FrozenView[]> {
  const views: FrozenView[] = [];
  for (const [place, view] of draft.views.entries()) {
    await task.breathe();
    try {
      const chart = await buildView(context, draft, view, task);
      const title =
        Object.keys(view.title).length > 0 ? view.title : inOwnLanguage(draft, chart.title);
      const description = view.description ?? inOwnLanguage(draft, chart.summary);
      const isMirrored = chart.plot.mark === 'bar' && chart.plot.layout === 'mirrored';
      // A pyramid needs an axis that tells amounts, which only Plotly does without functions.
      const specType = isMirrored ? 'plotly' : view.engine;
      const spec = JSON.stringify(specType === 'plotly' ? plotlySpec(chart) : echartsSpec(chart));
      const { svg } = writeSvg(chart, PICTURE);
      const file = (fileName: string, mediaType: string, text: string) =>
        writeMade(folder, { title, description }, view.id, fileName, mediaType, text);
      views.push({
        viewId: view.id,
        place,
        title,
        description,
        specType,
        spec,
        specFile: await file(`fig-${view.id}.json`, 'application/json', spec),
        picture: await file(`chart-${place + 1}.svg`, 'image/svg+xml', svg),
      });
    } catch (error) {
      if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
      throw new ProblemError(
        { ...error.problem, place: { ...error.problem.place, field: `views.${place}` } },
        { cause: error },
      );
    }
  }
  return views;
}

const PICTURE = { width: 960, height: 600, palette: 'light' } as const;

function inOwnLanguage({ primaryLanguage }: PublicationDraft, text: string): Texts {
  return { [primaryLanguage]: text };
}

async function writeMade(
  folder: string,
  texts: { readonly title: Texts; readonly description: Texts },
  resourceId: string,
  fileName: string,
  mediaType: string,
  text: string,
): Promise<FrozenFile> {
  const path = join(folder, fileName);
  const bytes = Buffer.from(text);
  await writeFile(path, bytes);
  return {
    kind: 'file',
    resourceId,
    place: null,
    name: texts.title,
    description: texts.description,
    format: extname(fileName).slice(1),
    mediaType,
    role: 'documentation',
    fileName,
    path,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sha1: createHash('sha1').update(bytes).digest('hex'),
    rows: null,
    separator: null,
  };
}

async function freezeOne(
  context: EngineContext,
  draft: PublicationDraft,
  resource: Resource,
  place: number,
  names: Set<string>,
  folder: string,
  task: Task,
): Promise<FrozenResource> {
  const { id: resourceId, name, description = {}, role, source, mediaType, format } = resource;
  const texts = { resourceId, place, name, description, role };
  if ('url' in source) {
    return { ...texts, kind: 'link', format, mediaType: mediaType ?? '', url: source.url };
  }
  if ('tableId' in source) {
    const made = await writeTable(context, draft, resource, source, names, folder, task);
    return { ...texts, ...made, mediaType: mediaType ?? made.mediaType };
  }
  const from = 'path' in source ? source.path : keptFile(context, source.keptFile);
  const fileName = uniqueName(
    resource.fileName ?? fileNameOf(basename(from, extname(from)), extname(from).toLowerCase()),
    names,
  );
  const path = join(folder, fileName);
  await copyWhole(from, path);
  return {
    ...texts,
    kind: 'file',
    format,
    mediaType: mediaType ?? mediaTypeOf(fileName),
    fileName,
    path,
    ...(await hashFile(path, task)),
    rows: null,
    separator: null,
  };
}

async function writeTable(
  context: EngineContext,
  draft: PublicationDraft,
  resource: Resource,
  { tableId, selection }: Extract<ResourceSource, { tableId: string }>,
  names: Set<string>,
  folder: string,
  task: Task,
): Promise<Omit<FrozenFile, 'resourceId' | 'place' | 'name' | 'description' | 'role'>> {
  const { table: stored } = openTable(context.db, tableId);
  const wanted = resource.language ?? draft.primaryLanguage;
  const language = stored.languages.includes(wanted) ? wanted : '';
  const format = findFormat(resource.format);
  const { dataset, write } = openExport(context, {
    id: tableId,
    language,
    selection: selection === '*' ? everything(stored) : selectionFromBody(selection),
    format: resource.format,
    options: csvOptions(resource),
  });
  const fileName = uniqueName(resource.fileName ?? fileNameOf(tableId, format.extension), names);
  const path = join(folder, fileName);
  const [sha256, sha1] = [createHash('sha256'), createHash('sha1')];
  const sizeBytes = await writeWhole(path, (sink) =>
    write(
      {
        async write(bytes) {
          sha256.update(bytes);
          sha1.update(bytes);
          await sink.write(bytes);
        },
      },
      task,
    ),
  );
  return {
    kind: 'file',
    format: resource.format,
    mediaType: format.mediaType,
    fileName,
    path,
    sizeBytes,
    sha256: sha256.digest('hex'),
    sha1: sha1.digest('hex'),
    rows: dataset.rowCount,
    separator: resource.format === 'csv' ? (resource.csv?.separator ?? ',') : null,
  };
}

/** Every value of every variable; nothing is eliminated. */
function everything(stored: Table): Selection {
  const { variables } = withContentsVariable(stored);
  return {
    variables: variables.map(({ code }) => ({
      variableCode: code,
      valueCodes: ['*'],
      codelist: null,
    })),
    placement: null,
  };
}

const SEPARATORS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** Data are published as they are: no guard against spreadsheet formulas, which would change texts. */
function csvOptions({ csv }: Resource): Record<string, unknown> {
  if (!csv) return {};
  return {
    separator: SEPARATORS[csv.separator],
    decimalSign: csv.decimal === ',' ? 'comma' : 'point',
  };
}

function uniqueName(wanted: string, names: Set<string>): string {
  const plain = wanted.replaceAll(/[/\\\p{Cc}]/gu, '_').replace(/^\.+/, '') || 'file';
  const end = extname(plain);
  let name = plain;
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    name = `${basename(plain, end)}-${number}${end}`;
  }
  names.add(name.toLowerCase());
  return name;
}

async function copyWhole(from: string, to: string): Promise<void> {
  try {
    if (!(await stat(from)).isFile()) throw new Error('no file');
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOSPC' || code === 'EDQUOT') throw error;
    throw new ProblemError(problem('publish.file-gone', { path: quoteInput(from, 300) }), {
      cause: error,
    });
  }
}

async function hashFile(
  path: string,
  task: Task,
): Promise<Pick<FrozenFile, 'sizeBytes' | 'sha256' | 'sha1'>> {
  const [sha256, sha1] = [createHash('sha256'), createHash('sha1')];
  let sizeBytes = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    sha256.update(bytes);
    sha1.update(bytes);
    sizeBytes += bytes.length;
    await task.breathe();
  }
  return { sizeBytes, sha256: sha256.digest('hex'), sha1: sha1.digest('hex') };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.px': 'application/x-pcaxis',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

function mediaTypeOf(fileName: string): string {
  return MEDIA_TYPES[extname(fileName).toLowerCase()] ?? 'application/octet-stream';
}
