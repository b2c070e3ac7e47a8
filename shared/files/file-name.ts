/** Names of files that are made from tables: a pattern, filled in, safe on every file system. */
import type { Table, Variable } from '../cube/table.ts';
import { parsePeriod } from '../time/period.ts';

/** What a pattern may name, in braces. */
export const NAME_PARTS = [
  'id',
  'short',
  'title',
  'name',
  'periods',
  'first',
  'last',
  'language',
] as const;
export type NamePart = (typeof NAME_PARTS)[number];
export type NameFacts = Readonly<Record<NamePart, string>>;

/** `L0231_population_2022-2026` */
export const USUAL_PATTERN = '{id}_{short}_{periods}';

const PART = /\{([^{}]*)\}/g;
const MOST_LETTERS = 40;
/** Most file systems hold 255 bytes, of which a letter may take two or three. */
const MOST_LETTERS_IN_ALL = 80;
/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * @param periods  The periods that the file holds, in order, by `periodNames`.
 * @param name  Of the saved query; empty where there is none.
 */
export function nameFacts(
  table: Pick<Table, 'id' | 'contentsText' | 'title' | 'language'>,
  periods: readonly string[],
  name = '',
): NameFacts {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return {
    id: table.id,
    short: table.contentsText.toLowerCase(),
    title: table.title,
    name,
    periods: first === last ? first : `${first}-${last}`,
    first,
    last,
    language: table.language,
  };
}

/** What a file name says of values of the time variable: codes, or labels where the codes only count. */
export function periodNames(
  time: Pick<Variable, 'codes' | 'labels'>,
  values: readonly number[],
): readonly string[] {
  return values.flatMap((value) => {
    const code = time.codes[value];
    if (code === undefined) return [];
    return parsePeriod(code, null) ? [code] : [time.labels[value] ?? code];
  });
}

/** What stands in braces in a pattern and is no part. */
export function unknownParts(pattern: string): readonly string[] {
  const known: readonly string[] = NAME_PARTS;
  return [...pattern.matchAll(PART)]
    .map(([, part = '']) => part)
    .filter((part) => !known.includes(part));
}

/** One text as a file name without its ending. */
export function plainFileName(text: string): string {
  return safe(text) || 'statdesk';
}

/** A file name without its ending. Parts that are empty take the sign before them along. */
export function fileNameFrom(pattern: string, facts: NameFacts): string {
  const known = new Map<string, string>(Object.entries(facts));
  const filled = pattern.replace(PART, (_, part: string) => safe(known.get(part) ?? ''));
  const name = filled
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/([-_ ])[-_ ]+/g, '$1')
    .slice(0, MOST_LETTERS_IN_ALL)
    .replace(/^[-_. ]+|[-_. ]+$/g, '');
  if (name === '') return safe(facts.id) || 'table';
  return RESERVED.test(name.split('.')[0] ?? '') ? `_${name}` : name;
}

function safe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, MOST_LETTERS);
}
