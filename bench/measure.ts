/**
 * Product against reference, interleaved in the same process on the same input: the ratio of the
 * medians is the figure. Nothing here judges; people do.
 */

export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly product: number;
  readonly reference: number | null;
  readonly lowest: number;
  readonly highest: number;
  readonly ratio: number | null;
  readonly budget: string;
  readonly note: string;
}

export interface Comparison {
  readonly name: string;
  /** Goal, target and limit as ratios, for the reader of the table. */
  readonly budget: string;
  readonly product: () => Promise<unknown> | unknown;
  /** The bare loop that does the same work without checks, progress or catalog. */
  readonly reference?: () => Promise<unknown> | unknown;
  /** Pairs that count, after two that do not. */
  readonly pairs?: number;
}

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

async function time(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Times in milliseconds; a spread above 1.5 means that the machine was busy. */
export async function compare(comparison: Comparison): Promise<Measured> {
  const { name, budget, product, reference, pairs = 7 } = comparison;
  const products: number[] = [];
  const references: number[] = [];
  for (let pair = -2; pair < pairs; pair++) {
    const referenceTime = reference ? await time(reference) : 0;
    const productTime = await time(product);
    if (pair < 0) continue;
    references.push(referenceTime);
    products.push(productTime);
  }
  products.sort((a, b) => a - b);
  references.sort((a, b) => a - b);
  const productMedian = median(products);
  const referenceMedian = reference ? median(references) : null;
  const lowest = products[0] as number;
  const highest = products.at(-1) as number;
  return {
    name,
    unit: 'ms',
    product: productMedian,
    reference: referenceMedian,
    lowest,
    highest,
    ratio: referenceMedian === null ? null : productMedian / referenceMedian,
    budget,
    note: highest / lowest > 1.5 ? 'busy machine' : '',
  };
}

/** One figure that is not a time against a time: bytes, frames, elements. */
export function figure(
  name: string,
  product: number,
  unit: string,
  budget: string,
  note = '',
): Measured {
  return {
    name,
    unit,
    product,
    reference: null,
    lowest: product,
    highest: product,
    ratio: null,
    budget,
    note,
  };
}

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);

/** A table for people; one line per figure. */
export function printFigures(figures: readonly Measured[]): string {
  const rows = figures.map((row) => [
    row.name,
    `${round(row.product)} ${row.unit}`,
    row.lowest === row.highest ? '' : `${round(row.lowest)}–${round(row.highest)}`,
    row.reference === null ? '' : `${round(row.reference)} ${row.unit}`,
    row.ratio === null ? '' : `${row.ratio.toFixed(2)} x`,
    row.budget,
    row.note,
  ]);
  const head = ['figure', 'median', 'spread', 'reference', 'ratio', 'budget', ''];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] as string).length)),
  );
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] as number)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
