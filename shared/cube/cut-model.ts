/** A stored table cut down to what an answer shows, in every language: what a PX file of it says. */

import { highestPrecision, shownDecimals } from '../numbers/shown-decimals.ts';
import type { Dataset, DatasetVariable } from './dataset.ts';
import type {
  Elimination,
  HierarchyModel,
  NoteTarget,
  TableModel,
  VariableModel,
} from './model.ts';
import { buildTitle } from './title.ts';

/** A variable of the answer beside the stored one that it comes from. */
interface Kept {
  readonly shown: DatasetVariable;
  readonly stored: VariableModel;
  /** Position of `stored` in the model. */
  readonly at: number;
  readonly placement: 'stub' | 'heading';
  /** Stored position → position in the answer, where it stands for the same cells. */
  readonly moves: ReadonlyMap<number, number>;
}

/**
 * Variables in the order of the answer, values cut down; notes, marks, codes and keywords that no
 * longer apply are left out. The title is built anew unless every value is there. A made-up contents
 * variable has no place in it: it has one value, so the cells stay in their order.
 */
export function cutModel(model: TableModel, dataset: Dataset): TableModel {
  const kept = keptVariables(model, dataset);
  const isWhole = kept.length === model.variables.length && kept.every(isComplete);
  const left = leftPrecision(model, dataset);
  const variables = kept.map((each) =>
    atLeast(left, cutVariable(each, model, dataset.table.language)),
  );
  const languages = model.languages.map((_, at) => at);
  const cutTarget = createCutTarget(model, kept, dataset);
  return {
    ...model,
    texts: {
      ...model.texts,
      title: isWhole ? model.texts.title : languages.map((at) => titleIn(model, variables, at)),
      description: isWhole ? model.texts.description : languages.map(() => null),
    },
    facts: isWhole
      ? model.facts
      : {
          ...model.facts,
          descriptionDefault: false,
          showDecimals: shownDecimals(left, model.facts.showDecimals),
        },
    variables,
    contents: cutContents(model, kept, dataset),
    notes: model.notes.flatMap((note) => {
      const target = cutTarget(note.target, 'goes');
      return target ? [{ ...note, target }] : [];
    }),
    marks: model.marks.flatMap((mark) => {
      const target = cutTarget(mark.target, 'stays');
      return target ? [{ ...mark, target }] : [];
    }),
    attributes: model.attributes && {
      ...model.attributes,
      cells: model.attributes.cells.flatMap((cell) => {
        const target = cutTarget({ kind: 'cell', positions: cell.positions }, 'stays');
        return target?.kind === 'cell' ? [{ ...cell, positions: target.positions }] : [];
      }),
    },
    statements: isWhole ? model.statements : model.statements.filter(createStillApplies(kept)),
  };
}

/**
 * Whether an unknown statement is still about something that is there: the table, a variable with all
 * its values, or one value of a variable.
 */
function createStillApplies(kept: readonly Kept[]) {
  const byName = new Map(
    kept.flatMap((each) =>
      each.stored.name.flatMap((name) => (name === null ? [] : [[name, each]])),
    ),
  );
  const hasValue = ({ stored, moves }: Kept, name: string) =>
    [...moves.keys()].some(
      (value) => stored.codes[value] === name || stored.labels.some((own) => own?.[value] === name),
    );
  return ({ subkeys }: TableModel['statements'][number]): boolean => {
    const [variableName, valueName] = subkeys;
    if (variableName === undefined) return true;
    const variable = byName.get(variableName);
    if (!variable || subkeys.length > 2) return false;
    return valueName === undefined ? isComplete(variable) : hasValue(variable, valueName);
  };
}

/** The PRECISION that cells of left-out variables had; `NO_PRECISION` where none is given. */
function leftPrecision(model: TableModel, dataset: Dataset): number {
  return highestPrecision(
    dataset.eliminated.map((out) => {
      const precision = model.variables[storedPlace(dataset, out.variable)]?.precision;
      return out.kind === 'value' ? precision?.[out.value] : highestPrecision(precision ?? []);
    }),
  );
}

/** The highest PRECISION counts: no value may fall below what a left-out variable asks for. */
function atLeast(least: number, variable: VariableModel): VariableModel {
  const precision = variable.precision?.map((own) => (own === null ? null : Math.max(own, least)));
  return precision ? { ...variable, precision } : variable;
}

/** Position in the model of a variable of `dataset.table`, which may have one that is made up. */
function storedPlace({ table }: Dataset, variable: number): number {
  const madeUp = table.variables.findIndex(({ isMadeUp }) => isMadeUp);
  return madeUp >= 0 && variable > madeUp ? variable - 1 : variable;
}

function keptVariables(model: TableModel, dataset: Dataset): readonly Kept[] {
  const place = (placement: 'stub' | 'heading') => (shown: DatasetVariable) => {
    const at = storedPlace(dataset, shown.source);
    const stored = shown.isMadeUp ? undefined : model.variables[at];
    return stored ? [{ shown, stored, at, placement, moves: movesOf(shown) }] : [];
  };
  return [...dataset.stub.flatMap(place('stub')), ...dataset.heading.flatMap(place('heading'))];
}

function movesOf({ applied, sourceValues }: DatasetVariable): ReadonlyMap<number, number> {
  const moves = new Map<number, number>();
  sourceValues.forEach((value, position) => {
    const members = applied ? (applied.members[value] ?? []) : [value];
    const [only] = members;
    if (only !== undefined && members.length === 1) moves.set(only, position);
  });
  return moves;
}

function isComplete({ shown, stored }: Kept): boolean {
  return (
    shown.applied === null &&
    shown.sourceValues.length === stored.codes.length &&
    shown.sourceValues.every((value, position) => value === position)
  );
}

function cutVariable(kept: Kept, model: TableModel, language: string): VariableModel {
  const { shown, stored, placement, moves } = kept;
  if (isComplete(kept)) return { ...stored, placement };
  const { applied } = shown;
  // A group has the texts of the language that was asked for, and no others.
  const asked = model.languages.indexOf(language);
  const origins = new Map([...moves].map(([from, to]) => [to, from]));
  const pick = <T>(list: readonly T[] | null, none: T): readonly T[] | null =>
    list &&
    shown.codes.map((_, position) => {
      const from = origins.get(position);
      return from === undefined ? none : (list[from] ?? none);
    });
  const periods = applied ? pick(stored.periods, null) : shown.periods;
  // A group of years is no year.
  const isSynthetic = applied === null && stored.codesAreSynthetic;
  const isTime = stored.isTime && !(applied && periods?.includes(null));
  return {
    ...stored,
    placement,
    // Codes that are positions are those of the answer.
    codes: isSynthetic ? shown.codes.map((_, position) => String(position)) : shown.codes,
    codesAreSynthetic: isSynthetic,
    labels: stored.labels.map((labels, at) => {
      if (applied) return at === 0 || at === asked ? shown.labels : null;
      return pick(labels, '');
    }),
    isTime,
    timeScale: isTime ? stored.timeScale : null,
    timeIsGuess: isTime && stored.timeIsGuess,
    periods: isTime ? periods : null,
    elimination: cutElimination(stored.elimination, moves),
    domain: applied ? stored.domain.map(() => null) : stored.domain,
    hierarchy:
      stored.hierarchy && !isSynthetic ? cutHierarchy(stored.hierarchy, shown.codes) : null,
    precision: shown.precision,
    valueMetaIds: pick(stored.valueMetaIds, null),
  };
}

/** A sum over some of the values would not be the whole. */
function cutElimination(elimination: Elimination, moves: ReadonlyMap<number, number>): Elimination {
  if (elimination.kind !== 'value') return { kind: 'none' };
  const valueIndex = moves.get(elimination.valueIndex);
  return valueIndex === undefined ? { kind: 'none' } : { kind: 'value', valueIndex };
}

/** The nodes whose values are left, below the nearest one above that is left too. */
function cutHierarchy(hierarchy: HierarchyModel, codes: readonly string[]): HierarchyModel | null {
  const left = new Set(codes);
  const parents = new Map(hierarchy.nodes.map(({ code, parent }) => [code, parent]));
  const nearest = (code: string | null): string | null => {
    for (let at = code; at !== null; at = parents.get(at) ?? null) if (left.has(at)) return at;
    return null;
  };
  const nodes = hierarchy.nodes
    .filter(({ code }) => left.has(code))
    .map(({ code, parent }) => ({ code, parent: nearest(parent) }));
  const isTree = nodes.some(({ parent }) => parent !== null);
  // Levels were counted over the whole tree.
  return isTree
    ? { nodes, levels: null, levelsOpen: null, levelNames: hierarchy.levelNames.map(() => null) }
    : null;
}

function cutContents(
  model: TableModel,
  kept: readonly Kept[],
  dataset: Dataset,
): TableModel['contents'] {
  const at = model.variables.findIndex((variable) => variable.isContents);
  if (at < 0) return model.contents;
  const shown = kept.find((each) => each.at === at);
  const left = dataset.eliminated.find(({ variable }) => storedPlace(dataset, variable) === at);
  const values = shown ? [...shown.moves.keys()] : [left?.kind === 'value' ? left.value : 0];
  return values.flatMap((value) => model.contents[value] ?? []);
}

function titleIn(model: TableModel, variables: readonly VariableModel[], at: number): string {
  const names = variables
    .filter((variable) => !variable.isContents)
    .map((variable) => variable.name[at] ?? variable.name[0] ?? variable.code);
  const contents = model.texts.contents[at] ?? model.texts.contents[0] ?? '';
  return buildTitle(contents, names, model.languages[at] ?? '');
}

/** Where a note or mark goes; null where what it names is gone. */
function createCutTarget(model: TableModel, kept: readonly Kept[], dataset: Dataset) {
  const eliminated = new Map(
    dataset.eliminated.flatMap((each) =>
      each.kind === 'value' ? [[storedPlace(dataset, each.variable), each.value]] : [],
    ),
  );
  const places = new Map(kept.map((each, place) => [each.at, { ...each, place }]));
  return (target: NoteTarget, eliminatedValue: 'stays' | 'goes'): NoteTarget | null => {
    switch (target.kind) {
      case 'table':
        return target;
      case 'variable': {
        const place = places.get(target.variable)?.place;
        return place === undefined ? null : { kind: 'variable', variable: place };
      }
      case 'value': {
        const variable = places.get(target.variable);
        const value = variable?.moves.get(target.value);
        return variable && value !== undefined
          ? { kind: 'value', variable: variable.place, value }
          : null;
      }
      case 'cell': {
        const positions = new Array<number>(kept.length).fill(-1);
        for (const [at, value] of target.positions.entries()) {
          if (value < 0 || at >= model.variables.length) continue;
          const variable = places.get(at);
          if (!variable) {
            if (eliminatedValue === 'stays' && eliminated.get(at) === value) continue;
            return null;
          }
          const moved = variable.moves.get(value);
          if (moved === undefined) return null;
          positions[variable.place] = moved;
        }
        return { kind: 'cell', positions };
      }
    }
  };
}
