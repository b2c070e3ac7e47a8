/** Variables by the code that a request gives. */
import type { Table } from '../cube/table.ts';

/**
 * Position of a variable by its code in any case; `time` is the time variable where no variable has
 * that code. -1 where there is none.
 */
export function findVariable(table: Table, code: string): number {
  const exact = table.variables.findIndex((variable) => variable.code === code);
  if (exact >= 0) return exact;
  const wanted = code.toLowerCase();
  const caseless = table.variables.findIndex((variable) => variable.code.toLowerCase() === wanted);
  if (caseless >= 0 || wanted !== 'time') return caseless;
  return table.variables.findIndex((variable) => variable.role === 'time');
}
