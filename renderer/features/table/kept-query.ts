import { z } from 'zod';
import type { Presentation } from '#shared/cube/model.ts';
import { selectionSchema } from '#shared/selection/selection-schema.ts';
import { type RowSort, rowSortSchema } from './pivot/row-sort.ts';
import type { Query } from './query.ts';
import { VIEW_NAMES, type ViewName } from './view-names.ts';

const codes = z.array(z.string());
const schema = z.object({
  rules: z.record(z.string(), codes),
  codelists: z.record(z.string(), z.string()).default({}),
  layout: z.object({ stub: codes, heading: codes }),
  calculated: selectionSchema.shape.calculated,
  language: z.string(),
  view: z.enum(VIEW_NAMES).catch('table'),
  presentations: z.record(z.string(), z.enum(['code', 'text', 'code-text', 'text-code'])).catch({}),
  sort: rowSortSchema.nullable().catch(null),
  widths: z.record(z.string(), z.number()).catch({}),
});

/** A query as the session kept it. */
export interface KeptQuery extends Query {
  readonly language: string;
  readonly view: ViewName;
  readonly presentations: Readonly<Record<string, Presentation>>;
  readonly sort: RowSort | null;
  readonly widths: Readonly<Record<string, number>>;
}

/** Null for what is not there or not a query any more. */
export function keptQuery(kept: unknown): KeptQuery | null {
  return schema.safeParse(kept).data ?? null;
}
