/** A JSON-stat 2 or 1 dataset as a table. Its numbers are read one by one, exactly as they are written. */
import type { Task } from '#shared/api/task.ts';
import { type CellSink, CHUNK_CELLS, createBatch } from '#shared/cube/batch.ts';
import type { StartTable, TableReading } from '#shared/cube/reading.ts';
import { STATUS_NIL, storedSymbol } from '#shared/cube/status.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { parseDecimal } from '../px/decimal.ts';
import { Findings } from '../px/findings.ts';
import type { ByteSource } from '../px/source.ts';
import { type Dataset, findDataset } from './document.ts';
import { buildModel, type Categories, readCategories } from './model.ts';
import { MOST_TEXT_BYTES, outlineJson } from './outline.ts';
import { readValueList } from './values.ts';

const MOST_CELLS = 1_000_000_000;
/** Marks beside numbers that are kept. */
const MOST_MARKS = 10_000;
/** `..`: not available, for a cell of which nothing is said. */
const ABSENT = 2;
const START = { line: 1, column: 1 };

/**
 * Refusing is an answer, not an error.
 *
 * @param matrix  Where the dataset has none.
 * @throws ProblemError `px.cannot-read` when the source fails, and as the task.
 */
export async function readJsonStat(
  source: ByteSource,
  matrix: string,
  startTable: StartTable,
  task: Task,
): Promise<TableReading> {
  const findings = new Findings();
  const refused = (): TableReading => ({
    outcome: 'refused',
    problems: findings.list(),
    moreProblems: findings.more,
  });
  const outline = await outlineJson(source, task);
  if (outline === null) {
    findings.error('json-stat.too-large', START, undefined, { most: MOST_TEXT_BYTES / 2 ** 20 });
    return refused();
  }
  const found = parseDataset(outline.text, findings);
  if (found === null) return refused();
  const { dataset, member } = found;

  const categories = readAllCategories(dataset, findings);
  if (categories === null) return refused();
  const cells = dataset.size.reduce((product, size) => product * size, 1);
  if (cells > MOST_CELLS || cells === 0) {
    findings.error('json-stat.too-many-cells', START, undefined, { cells, most: MOST_CELLS });
    return refused();
  }
  const list = outline.lists.find((one) => one.member === member) ?? null;
  const placed = createPlacing(dataset, cells, startTable(), findings);
  if (list) await readValueList(source, list, placed.token, task);
  else placed.sparse(dataset.value ?? {});
  placed.end();
  if (list && placed.count !== cells) {
    findings.error('json-stat.count', START, undefined, { found: placed.count, expected: cells });
  }
  if (findings.hasError) return refused();
  return {
    outcome: 'table',
    model: buildModel(dataset, categories, matrix, placed),
    cells,
    problems: findings.list(),
    moreProblems: findings.more,
    encoding: 'utf-8',
  };
}

function parseDataset(
  text: string,
  findings: Findings,
): { readonly dataset: Dataset; readonly member: string | null } | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? quoteInput(error.message, 120) : '';
    findings.error('json-stat.bad-json', START, undefined, { reason });
    return null;
  }
  const found = findDataset(document);
  if (found.kind === 'none') {
    findings.error('json-stat.no-dataset', START);
    return null;
  }
  if (found.kind === 'bad-dimension') {
    findings.error('json-stat.bad-dimension', START, undefined, {
      dimension: quoteInput(found.dimension),
      reason: quoteInput(found.reason, 120),
    });
    return null;
  }
  if (found.count > 1) {
    findings.warning('json-stat.several', START, undefined, {
      count: found.count,
      first: quoteInput(found.member ?? ''),
    });
  }
  return found;
}

function readAllCategories(dataset: Dataset, findings: Findings): readonly Categories[] | null {
  const all: Categories[] = [];
  dataset.id.forEach((code, i) => {
    const dimension = dataset.dimensions[i];
    const isTwice = dataset.id.indexOf(code) !== i;
    const categories =
      dimension === undefined || isTwice
        ? 'it comes twice'
        : readCategories(dimension, dataset.size[i] ?? -1);
    if (typeof categories !== 'string') {
      all.push(categories);
      return;
    }
    findings.error('json-stat.bad-dimension', START, undefined, {
      dimension: quoteInput(code),
      reason: categories,
    });
  });
  return all.length === dataset.id.length ? all : null;
}

/** Puts values into the table, with what their status says. */
function createPlacing(dataset: Dataset, cells: number, sink: CellSink, findings: Findings) {
  const batch = createBatch(Math.min(cells, CHUNK_CELLS));
  const statusAt = statusReader(dataset.status);
  const symbols = createSymbols();
  const marks: { target: { kind: 'cell'; positions: readonly number[] }; text: string }[] = [];
  let leftOut = 0;
  let decimals = 0;
  let place = 0;

  const put = (text: string): void => {
    if (place >= cells) {
      place++;
      return;
    }
    const i = batch.count;
    const status = statusAt(place);
    batch.mantissa[i] = 0;
    batch.decimals[i] = 0;
    batch.status[i] = 0;
    const number = text === 'null' ? null : parseDecimal(text);
    if (number === null) {
      if (text !== 'null') {
        findings.error('json-stat.bad-cell', START, undefined, {
          place,
          found: quoteInput(text, 40),
        });
      }
      batch.status[i] = status === '' ? ABSENT : symbols.statusOf(status);
    } else {
      if (number.kind === 'wide') {
        batch.mantissa[i] = Number.NaN;
        batch.wide.set(i, number.text);
      } else {
        batch.mantissa[i] = number.mantissa;
        batch.decimals[i] = number.decimals;
        if (number.decimals > decimals) decimals = number.decimals;
      }
      if (status !== '') {
        if (marks.length < MOST_MARKS) {
          marks.push({
            target: { kind: 'cell', positions: positionsOf(place, dataset.size) },
            text: status,
          });
        } else leftOut++;
      }
    }
    place++;
    if (++batch.count === batch.status.length) flush();
  };
  const flush = (): void => {
    if (batch.count > 0) sink.write(batch);
    batch.count = 0;
    batch.wide.clear();
  };

  return {
    token: put,
    sparse(values: Readonly<Record<string, unknown>>): void {
      for (let at = 0; at < cells; at++) {
        const value = values[String(at)] ?? null;
        put(typeof value === 'number' || value === null ? String(value) : JSON.stringify(value));
      }
    },
    end(): void {
      flush();
      if (leftOut > 0) {
        findings.warning('json-stat.too-many-marks', START, undefined, {
          count: leftOut,
          most: MOST_MARKS,
        });
      }
    },
    get count() {
      return place;
    },
    get decimals() {
      return Math.min(15, decimals);
    },
    get symbols() {
      return symbols.texts;
    },
    marks,
  };
}

/** The status of a cell; empty where it has none. */
function statusReader(status: Dataset['status']): (place: number) => string {
  if (status === undefined) return () => '';
  if (typeof status === 'string') return () => status;
  const at: (place: number) => unknown = Array.isArray(status)
    ? (place) => status[place]
    : (place) => status[String(place)];
  return (place) => {
    const own = at(place);
    return typeof own === 'string' ? own : '';
  };
}

/** Dots and the dash are themselves; every other text gets a symbol of its own while there are any. */
function createSymbols() {
  const texts = new Map<number, string>();
  const known = new Map<string, number>([['-', STATUS_NIL]]);
  for (let dots = 1; dots <= 7; dots++) known.set(storedSymbol(dots), dots);
  const taken = new Set<number>([ABSENT]);
  return {
    texts,
    statusOf(text: string): number {
      const before = known.get(text);
      if (before !== undefined) {
        taken.add(before);
        return before;
      }
      const free = [3, 4, 5, 6, 7, 1].find((status) => !taken.has(status)) ?? ABSENT;
      taken.add(free);
      known.set(text, free);
      if (free !== ABSENT) texts.set(free, text);
      return free;
    },
  };
}

function positionsOf(place: number, sizes: readonly number[]): readonly number[] {
  const positions = new Array<number>(sizes.length).fill(0);
  let rest = place;
  for (let i = sizes.length - 1; i >= 0; i--) {
    const size = sizes[i] as number;
    positions[i] = rest % size;
    rest = Math.floor(rest / size);
  }
  return positions;
}
