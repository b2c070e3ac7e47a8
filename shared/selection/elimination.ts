import type { Variable } from '../cube/table.ts';

/** Whether a variable may be left out of an answer. Contents and time never may. */
export function canEliminate(variable: Variable): boolean {
  if (variable.role === 'contents' || variable.role === 'time') return false;
  return variable.elimination.kind !== 'none';
}
