/** Which variable and which value of one table is which of another. */
import type { TableModel, VariableModel } from '#shared/cube/model.ts';

/** A variable that both tables have. */
export interface MatchedVariable {
  /** Positions in the two models. */
  readonly before: number;
  readonly after: number;
  /** Per value of the later variable: position of the earlier value, -1 where it has none. */
  readonly earlierValue: Int32Array;
  /** Per value of the earlier variable: position of the later value, -1 where it is gone. */
  readonly laterValue: Int32Array;
}

/** Two tables side by side. */
export interface Matching {
  /** In the order of the later table. */
  readonly variables: readonly MatchedVariable[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** Languages that both have, as positions in the two models; the later table's default first. */
  readonly languages: readonly { readonly before: number; readonly after: number }[];
}

/**
 * Matches variables by code, then the contents and time variables by their role, then those that share
 * most of their values. Values are matched by code, or by text where one side has no codes.
 */
export function matchTables(before: TableModel, after: TableModel): Matching {
  const languages = matchLanguages(before, after);
  const spoken = languages[0] ?? { before: 0, after: 0 };
  const free = new Set(before.variables.keys());
  const partners = new Map<number, number>();
  const pair = (later: number, earlier: number | undefined) => {
    if (earlier === undefined || partners.has(later)) return;
    partners.set(later, earlier);
    free.delete(earlier);
  };
  const findFree = (is: (variable: VariableModel) => boolean) =>
    [...free].find((place) => is(before.variables[place] as VariableModel));

  for (const [later, { code }] of after.variables.entries()) {
    pair(
      later,
      findFree((variable) => variable.code === code),
    );
  }
  for (const role of ['isContents', 'isTime'] as const) {
    for (const [later, variable] of after.variables.entries()) {
      if (variable[role]) {
        pair(
          later,
          findFree((earlier) => earlier[role]),
        );
      }
    }
  }
  for (const [later, variable] of after.variables.entries()) {
    if (partners.has(later)) continue;
    pair(later, mostAlike(variable, before.variables, free, spoken));
  }

  const variables = [...partners]
    .sort(([a], [b]) => a - b)
    .map(([later, earlier]): MatchedVariable => {
      const one = before.variables[earlier] as VariableModel;
      const other = after.variables[later] as VariableModel;
      const earlierValue = matchValues(one, other, spoken);
      return {
        before: earlier,
        after: later,
        earlierValue,
        laterValue: turnAround(earlierValue, one.codes.length),
      };
    });
  return {
    variables,
    added: [...after.variables.keys()].filter((place) => !partners.has(place)),
    removed: [...free],
    languages,
  };
}

function matchLanguages(before: TableModel, after: TableModel): Matching['languages'] {
  return after.languages.flatMap((language, at) => {
    const earlier = before.languages.indexOf(language);
    return earlier < 0 ? [] : [{ before: earlier, after: at }];
  });
}

type Spoken = Matching['languages'][number];

/** The free variable of the same role that shares at least half of the values. */
function mostAlike(
  variable: VariableModel,
  earlier: readonly VariableModel[],
  free: ReadonlySet<number>,
  spoken: Spoken,
): number | undefined {
  let best: number | undefined;
  let mostShared = 0;
  for (const place of free) {
    const other = earlier[place] as VariableModel;
    if (other.isTime !== variable.isTime || other.isContents !== variable.isContents) continue;
    const shared = matchByKey(other, variable, spoken).reduce(
      (sum, at) => sum + (at < 0 ? 0 : 1),
      0,
    );
    const isHalf = shared * 2 >= Math.max(other.codes.length, variable.codes.length);
    if (isHalf && shared > mostShared) {
      best = place;
      mostShared = shared;
    }
  }
  return best;
}

function matchValues(before: VariableModel, after: VariableModel, spoken: Spoken): Int32Array {
  const earlier = matchByKey(before, after, spoken);
  // A time that is not the same time is another one.
  if (after.isTime || before.isTime) return earlier;
  if (hasCodes(before) && hasCodes(after)) matchRestByText(before, after, spoken, earlier);
  else matchRestByPlace(before, after, earlier);
  return earlier;
}

const hasCodes = ({ codesAreSynthetic }: VariableModel) => !codesAreSynthetic;

/** What a value is recognised by: its code, or its text where one of the two has no codes. */
function matchByKey(before: VariableModel, after: VariableModel, spoken: Spoken): Int32Array {
  const byCode = hasCodes(before) && hasCodes(after);
  const keys = (variable: VariableModel, language: number) => {
    const words = byCode ? variable.codes : textsOf(variable, language);
    const isTime = before.isTime && after.isTime;
    return isTime ? words.map((word, at) => variable.periods?.[at] ?? word) : words;
  };
  return matchKeys(keys(before, spoken.before), keys(after, spoken.after));
}

/** Parallel to `after`; of several equal keys the first is the first, the second the second. */
function matchKeys(before: readonly string[], after: readonly string[]): Int32Array {
  const places = new Map<string, number[]>();
  for (let at = before.length - 1; at >= 0; at--) {
    const key = before[at] as string;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return Int32Array.from(after, (key) => places.get(key)?.pop() ?? -1);
}

/** Values whose code is new, though a value of that very text has lost its own: a code was changed. */
function matchRestByText(
  before: VariableModel,
  after: VariableModel,
  spoken: Spoken,
  earlier: Int32Array,
): void {
  const isTaken = new Set(earlier);
  const lost = uniqueTexts(textsOf(before, spoken.before), (at) => !isTaken.has(at));
  const gained = uniqueTexts(textsOf(after, spoken.after), (at) => earlier[at] === -1);
  for (const [text, later] of gained) earlier[later] = lost.get(text) ?? -1;
}

/** Text → place, without texts that stand there twice. */
function uniqueTexts(
  texts: readonly string[],
  counts: (at: number) => boolean,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  texts.forEach((text, at) => {
    if (!counts(at) || text === '') return;
    if (places.has(text)) repeated.add(text);
    places.set(text, at);
  });
  for (const text of repeated) places.delete(text);
  return places;
}

/**
 * Without codes a corrected text is no text of before. A value is taken for the one at its place where
 * nothing was added or removed and most others are as they were.
 */
function matchRestByPlace(before: VariableModel, after: VariableModel, earlier: Int32Array): void {
  if (before.codes.length !== after.codes.length) return;
  const isInPlace = earlier.every((place, at) => place === at || place === -1);
  const rest = earlier.reduce((sum, place) => sum + (place < 0 ? 1 : 0), 0);
  if (!isInPlace || rest * 2 > earlier.length) return;
  earlier.forEach((_, at) => {
    earlier[at] = at;
  });
}

function turnAround(earlier: Int32Array, count: number): Int32Array {
  const later = new Int32Array(count).fill(-1);
  earlier.forEach((place, at) => {
    if (place >= 0) later[place] = at;
  });
  return later;
}

/** Value texts in a language of the model: its own, else the default language's, else the codes. */
export function textsOf({ labels, codes }: VariableModel, language: number): readonly string[] {
  return labels[language] ?? labels[0] ?? codes;
}
