/** Shown decimals of the cells of an answer. */
import type { Table } from '#shared/cube/table.ts';
import { highestPrecision, NO_PRECISION, shownDecimals } from '#shared/numbers/shown-decimals.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';

export interface DecimalFinder {
  readonly vary: 'no' | 'by-row' | 'by-column' | 'by-both';
  at(row: number, column: number): number;
}

interface Side {
  readonly varies: boolean;
  precisionAt(line: number): number;
}

/** A variable that is summed counts with the highest precision of its values. */
export function findDecimals(table: Table, selection: ResolvedSelection): DecimalFinder {
  const left = highestPrecision(
    selection.eliminated.map((out) => {
      const precision = table.variables[out.variable]?.precision;
      return out.kind === 'value' ? precision?.[out.value] : highestPrecision(precision ?? []);
    }),
  );
  const rows = precisionOf(table, selection.stub);
  const columns = precisionOf(table, selection.heading);
  const { showDecimals } = table;
  const at = (row: number, column: number) =>
    shownDecimals(Math.max(left, rows.precisionAt(row), columns.precisionAt(column)), showDecimals);
  if (rows.varies) return { vary: columns.varies ? 'by-both' : 'by-row', at };
  if (columns.varies) return { vary: 'by-column', at };
  const same = at(0, 0);
  return { vary: 'no', at: () => same };
}

function precisionOf(table: Table, chosen: readonly ChosenVariable[]): Side {
  let step = 1;
  let constant = NO_PRECISION;
  const varying: { precision: Int8Array; step: number }[] = [];
  for (const { variable, values } of chosen.toReversed()) {
    const given = table.variables[variable]?.precision;
    if (given) {
      const precision = Int8Array.from(values, (value) => given[value] ?? NO_PRECISION);
      if (precision.every((count) => count === precision[0])) {
        constant = Math.max(constant, precision[0] ?? NO_PRECISION);
      } else varying.push({ precision, step });
    }
    step *= values.length;
  }
  return {
    varies: varying.length > 0,
    precisionAt(line) {
      let highest = constant;
      for (const { precision, step: lines } of varying) {
        const here = precision[Math.floor(line / lines) % precision.length] as number;
        if (here > highest) highest = here;
      }
      return highest;
    },
  };
}
