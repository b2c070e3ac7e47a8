/** What a JSON-stat document is made of, and the one dataset of it that is read. */
import { z } from 'zod';

/** Positions are parallel to the categories' codes; a lone category needs none. */
const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().min(0))]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z
    .record(
      z.string(),
      z.object({
        base: z.string().optional().catch(undefined),
        label: z.string().optional().catch(undefined),
        decimals: z.number().int().min(0).max(15).optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
  note: z.record(z.string(), z.array(z.string())).optional().catch(undefined),
});

const texts = z.record(z.string(), z.string()).optional().catch(undefined);

const dimension = z.object({
  label: z.string().optional().catch(undefined),
  category,
  note: z.array(z.string()).optional().catch(undefined),
  extension: z
    .object({
      elimination: z.boolean().optional().catch(undefined),
      eliminationValueCode: z.string().optional().catch(undefined),
      show: z.string().optional().catch(undefined),
      refperiod: texts,
      basePeriod: texts,
      measuringType: texts,
      priceType: texts,
      adjustment: texts,
      noteMandatory: z.record(z.string(), z.boolean()).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

export type Dimension = z.output<typeof dimension>;

const role = z
  .object({
    time: z.array(z.string()).optional().catch(undefined),
    geo: z.array(z.string()).optional().catch(undefined),
    metric: z.array(z.string()).optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

const size = z.array(z.number().int().min(0).max(1_000_000_000));

const pxExtension = z
  .object({
    matrix: z.string().optional().catch(undefined),
    tableid: z.string().optional().catch(undefined),
    contents: z.string().optional().catch(undefined),
    description: z.string().optional().catch(undefined),
    language: z.string().optional().catch(undefined),
    decimals: z.number().int().min(0).max(15).optional().catch(undefined),
    stub: z.array(z.string()).optional().catch(undefined),
    heading: z.array(z.string()).optional().catch(undefined),
    survey: z.string().optional().catch(undefined),
    link: z.string().optional().catch(undefined),
    infofile: z.string().optional().catch(undefined),
    updateFrequency: z.string().optional().catch(undefined),
    copyright: z.boolean().optional().catch(undefined),
    aggregallowed: z.boolean().optional().catch(undefined),
    descriptiondefault: z.boolean().optional().catch(undefined),
    'official-statistics': z.boolean().optional().catch(undefined),
    'subject-area': z.string().optional().catch(undefined),
    'subject-code': z.string().optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

/** Fields that both versions have beside their dimensions. */
const common = {
  label: z.string().optional().catch(undefined),
  source: z.string().optional().catch(undefined),
  updated: z.string().optional().catch(undefined),
  note: z.array(z.string()).optional().catch(undefined),
  /** A list is read apart from the document and stands here as null. */
  value: z.union([z.null(), z.record(z.string(), z.unknown())]),
  status: z
    .union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())])
    .optional()
    .catch(undefined),
  extension: z
    .object({
      px: pxExtension,
      contact: z
        .array(z.object({ raw: z.string() }))
        .optional()
        .catch(undefined),
      noteMandatory: z.record(z.string(), z.boolean()).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
};

const dataset2 = z.object({
  ...common,
  id: z.array(z.string()).min(1),
  size,
  role,
  dimension: z.record(z.string(), z.unknown()),
});

/** JSON-stat 1.x: `id`, `size` and `role` stand among the dimensions. */
const dataset1 = z.object({
  ...common,
  dimension: z.looseObject({ id: z.array(z.string()).min(1), size, role }),
});

export type Dataset = Omit<z.output<typeof dataset2>, 'dimension'> & {
  readonly dimensions: readonly Dimension[];
};

export type Found =
  | {
      readonly kind: 'dataset';
      readonly dataset: Dataset;
      /** The member of the document that it is; null for the document itself. */
      readonly member: string | null;
      /** Datasets of the document. */
      readonly count: number;
    }
  | { readonly kind: 'bad-dimension'; readonly dimension: string; readonly reason: string }
  | { readonly kind: 'none' };

/** @param document  Parsed JSON of whatever shape. */
export function findDataset(document: unknown): Found {
  const two = dataset2.safeParse(document);
  if (two.success) return withDimensions(two.data, two.data.dimension, null, 1);
  const members = z.record(z.string(), z.unknown()).safeParse(document);
  if (!members.success) return { kind: 'none' };
  const datasets = Object.entries(members.data).flatMap(([name, value]) => {
    const one = dataset1.safeParse(value);
    return one.success ? [[name, one.data] as const] : [];
  });
  const [first] = datasets;
  if (!first) return { kind: 'none' };
  const [name, { dimension: dimensions, ...rest }] = first;
  const { id, size: sizes, role: roles } = dimensions;
  return withDimensions(
    { ...rest, id, size: sizes, role: roles },
    dimensions,
    name,
    datasets.length,
  );
}

function withDimensions(
  dataset: Omit<z.output<typeof dataset2>, 'dimension'>,
  raw: Readonly<Record<string, unknown>>,
  member: string | null,
  count: number,
): Found {
  const dimensions: Dimension[] = [];
  for (const code of dataset.id) {
    const parsed = dimension.safeParse(raw[code]);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return {
        kind: 'bad-dimension',
        dimension: code,
        reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
      };
    }
    dimensions.push(parsed.data);
  }
  return { kind: 'dataset', dataset: { ...dataset, dimensions }, member, count };
}
