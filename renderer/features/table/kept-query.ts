import { z } from 'zod';
import type { Query } from './query.ts';

const codes = z.array(z.string());
const schema = z.object({
  rules: z.record(z.string(), codes),
  codelists: z.record(z.string(), z.string()).default({}),
  layout: z.object({ stub: codes, heading: codes }),
  language: z.string(),
});

/** A query as the session kept it. */
export interface KeptQuery extends Query {
  readonly language: string;
}

/** Null for what is not there or not a query any more. */
export function keptQuery(kept: unknown): KeptQuery | null {
  return schema.safeParse(kept).data ?? null;
}
