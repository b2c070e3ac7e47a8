/** A table with codelists in place of the values of some of its variables. */
import type { NoteTarget } from '../cube/model.ts';
import type { Table, Variable } from '../cube/table.ts';
import { ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { findVariable } from '../selection/find-variable.ts';
import type { Selection } from '../selection/selection.ts';
import type { Codelist } from './codelist.ts';
import { codelistOf } from './members.ts';

/**
 * The table that a selection chooses from: variables for which it names a codelist and at least one
 * value have the codelist's values. Notes and marks stay where the code that they name is still there
 * and stands for the same cells; a note on a value also where a group has its code.
 *
 * @throws ProblemError `selection.unknown-codelist`, with the variable as `place.field`.
 */
export function withCodelists(table: Table, selection: Selection): Table {
  const applied = new Map<number, Codelist>();
  for (const { variableCode, valueCodes, codelist } of selection.variables) {
    if (!codelist) continue;
    const at = findVariable(table, variableCode);
    const variable = table.variables[at];
    // The selection is refused for it when it is resolved.
    if (!variable) break;
    const found = codelistOf(variable, codelist);
    if (!found) throw new ProblemError(unknownCodelist(variable, codelist));
    if (valueCodes.length > 0) applied.set(at, found);
  }
  if (applied.size === 0) return table;
  const moves = new Map<number, Moves>();
  const variables = table.variables.map((variable, at) => {
    const codelist = applied.get(at);
    if (!codelist) return variable;
    const found = apply(variable, codelist);
    moves.set(at, found.moves);
    return found.variable;
  });
  return {
    ...table,
    variables,
    contents: table.contents,
    notes: table.notes.flatMap((note) => {
      const target = moveTarget(note.target, moves, 'code');
      return target ? [{ ...note, target }] : [];
    }),
    marks: table.marks.flatMap((mark) => {
      const target = moveTarget(mark.target, moves, 'cells');
      return target ? [{ ...mark, target }] : [];
    }),
  };
}

/** A variable with a codelist's values. What belongs to single values goes where a group stands for several. */
export function applyCodelist(variable: Variable, codelist: Codelist): Variable {
  return apply(variable, codelist).variable;
}

interface Applied {
  /** As it was without the codelist. */
  readonly stored: Variable;
  readonly variable: Variable;
  readonly moves: Moves;
}

const kept = new WeakMap<Codelist, Applied>();

/** Worked out once per codelist: the next question about a table mostly names the same one. */
function apply(stored: Variable, codelist: Codelist): Applied {
  const known = kept.get(codelist);
  if (known?.stored === stored) return known;
  const variable = replaceValues(stored, codelist);
  const applied = { stored, variable, moves: movesOf(stored.codes, codelist) };
  kept.set(codelist, applied);
  return applied;
}

function replaceValues(variable: Variable, codelist: Codelist): Variable {
  const members = codelist.values.map((value) => value.members);
  const single = <T>(list: readonly T[] | null, none: T): T[] | null =>
    list &&
    members.map(([only, ...more]) => (more.length === 0 ? (list[only ?? 0] ?? none) : none));
  const whole = variable.elimination;
  const wholeAt =
    whole.kind === 'value'
      ? members.findIndex((own) => own.length === 1 && own[0] === whole.valueIndex)
      : -1;
  return {
    ...variable,
    codes: codelist.values.map((value) => value.code),
    labels: codelist.values.map((value) => value.label),
    codesAreSynthetic: false,
    periods: single(variable.periods, null),
    elimination:
      whole.kind !== 'value'
        ? whole
        : wholeAt < 0
          ? { kind: 'none' }
          : { kind: 'value', valueIndex: wholeAt },
    hierarchy: nestingOf(codelist),
    precision: variable.precision && members.map((own) => highest(variable.precision ?? [], own)),
    valueMetaIds: single(variable.valueMetaIds, null),
    applied: {
      id: codelist.id,
      kind: codelist.kind,
      label: codelist.label,
      storedCount: variable.codes.length,
      members,
    },
  };
}

/** Groups as parents of the members that are listed below them. */
function nestingOf({ values }: Codelist): Variable['hierarchy'] {
  if (values.every(({ parent }) => parent === undefined)) return null;
  const nodes = values.map(({ code, parent = null }) => ({ code, parent }));
  return { nodes, levelNames: [], levelsOpen: null };
}

function highest(precision: readonly (number | null)[], members: readonly number[]): number | null {
  return members.reduce<number | null>((most, member) => {
    const own = precision[member] ?? null;
    return own !== null && own > (most ?? -1) ? own : most;
  }, null);
}

interface Moves {
  /** Stored position → position of the value with the same code. */
  readonly byCode: ReadonlyMap<number, number>;
  /** Stored position → position of the value that stands for this one alone. */
  readonly byCells: ReadonlyMap<number, number>;
}

function movesOf(codes: readonly string[], { values }: Codelist): Moves {
  const places = new Map(values.map(({ code }, at) => [code.trim().toLowerCase(), at]));
  const byCode = new Map<number, number>();
  codes.forEach((code, stored) => {
    const at = places.get(code.trim().toLowerCase());
    if (at !== undefined) byCode.set(stored, at);
  });
  const byCells = new Map<number, number>();
  values.forEach(({ members: [only, ...more] }, at) => {
    if (only !== undefined && more.length === 0) byCells.set(only, at);
  });
  return { byCode, byCells };
}

/** Null where the values that it names are gone. */
function moveTarget(
  target: NoteTarget,
  moves: ReadonlyMap<number, Moves>,
  by: 'code' | 'cells',
): NoteTarget | null {
  const move = (variable: number, value: number): number | undefined => {
    const own = moves.get(variable);
    if (!own) return value;
    return (by === 'code' && target.kind === 'value' ? own.byCode : own.byCells).get(value);
  };
  switch (target.kind) {
    case 'table':
    case 'variable':
      return target;
    case 'value': {
      const value = move(target.variable, target.value);
      return value === undefined ? null : { ...target, value };
    }
    case 'cell': {
      const positions = target.positions.map((value, variable) =>
        value < 0 ? value : (move(variable, value) ?? Number.NaN),
      );
      return positions.some(Number.isNaN) ? null : { kind: 'cell', positions };
    }
  }
}

function unknownCodelist(variable: Variable, codelist: string) {
  return problem(
    'selection.unknown-codelist',
    { variable: variable.code, codelist: quoteInput(codelist) },
    { place: { field: variable.code } },
  );
}
