/** Where the variables of an answer must lie for a format, whatever was asked. */
import type { Table } from '#shared/cube/table.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';
import type { Format } from './format.ts';

export function arrangeFor(
  { arrangement }: Format,
  table: Table,
  resolved: ResolvedSelection,
): ResolvedSelection {
  if (arrangement !== 'contents-last') return resolved;
  const isContents = ({ variable }: ChosenVariable) =>
    table.variables[variable]?.role === 'contents';
  const all = [...resolved.stub, ...resolved.heading];
  return {
    ...resolved,
    stub: all.filter((chosen) => !isContents(chosen)),
    heading: all.filter(isContents),
  };
}
