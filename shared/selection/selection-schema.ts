import { z } from 'zod';
import type { Selection } from './selection.ts';

/** A selection as it crosses the wire, and as it is kept. */
export const selectionSchema = z.object({
  variables: z
    .array(
      z.object({
        variableCode: z.string().max(10_000),
        valueCodes: z.array(z.string().max(10_000)).max(1_000_000).readonly(),
        codelist: z.string().max(10_000).nullable(),
      }),
    )
    .max(1000)
    .readonly(),
  placement: z
    .object({
      stub: z.array(z.string()).max(1000).readonly().nullable(),
      heading: z.array(z.string()).max(1000).readonly().nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<Selection>;
