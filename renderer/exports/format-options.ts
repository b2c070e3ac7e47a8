/** Options of a format, from the schema that comes with it, as controls of a form. */
import { z } from 'zod';

const schema = z.object({
  properties: z
    .record(
      z.string(),
      z.union([
        z.object({ type: z.literal('boolean'), default: z.boolean() }),
        z.object({
          type: z.literal('string'),
          enum: z.array(z.string()).min(2),
          default: z.string(),
        }),
        // An option of a shape that no control knows keeps its default.
        z.unknown().transform(() => null),
      ]),
    )
    .optional(),
});

export type FormatOption =
  | { readonly kind: 'switch'; readonly name: string; readonly initial: boolean }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly initial: string;
      readonly values: readonly string[];
    };

export function formatOptions(jsonSchema: unknown): readonly FormatOption[] {
  const read = schema.safeParse(jsonSchema);
  return Object.entries(read.data?.properties ?? {}).flatMap(([name, option]): FormatOption[] => {
    if (option === null) return [];
    return option.type === 'boolean'
      ? [{ kind: 'switch', name, initial: option.default }]
      : [{ kind: 'choice', name, initial: option.default, values: option.enum }];
  });
}
