/** A stored table cut down to what an answer shows, in every language: what a PX file of it says. */
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
  const variables = kept.map((each) => cutVariable(each, model, dataset.table.language));
  const language = model.languages.map((_, at) => at);
  const cutTarget = createCutTarget(model, kept, dataset);
  return {
    ...model,
    texts: {
      ...model.texts,
      title: isWhole ? model.texts.title : language.map((at) => titleIn(model, variables, at)),
      description: isWhole ? model.texts.description : language.map(() => null),
    },
    facts: isWhole ? model.facts : { ...model.facts, descriptionDefault: false },
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
    statements: isWhole ? model.statements : model.statements.filter(isOfTheTable),
  };
}

/** A statement about variables or values may no longer be true. */
function isOfTheTable({ subkeys }: TableModel['statements'][number]): boolean {
  return subkeys.length === 0;
}

function keptVariables(model: TableModel, dataset: Dataset): readonly Kept[] {
  const madeUp = dataset.table.variables.findIndex((variable) => variable.isMadeUp);
  const place = (placement: 'stub' | 'heading') => (shown: DatasetVariable) => {
    const at = madeUp >= 0 && shown.source > madeUp ? shown.source - 1 : shown.source;
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
  const pick = <T>(list: readonly T[] | null, none: T): readonly T[] | null =>
    list &&
    shown.codes.map((_, position) => {
      const from = [...moves].find(([, to]) => to === position)?.[0];
      return from === undefined ? none : (list[from] ?? none);
    });
  return {
    ...stored,
    placement,
    codes: shown.codes,
    codesAreSynthetic: applied ? false : stored.codesAreSynthetic,
    labels: stored.labels.map((labels, at) => {
      if (applied) return at === 0 || at === asked ? shown.labels : null;
      return pick(labels, '');
    }),
    periods: applied ? pick(stored.periods, null) : shown.periods,
    elimination: cutElimination(stored.elimination, moves),
    domain: applied ? stored.domain.map(() => null) : stored.domain,
    hierarchy: stored.hierarchy && cutHierarchy(stored.hierarchy, shown.codes),
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
  const left = dataset.eliminated.find(({ variable }) => variable === at);
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
  const madeUp = dataset.table.variables.findIndex((variable) => variable.isMadeUp);
  const eliminated = new Map(
    dataset.eliminated.flatMap((each) =>
      each.kind === 'value'
        ? [[madeUp >= 0 && each.variable > madeUp ? each.variable - 1 : each.variable, each.value]]
        : [],
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
