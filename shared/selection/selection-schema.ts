import { z } from 'zod';
import { CALCULATION_IDS } from '../calculation/index.ts';
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
  calculated: z
    .object({
      originals: z.enum(['kept', 'replaced']),
      list: z
        .array(
          z.object({
            kind: z.enum(CALCULATION_IDS),
            variable: z.string().max(10_000).nullable(),
            base: z.string().max(10_000).nullable(),
          }),
        )
        .min(1)
        .max(20)
        .readonly(),
    })
    .optional(),
}) satisfies z.ZodType<Selection>;
