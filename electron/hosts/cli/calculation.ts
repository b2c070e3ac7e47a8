/** What `--calculate` asks for. */
import type { AskedCalculation } from '#shared/calculation/calculation.ts';
import { CALCULATIONS } from '#shared/calculation/index.ts';
import type { Table } from '#shared/cube/table.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { UsageError } from './io.ts';

/**
 * Reads `KIND`, `index=PERIOD`, `KIND=VARIABLE` or `share=VARIABLE=TOTAL`. A code may hold `=` itself:
 * the longest variable code of the table that the text begins with is meant.
 *
 * @throws UsageError for an unknown kind, or one with too much or too little behind it.
 */
export function parseCalculation(text: string, table: Table): AskedCalculation {
  const [id = ''] = text.split('=', 1);
  const rest = text.length > id.length ? text.slice(id.length + 1) : null;
  const kind = CALCULATIONS.find((each) => each.id === id.toLowerCase());
  if (!kind) {
    const known = CALCULATIONS.map((each) => each.id).join(', ');
    throw new UsageError(`--calculate “${quoteInput(text)}” is not understood. Kinds: ${known}.`);
  }
  if (kind.along === 'time') {
    const isWhole = kind.base === 'period' ? rest !== null && rest !== '' : rest === null;
    if (isWhole) return { kind: kind.id, variable: null, base: rest };
    const form = kind.base === 'period' ? `${kind.id}=PERIOD` : kind.id;
    throw new UsageError(`--calculate “${quoteInput(text)}” is not understood. Write ${form}.`);
  }
  if (rest === null || rest === '') {
    throw new UsageError(`--calculate ${kind.id} needs a variable. Write ${kind.id}=VARIABLE.`);
  }
  const folded = rest.toLowerCase();
  const variable =
    table.variables
      .map(({ code }) => code)
      .filter(
        (code) => folded === code.toLowerCase() || folded.startsWith(`${code.toLowerCase()}=`),
      )
      .sort((a, b) => b.length - a.length)[0] ?? rest;
  const base = rest.length > variable.length ? rest.slice(variable.length + 1) : null;
  if (base !== null && kind.base === 'none') {
    throw new UsageError(
      `--calculate ${kind.id} takes a variable alone, not “${quoteInput(rest)}”.`,
    );
  }
  return { kind: kind.id, variable, base };
}
