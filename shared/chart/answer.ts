/** The part of a table that is shown, cut down to what charts need. Small: it is held whole. */
import type { CellWindow } from '../api/answers.ts';
import type { TimeScale } from '../cube/model.ts';
import { STATUS_NIL, STATUS_NUMBER } from '../cube/status.ts';
import type { Note, Table, Variable } from '../cube/table.ts';
import { roundNumber } from '../numbers/round.ts';
import type { ResolvedSelection } from '../selection/selection.ts';

/** Above this a chart says nothing that can be read. */
export const MOST_CHART_CELLS = 20_000;

export interface ChartVariable {
  readonly code: string;
  readonly label: string;
  readonly role: Variable['role'];
  readonly timeScale: TimeScale | null;
  /** Chosen values, in table order. */
  readonly values: readonly ChartValue[];
  /** Values of the variable in the whole table. */
  readonly allCount: number;
  /** The first of all values stands for the others together, chosen or not. */
  readonly firstIsWhole: boolean;
}

export interface ChartValue {
  readonly code: string;
  readonly label: string;
  /** Place among all values of the variable: what its colour hangs on. */
  readonly source: number;
  /** Stands for the other values together. */
  readonly isWhole: boolean;
  /** Canonical time code. */
  readonly period: string | null;
  /** A period of which a note says something: often that the series breaks there. */
  readonly hasNote: boolean;
}

export interface ChartContents {
  readonly unit: string;
  readonly decimals: number;
  /** Its numbers may be added up. */
  readonly isAdditive: boolean;
}

export interface ChartAnswer {
  readonly tableId: string;
  readonly language: string;
  readonly contentsText: string;
  readonly source: string | null;
  readonly updated: string | null;
  /** Stub, then heading, outermost first; the last one runs fastest. */
  readonly variables: readonly ChartVariable[];
  /** Variables that are left out: what stands for them. */
  readonly fixed: readonly string[];
  /** Parallel to the values of the contents variable; one entry where there is none. */
  readonly contents: readonly ChartContents[];
  /** As shown: rounded to the shown decimals; NaN where a symbol other than nil stands, 0 for nil. */
  readonly values: Float64Array;
  readonly status: Uint8Array;
  readonly decimals: Uint8Array;
  /** Texts of the symbols by status. */
  readonly symbols: readonly string[];
  readonly notes: readonly { readonly text: string; readonly isMandatory: boolean }[];
}

type ChartCells = Pick<CellWindow, 'values' | 'status' | 'decimals'>;

/**
 * Puts a table, what was chosen from it and all cells of the answer together.
 *
 * @param cells  The whole answer, row by row; not modified.
 * @param notes  Notes that apply to the view.
 */
export function chartAnswer(
  table: Table,
  resolved: ResolvedSelection,
  cells: ChartCells,
  notes: readonly Note[],
): ChartAnswer {
  const variables: ChartVariable[] = [];
  for (const chosen of [...resolved.stub, ...resolved.heading]) {
    const variable = table.variables[chosen.variable];
    if (!variable) continue;
    const noted = notes.flatMap(({ target }) =>
      target.kind === 'value' && target.variable === chosen.variable ? [target.value] : [],
    );
    variables.push(chartVariable(variable, chosen.values, new Set(noted)));
  }
  const values = Float64Array.from(cells.values, (value, place) => {
    const status = cells.status[place];
    if (status === STATUS_NIL) return 0;
    if (status !== STATUS_NUMBER) return Number.NaN;
    return roundNumber(value, cells.decimals[place] ?? 0, table.rounding);
  });
  return {
    tableId: table.id,
    language: table.language,
    contentsText: table.contentsText,
    source: table.source,
    updated: table.lastUpdated,
    variables,
    fixed: fixedTexts(table, resolved),
    contents: chosenContents(table, resolved),
    values,
    status: cells.status,
    decimals: cells.decimals,
    symbols: table.symbols.texts,
    notes: notes.map((note) => ({ text: noteText(table, note), isMandatory: note.isMandatory })),
  };
}

function chartVariable(
  variable: Variable,
  places: readonly number[],
  noted: ReadonlySet<number>,
): ChartVariable {
  const { elimination } = variable;
  const roots = new Set(
    variable.hierarchy?.nodes.filter((node) => node.parent === null).map((node) => node.code),
  );
  const isWhole = (place: number) =>
    (elimination.kind === 'value' && elimination.valueIndex === place) ||
    roots.has(variable.codes[place] ?? '');
  return {
    code: variable.code,
    label: variable.label,
    role: variable.role,
    timeScale: variable.timeScale,
    allCount: variable.codes.length,
    firstIsWhole: isWhole(0),
    values: places.map((place) => {
      const code = variable.codes[place] ?? '';
      return {
        code,
        label: (variable.labels[place] ?? code).trim(),
        source: place,
        isWhole: isWhole(place),
        period: variable.periods?.[place] ?? null,
        hasNote: variable.role === 'time' && noted.has(place),
      };
    }),
  };
}

/** A note of one value says of which. */
function noteText(table: Table, { target, text }: Note): string {
  const label =
    target.kind === 'value' ? table.variables[target.variable]?.labels[target.value]?.trim() : '';
  return label ? `${label}: ${text}` : text;
}

function chosenContents(table: Table, resolved: ResolvedSelection): ChartContents[] {
  const at = table.variables.findIndex((variable) => variable.role === 'contents');
  const chosen = [...resolved.stub, ...resolved.heading].find((each) => each.variable === at);
  const left = resolved.eliminated.find((each) => each.variable === at);
  const places = chosen?.values ?? [left?.kind === 'value' ? left.value : 0];
  return places.flatMap((place) => {
    const contents = table.contents[place];
    if (!contents) return [];
    const isAdditive = contents.stockFlow !== 'A' && table.aggregationAllowed;
    return [{ unit: contents.unit, decimals: contents.decimals, isAdditive }];
  });
}

function fixedTexts(table: Table, resolved: ResolvedSelection): string[] {
  return resolved.eliminated.flatMap((each) => {
    const variable = table.variables[each.variable];
    return variable && each.kind === 'value' ? [variable.labels[each.value] ?? ''] : [];
  });
}

/**
 * The answer with one content alone where the chosen ones differ in unit, since one axis has one unit.
 * The places of its cells still refer to the answer given.
 */
export interface DrawnPart {
  readonly answer: ChartAnswer;
  /** Values to draw per variable, as places among the chosen ones. */
  readonly places: readonly (readonly number[])[];
  /** The contents that is drawn alone; null where all are drawn. */
  readonly only: ChartValue | null;
}

export function everything(answer: ChartAnswer): DrawnPart {
  const places = answer.variables.map((variable) => variable.values.map((_, place) => place));
  return { answer, places, only: null };
}

export function oneUnit(answer: ChartAnswer, contentsCode: string | null): DrawnPart {
  const whole = everything(answer);
  const at = answer.variables.findIndex((variable) => variable.role === 'contents');
  const values = answer.variables[at]?.values ?? [];
  if (new Set(answer.contents.map((contents) => contents.unit)).size < 2) return whole;
  const found = values.findIndex((value) => value.code === contentsCode);
  const place = Math.max(0, found);
  return {
    answer,
    places: whole.places.map((all, variable) => (variable === at ? [place] : all)),
    only: values[place] ?? null,
  };
}
