/** What the tests of this room share: a text through proposal and reader, every cell as text. */
import type { CellBatch } from '#shared/cube/batch.ts';
import type { TableReading } from '#shared/cube/reading.ts';
import { storedSymbol } from '#shared/cube/status.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';
import { canonicalDecimal } from '../../px/decimal.ts';
import { type ByteSource, bytesSource } from '../../px/source.ts';
import { idleTask } from '../../px/testing.ts';
import { findEncoding } from '../find-encoding.ts';
import { type Proposal, proposeRecipe } from '../propose.ts';
import { type ReadDelimitedOptions, readDelimited } from '../read.ts';
import { findSeparator, readSample } from '../sample.ts';

const sourceOf = (input: string | Uint8Array): ByteSource =>
  bytesSource(typeof input === 'string' ? new TextEncoder().encode(input) : input, 'table.csv');

export async function propose(
  input: string | Uint8Array,
  name = 'table',
): Promise<Proposal | null> {
  const source = sourceOf(input);
  const encoding = await findEncoding(source, idleTask);
  const separator = await findSeparator(source, encoding, idleTask);
  if (separator === null) return null;
  return proposeRecipe(await readSample(source, encoding, separator, idleTask), separator, name);
}

export interface Read {
  readonly reading: TableReading;
  /** Canonical numbers, and symbols as they stand in DATA, in the order of the table. */
  readonly cells: readonly string[];
}

export async function readWith(
  input: string | Uint8Array,
  recipe: Recipe,
  options: Partial<ReadDelimitedOptions> = {},
): Promise<Read> {
  const cells: string[] = [];
  const reading = await readDelimited(
    sourceOf(input),
    recipe,
    { matrix: 'table', ...options },
    () => ({ write: (batch) => putCells(batch, cells) }),
    idleTask,
  );
  return { reading, cells };
}

/** With the recipe that is proposed for it. */
export async function readProposed(input: string | Uint8Array): Promise<Read> {
  const proposal = await propose(input);
  if (proposal === null) throw new Error('nothing was proposed');
  return readWith(input, proposal.recipe);
}

/** The table of a file that must be readable: variables as `name (role): labels`. */
export async function tableOf({ reading, cells }: Read) {
  if (reading.outcome !== 'table') throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
  const variables = reading.model.variables.map(
    ({ name, isTime, isContents, labels }) =>
      `${name[0]}${isTime ? ' (time)' : isContents ? ' (contents)' : ''}: ${labels[0]?.join(' ')}`,
  );
  return { variables, cells: cells.join(' '), model: reading.model, problems: reading.problems };
}

/** `severity code line`, as a person would list them. */
export function told({ reading }: Read): readonly string[] {
  return reading.problems.map(
    ({ severity, code, place }) => `${severity} ${code} ${place?.line ?? '-'}`,
  );
}

function putCells(batch: CellBatch, cells: string[]): void {
  for (let i = 0; i < batch.count; i++) {
    const status = batch.status[i] as number;
    const wide = batch.wide.get(i);
    if (status !== 0) cells.push(storedSymbol(status));
    else if (wide !== undefined) cells.push(wide);
    else {
      const value = (batch.mantissa[i] as number) / 10 ** (batch.decimals[i] as number);
      cells.push(canonicalDecimal(String(value)) ?? `not a number: ${value}`);
    }
  }
}
