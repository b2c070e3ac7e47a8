/**
 * Which notes go with what is shown, and their numbers in order of appearance: table, columns from left
 * to right, rows downwards, cells.
 */
import type { NoteTarget } from '#shared/cube/model.ts';
import type { Note, Table } from '#shared/cube/table.ts';
import type { Arrangement } from '#shared/pivot/layout.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';

export interface NumberedNote {
  readonly number: number;
  readonly text: string;
  readonly isMandatory: boolean;
  /** Everything it belongs to; the same text on several values is one note. */
  readonly targets: readonly NoteTarget[];
  /** Positions in `Table.notes`. */
  readonly sources: readonly number[];
}

export interface NoteNumbers {
  readonly shown: readonly NumberedNote[];
  /** Notes of the table that what is shown does not need. */
  readonly others: readonly Note[];
  /** The numbered note of a position in `Table.notes`, if it is shown. */
  bySource(source: number): NumberedNote | undefined;
  ofTable(): readonly NumberedNote[];
  ofVariable(variable: number): readonly NumberedNote[];
  ofValue(variable: number, value: number): readonly NumberedNote[];
}

export function numberNotes(
  table: Table,
  resolved: ResolvedSelection,
  arrangement: Arrangement,
): NoteNumbers {
  const shownValues = new Map<number, ReadonlySet<number>>();
  for (const { variable, values } of [...resolved.stub, ...resolved.heading]) {
    shownValues.set(variable, new Set(values));
  }
  for (const left of resolved.eliminated) {
    if (left.kind === 'value') shownValues.set(left.variable, new Set([left.value]));
  }
  const order = appearance(arrangement);
  const ranked = table.notes
    .map((note, source) => ({ note, source, rank: rankOf(note.target, shownValues, order) }))
    .filter((each) => each.rank !== null)
    .sort((a, b) => compare(a.rank!, b.rank!) || a.source - b.source);

  const byText = new Map<
    string,
    { isMandatory: boolean; sources: number[]; targets: NoteTarget[] }
  >();
  for (const { note, source } of ranked) {
    const known = byText.get(note.text);
    if (known) {
      known.sources.push(source);
      known.targets.push(note.target);
      known.isMandatory ||= note.isMandatory;
    } else {
      byText.set(note.text, {
        isMandatory: note.isMandatory,
        sources: [source],
        targets: [note.target],
      });
    }
  }
  const shown = [...byText].map(([text, each], index) => ({ number: index + 1, text, ...each }));
  const sources = new Map(shown.flatMap((note) => note.sources.map((source) => [source, note])));
  const places = new Map<string, NumberedNote[]>();
  for (const note of shown) {
    for (const target of note.targets) {
      const key = placeKey(target);
      const there = places.get(key);
      if (!there) places.set(key, [note]);
      else if (!there.includes(note)) there.push(note);
    }
  }
  const at = (key: string): readonly NumberedNote[] => places.get(key) ?? NONE;
  return {
    shown,
    others: table.notes.filter((_, source) => !sources.has(source)),
    bySource: (source) => sources.get(source),
    ofTable: () => at('table'),
    ofVariable: (variable) => at(`variable ${variable}`),
    ofValue: (variable, value) => at(`value ${variable} ${value}`),
  };
}

const NONE: readonly NumberedNote[] = [];

function placeKey(target: NoteTarget): string {
  switch (target.kind) {
    case 'table':
      return 'table';
    case 'variable':
      return `variable ${target.variable}`;
    case 'value':
      return `value ${target.variable} ${target.value}`;
    case 'cell':
      return 'cell';
  }
}

/** Where a variable is met: fixed ones in the subtitle, then columns, then rows. */
function appearance(arrangement: Arrangement): readonly number[] {
  const variables = (chosen: readonly ChosenVariable[]) => chosen.map((each) => each.variable);
  return [
    ...variables(arrangement.fixed),
    ...variables(arrangement.heading),
    ...variables(arrangement.stub),
  ];
}

type Rank = readonly [kind: number, variable: number, value: number];

/** Null for a note that nothing shown needs. */
function rankOf(
  target: NoteTarget,
  shownValues: ReadonlyMap<number, ReadonlySet<number>>,
  order: readonly number[],
): Rank | null {
  switch (target.kind) {
    case 'table':
      return [0, 0, 0];
    case 'variable':
      return shownValues.has(target.variable) ? [1, order.indexOf(target.variable), -1] : null;
    case 'value':
      return shownValues.get(target.variable)?.has(target.value)
        ? [1, order.indexOf(target.variable), target.value]
        : null;
    case 'cell': {
      const isShown = target.positions.every(
        (value, variable) => value === -1 || shownValues.get(variable)?.has(value),
      );
      return isShown ? [2, 0, 0] : null;
    }
  }
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
