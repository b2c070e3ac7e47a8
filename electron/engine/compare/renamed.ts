/** Variables and values that were added, removed, or go by another name. */
import type {
  NamedItem,
  RenamedItem,
  TableComparison,
  ValueChanges,
} from '#shared/api/comparison.ts';
import type { TableModel, VariableModel } from '#shared/cube/model.ts';
import { type MatchedVariable, type Matching, textsOf } from './match.ts';
import { nameOf, valueItem, variableItem } from './names.ts';

type Languages = Matching['languages'];

/** @param languages  Positions of the language of the comparison in the two models. */
export function compareVariables(
  before: TableModel,
  after: TableModel,
  matching: Matching,
  shown: { readonly before: number; readonly after: number },
): TableComparison['variables'] {
  const lone = (model: TableModel, places: readonly number[], language: number) =>
    places.map((place) => ({
      ...variableItem(model, place, language),
      valueCount: model.variables[place]?.codes.length ?? 0,
    }));
  return {
    added: lone(after, matching.added, shown.after),
    removed: lone(before, matching.removed, shown.before),
    renamed: matching.variables.flatMap((match) => {
      const [earlier, later] = pairOf(before, after, match);
      const texts = matching.languages.flatMap((at) => {
        const own = { before: earlier.name[at.before], after: later.name[at.after] };
        if (own.before === null && own.after === null) return [];
        const names = { before: nameOf(earlier, at.before), after: nameOf(later, at.after) };
        const language = after.languages[at.after] ?? '';
        return names.before === names.after ? [] : [{ language, ...names }];
      });
      if (texts.length === 0 && earlier.code === later.code) return [];
      return [{ code: later.code, codeBefore: earlier.code, texts }];
    }),
  };
}

/** Variables whose values are the same, in the same order and by the same names, are left out. */
export function compareValues(
  before: TableModel,
  after: TableModel,
  matching: Matching,
  shown: { readonly before: number; readonly after: number },
): readonly ValueChanges[] {
  return matching.variables.flatMap((match) => {
    const [earlier, later] = pairOf(before, after, match);
    const changes: ValueChanges = {
      variable: variableItem(after, match.after, shown.after),
      added: unmatched(match.earlierValue, later, shown.after),
      removed: unmatched(match.laterValue, earlier, shown.before),
      renamed: renamedValues(match, earlier, later, matching.languages, after.languages),
      isReordered: isReordered(match.earlierValue),
    };
    const { added, removed, renamed } = changes;
    const isSame = added.length + removed.length + renamed.length === 0 && !changes.isReordered;
    return isSame ? [] : [changes];
  });
}

export function pairOf(
  before: TableModel,
  after: TableModel,
  match: MatchedVariable,
): readonly [VariableModel, VariableModel] {
  // A matching names variables of the two models it was made of.
  return [before.variables[match.before], after.variables[match.after]] as [
    VariableModel,
    VariableModel,
  ];
}

function unmatched(
  partners: Int32Array,
  variable: VariableModel,
  language: number,
): readonly NamedItem[] {
  const items: NamedItem[] = [];
  partners.forEach((partner, value) => {
    if (partner < 0) items.push(valueItem(variable, value, language));
  });
  return items;
}

function renamedValues(
  { earlierValue }: MatchedVariable,
  before: VariableModel,
  after: VariableModel,
  languages: Languages,
  names: readonly string[],
): readonly RenamedItem[] {
  const spoken = languages
    .filter((at) => before.labels[at.before] != null || after.labels[at.after] != null)
    .map((at) => ({
      language: names[at.after] ?? '',
      before: textsOf(before, at.before),
      after: textsOf(after, at.after),
    }));
  const renamed: RenamedItem[] = [];
  earlierValue.forEach((earlier, later) => {
    if (earlier < 0) return;
    const texts = spoken.flatMap((at) => {
      const [one, other] = [at.before[earlier] ?? '', at.after[later] ?? ''];
      return one === other ? [] : [{ language: at.language, before: one, after: other }];
    });
    const codeBefore = valueItem(before, earlier, 0).code;
    const code = valueItem(after, later, 0).code;
    const hasNewCode = codeBefore !== code && !before.codesAreSynthetic && !after.codesAreSynthetic;
    if (texts.length > 0 || hasNewCode) renamed.push({ code, codeBefore, texts });
  });
  return renamed;
}

function isReordered(earlierValue: Int32Array): boolean {
  let last = -1;
  for (const place of earlierValue) {
    if (place < 0) continue;
    if (place < last) return true;
    last = place;
  }
  return false;
}
