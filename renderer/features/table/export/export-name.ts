import type { Table } from '#shared/cube/table.ts';
import { fileNameFrom, nameFacts, periodNames, USUAL_PATTERN } from '#shared/files/file-name.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';

/** `L0231_population_2022-2026`: id, subject and periods. Null: the whole table. */
export function exportName(table: Table, resolved: ResolvedSelection | null): string {
  const place = table.variables.findIndex(({ role }) => role === 'time');
  const time = table.variables[place];
  const all = time?.codes.map((_, value) => value) ?? [];
  const chosen = resolved
    ? [...resolved.stub, ...resolved.heading].find(({ variable }) => variable === place)?.values
    : all;
  const periods = time && chosen ? periodNames(time, chosen) : [];
  return fileNameFrom(USUAL_PATTERN, nameFacts(table, periods));
}
