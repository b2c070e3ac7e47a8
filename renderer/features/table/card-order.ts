import type { Variable } from '#shared/cube/table.ts';

/** The order of the query: what is measured first, time last, the table's own order between. */
export function cardOrder(variables: readonly Variable[]): readonly Variable[] {
  const place = ({ role }: Variable) => (role === 'contents' ? 0 : role === 'time' ? 2 : 1);
  return [...variables].sort((a, b) => place(a) - place(b));
}
