/** What an exported catalog holds, and how to know that a table has not changed since. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemError, problem } from '#shared/errors/problem.ts';

export const MANIFEST = 'manifest.json';
const FORMAT = 'statdesk-catalog';
const VERSION = 1;

const file = z.object({
  /** From the folder of the manifest, `/` between folders. */
  path: z
    .string()
    .regex(/^(tables|labels|metadata)\/[a-z0-9_]+(\/part_year=\d{4}\/part)?\.(parquet|json)$/),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Null for files that are no cells. */
  rows: z.number().int().min(0).nullable(),
});

const table = z.object({
  id: z.string(),
  /** In SQL, and of its folder. */
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: z.string(),
  language: z.string(),
  updated: z.string().nullable(),
  source: z.string().nullable(),
  cells: z.number().int().min(0),
  /** Of the model and the cells: the same means that nothing has changed. */
  fingerprint: z.string(),
  columns: z.array(
    z.object({
      name: z.string(),
      code: z.string(),
      label: z.string(),
      role: z.enum(['time', 'contents', 'geographic', 'classification']),
    }),
  ),
  files: z.array(file),
});

const manifest = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  writtenAt: z.string(),
  tables: z.array(table),
});

export type ExportedFile = z.output<typeof file>;
export type ExportedTable = z.output<typeof table>;

/**
 * The tables that an earlier export left in a folder; none where there was no export.
 *
 * @throws ProblemError `catalog-export.bad-manifest`, `catalog-export.newer-manifest`.
 */
export async function readManifest(folder: string): Promise<readonly ExportedTable[] | null> {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const bad = (detail: string) =>
    new ProblemError(problem('catalog-export.bad-manifest', { path, detail }, { retry: 'no' }));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw bad(error instanceof Error ? error.message.slice(0, 200) : '');
  }
  const version = z.object({ version: z.number() }).safeParse(json).data?.version ?? VERSION;
  if (version > VERSION) {
    throw new ProblemError(
      problem('catalog-export.newer-manifest', { path, version }, { retry: 'no' }),
    );
  }
  const parsed = manifest.safeParse(json);
  if (parsed.success) return parsed.data.tables;
  const [issue] = parsed.error.issues;
  throw bad(`${issue?.path.join('.')}: ${issue?.message}`.slice(0, 200));
}

export function manifestText(tables: readonly ExportedTable[], writtenAt: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, writtenAt, tables }, null, 2)}\n`;
}
