/** Variables and values that came, went or changed, as rows of one table. */
import type { NamedItem, RenamedItem, TableComparison } from '#shared/api/comparison.ts';

export interface StructureChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'reordered';
  /** The variable whose value it is; null for a variable itself. */
  readonly variable: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Languages in which the text is another; empty where it is no matter of language. */
  readonly languages: readonly string[];
}

export function structureChanges(comparison: TableComparison): readonly StructureChange[] {
  const { variables, values } = comparison;
  return [
    ...lone(variables.added, variables.removed, null),
    ...variables.renamed.flatMap((item) => renamed(item, null)),
    ...values.flatMap(({ variable, added, removed, renamed: others, isReordered }) => [
      ...lone(added, removed, variable.label),
      ...others.flatMap((item) => renamed(item, variable.label)),
      ...(isReordered ? [reordered(variable.label)] : []),
    ]),
  ];
}

function lone(
  added: readonly NamedItem[],
  removed: readonly NamedItem[],
  variable: string | null,
): readonly StructureChange[] {
  return [
    ...added.map((item) => ({
      kind: 'added' as const,
      variable,
      before: null,
      after: named(item.code, item.label),
      languages: [],
    })),
    ...removed.map((item) => ({
      kind: 'removed' as const,
      variable,
      before: named(item.code, item.label),
      after: null,
      languages: [],
    })),
  ];
}

/** One row for all languages with the same texts; a code that alone is another is a row too. */
function renamed(
  { code, codeBefore, texts }: RenamedItem,
  variable: string | null,
): readonly StructureChange[] {
  if (texts.length === 0) {
    return [{ kind: 'renamed', variable, before: codeBefore, after: code, languages: [] }];
  }
  const rows = new Map<string, StructureChange>();
  for (const { language, before, after } of texts) {
    const key = JSON.stringify([before, after]);
    rows.set(key, {
      kind: 'renamed',
      variable,
      before: named(codeBefore, before),
      after: named(code, after),
      languages: [...(rows.get(key)?.languages ?? []), language],
    });
  }
  return [...rows.values()];
}

function reordered(variable: string): StructureChange {
  return { kind: 'reordered', variable, before: null, after: null, languages: [] };
}

const named = (code: string, label: string) => (code === label ? label : `${code} ${label}`);
