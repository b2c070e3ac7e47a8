/** The first rows of a file, to look at and to guess from. */
import type { Task } from '#shared/api/task.ts';
import type { EncodingName } from '#shared/encoding/encodings.ts';
import { SEPARATOR_SIGNS, type Separator } from '#shared/recipe/recipe.ts';
import type { ByteSource } from '../px/source.ts';
import { readRows } from './rows.ts';

export interface SampleRow {
  readonly fields: readonly string[];
  readonly line: number;
}

export interface Sample {
  readonly rows: readonly SampleRow[];
  /** The whole file is in it. */
  readonly isWhole: boolean;
}

const MOST_ROWS = 2000;
/** Fields of all rows together: a row may have many. */
const MOST_FIELDS = 400_000;

export async function readSample(
  source: ByteSource,
  encoding: EncodingName,
  separator: Separator,
  task: Task,
): Promise<Sample> {
  const rows: SampleRow[] = [];
  let fieldCount = 0;
  let isWhole = true;
  await readRows(
    source,
    { encoding, separator: SEPARATOR_SIGNS[separator] },
    {
      row(fields, line) {
        if (rows.length >= MOST_ROWS || fieldCount >= MOST_FIELDS) {
          isWhole = false;
          return 'stop';
        }
        rows.push({ fields, line });
        fieldCount += fields.length;
        return undefined;
      },
    },
    task,
  );
  return { rows, isWhole };
}

/** What a table of this separator would look like. */
export interface Shape {
  /** Fields of most rows that have several; 0 where none has. */
  readonly width: number;
  /** Share of the rows that are not empty which have it. */
  readonly share: number;
}

export function shapeOf(rows: readonly SampleRow[]): Shape {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { fields } of rows) {
    if (isEmptyRow(fields)) continue;
    filled++;
    if (fields.length < 2) continue;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [fields, count] of counts) {
    if (count > most || (count === most && fields > width)) [width, most] = [fields, count];
  }
  return { width, share: filled === 0 ? 0 : most / filled };
}

export function isEmptyRow(fields: readonly string[]): boolean {
  return fields.length === 1 && (fields[0] as string).trim() === '';
}

/** A blank between quoted fields is the last thing to be taken for a separator. */
const BY_LIKELINESS: readonly Separator[] = ['tab', 'semicolon', 'bar', 'comma', 'space'];
const SURE_SHARE = 0.75;
const LEAST_SHARE = 0.2;

/** The separator that gives most rows the same number of fields, and more than one. */
export async function findSeparator(
  source: ByteSource,
  encoding: EncodingName,
  task: Task,
): Promise<Separator | null> {
  let best: { separator: Separator; share: number } | null = null;
  for (const separator of BY_LIKELINESS) {
    const { rows } = await readSample(source, encoding, separator, task);
    const { width, share } = shapeOf(rows);
    if (width < 2) continue;
    if (share >= SURE_SHARE) return separator;
    if (share < LEAST_SHARE) continue;
    if (best === null || share > best.share) best = { separator, share };
  }
  return best?.separator ?? null;
}

export function separatorOfName(name: string): Separator | null {
  return /\.(tsv|tab)$/i.test(name) ? 'tab' : null;
}
