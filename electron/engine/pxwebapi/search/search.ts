/** Tables that a query finds, best first. */
import { foldText } from '#shared/cube/fold.ts';
import type { Overview, OverviewTable } from '../../catalog/overview.ts';
import { scoreMatches } from '../../catalog/words.ts';
import type { Connection } from '../../db/open.ts';
import { parseTableQuery, type QueryNode } from './query.ts';

/** Fields of the API → columns of the index; names that are none of them belong to the text. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['docid', 'id'],
  ['id', 'id'],
  ['matrix', 'id'],
  ['title', 'title'],
  ['variables', 'variables'],
  ['values', 'values'],
  ['codes', 'values'],
  ['period', 'values'],
  ['subjectcode', 'subject'],
  ['source', 'source'],
]);

/** Table → how well it fits; more is better. */
type Scores = ReadonlyMap<number, number>;

/** What would be signs of the index's own language. */
const SIGNS = /["*\p{Cc}]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Every table of the overview where the query has no word. */
export function searchTables(
  db: Connection,
  overview: Overview,
  query: string,
): readonly OverviewTable[] {
  const node = parseTableQuery(query);
  const scores = node && scoresOf(db, overview, node);
  if (!scores) return overview.tables;
  return overview.tables
    .filter(({ tableKey }) => scores.has(tableKey))
    .sort((a, b) => (scores.get(b.tableKey) ?? 0) - (scores.get(a.tableKey) ?? 0));
}

/** Null where the part says nothing: signs alone. */
function scoresOf(db: Connection, overview: Overview, node: QueryNode): Scores | null {
  const known = (nodes: readonly QueryNode[]) =>
    nodes.flatMap((part) => scoresOf(db, overview, part) ?? []);
  switch (node.kind) {
    case 'words':
      return scoresOfWords(db, overview, node);
    case 'any': {
      const parts = known(node.parts);
      return parts.length === 0 ? null : parts.reduce(union);
    }
    case 'all': {
      const unwanted = known(node.unwanted);
      const wanted = known(node.wanted);
      if (wanted.length + unwanted.length === 0) return null;
      const everything: Scores = new Map(overview.tables.map(({ tableKey }) => [tableKey, 0]));
      return without(wanted.length === 0 ? everything : wanted.reduce(both), unwanted);
    }
  }
}

function scoresOfWords(
  db: Connection,
  overview: Overview,
  { field, text, isPhrase }: QueryNode & { kind: 'words' },
): Scores | null {
  if (field === 'timeunit') return ofTimeUnit(overview, text);
  const column = field === null ? undefined : COLUMNS.get(field);
  const whole = field !== null && column === undefined ? `${field} ${text}` : text;
  const bare = foldText(whole).replaceAll(SIGNS, ' ').trim();
  if (!HAS_WORD.test(bare)) return null;
  // Beginnings of words stand in for stems: “emission” finds “emissions”.
  return scoreMatches(db, bare, isPhrase ? 'phrase' : 'beginning', column ?? null);
}

const TIME_SCALES: Readonly<Record<string, readonly string[]>> = {
  annual: ['A'],
  quarterly: ['Q'],
  monthly: ['M'],
  weekly: ['W'],
  other: ['H', 'T', 'D'],
};

function ofTimeUnit({ tables }: Overview, text: string): Scores {
  const scales = TIME_SCALES[text.toLowerCase()] ?? [];
  return new Map(
    tables
      .filter(({ texts }) => scales.includes(texts[0]?.timeScale ?? ''))
      .map(({ tableKey }) => [tableKey, 0]),
  );
}

function union(a: Scores, b: Scores): Scores {
  const sum = new Map(a);
  for (const [table, score] of b) sum.set(table, (sum.get(table) ?? 0) + score);
  return sum;
}

function both(a: Scores, b: Scores): Scores {
  const sum = new Map<number, number>();
  for (const [table, score] of a) {
    const other = b.get(table);
    if (other !== undefined) sum.set(table, score + other);
  }
  return sum;
}

function without(scores: Scores, unwanted: readonly Scores[]): Scores {
  if (unwanted.length === 0) return scores;
  return new Map([...scores].filter(([table]) => !unwanted.some((each) => each.has(table))));
}
