/** A JSON-stat 2 dataset, checked: its variables with their values in order, and its cells. */
import type { DatasetAnswer, DimensionAnswer } from './answers.ts';

export interface RemoteVariable {
  readonly code: string;
  readonly answer: DimensionAnswer;
  readonly codes: readonly string[];
}

/** Cells of a dataset in its own order. */
export interface RemoteCells {
  /** NaN where a symbol stands. */
  readonly values: Float64Array;
  /** Per cell: 0, or 1 + place in `words`, of a symbol or of a mark beside a number. */
  readonly word: Uint16Array;
  /** Texts of `status`, each once. */
  readonly words: readonly string[];
}

/** Says what does not add up, for people who know the format. */
export type Refuse = (detail: string) => never;

/** Variables in the order of `id`; counts and codes agree with each other. */
export function readVariables(dataset: DatasetAnswer, refuse: Refuse): readonly RemoteVariable[] {
  const { id, size, dimension } = dataset;
  if (size.length !== id.length) refuse(`id has ${id.length} variables, size ${size.length}`);
  if (new Set(id).size !== id.length) refuse('id names a variable twice');
  return id.map((code, at) => {
    const answer = Object.hasOwn(dimension, code) ? dimension[code] : undefined;
    if (!answer) return refuse(`dimension has no ${code}`);
    const codes = readCodes(answer, (detail) => refuse(`dimension.${code}: ${detail}`));
    if (codes.length !== size[at]) {
      refuse(`${code} has ${codes.length} values, size says ${size[at]}`);
    }
    return { code, answer, codes };
  });
}

/** `index` lists the codes or gives each its place; without it there is one code, in `label`. */
function readCodes({ category }: DimensionAnswer, refuse: Refuse): readonly string[] {
  const { index, label } = category;
  if (!index) {
    const codes = Object.keys(label);
    if (codes.length > 1) refuse('category has no index');
    return codes;
  }
  if (Array.isArray(index)) {
    if (new Set(index).size !== index.length) refuse('category.index has a code twice');
    return index;
  }
  const entries = Object.entries(index);
  const codes = new Array<string | undefined>(entries.length);
  for (const [code, place] of entries) {
    if (place < 0 || place >= codes.length || codes[place] !== undefined) {
      refuse(`category.index puts ${code} at ${place}`);
    }
    codes[place] = code;
  }
  return codes as string[];
}

/** The symbol of a cell that has neither a number nor a symbol: not available. */
const NOTHING = '..';

export function readCells(dataset: DatasetAnswer, refuse: Refuse): RemoteCells {
  const count = dataset.size.reduce((cells, size) => cells * size, 1);
  const values = readValues(dataset.value, count, refuse);
  const words = new Map<string, number>();
  const word = new Uint16Array(count);
  const put = (place: number, text: string) => {
    if (text === '') return;
    const known = words.get(text) ?? words.size + 1;
    if (known > MOST_WORDS) refuse('status has more than 60,000 different texts');
    words.set(text, known);
    word[place] = known;
  };
  readStatus(dataset.status, count, put, refuse);
  for (let at = 0; at < count; at++) {
    if (word[at] === 0 && Number.isNaN(values[at])) put(at, NOTHING);
  }
  return { values, word, words: [...words.keys()] };
}

const MOST_WORDS = 60_000;

/** A list of all cells, or an object of those that have a number. */
function readValues(value: unknown, count: number, refuse: Refuse): Float64Array {
  const values = new Float64Array(count).fill(Number.NaN);
  const put = (at: number, one: unknown) => {
    if (typeof one === 'number') values[at] = one;
    else if (one !== null) refuse(`value ${at} is ${typeof one}`);
  };
  if (Array.isArray(value)) {
    if (value.length !== count) refuse(`value has ${value.length} cells, size makes ${count}`);
    for (let at = 0; at < count; at++) put(at, value[at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) put(place(key, count, refuse), one);
  } else refuse('value is missing');
  return values;
}

/** An object by position, a list of all, or one text for all. */
function readStatus(
  status: unknown,
  count: number,
  put: (place: number, text: string) => void,
  refuse: Refuse,
): void {
  const check = (one: unknown): string => {
    if (one === null || one === undefined) return '';
    return typeof one === 'string' ? one : refuse('status holds what is no text');
  };
  if (status === undefined || status === null) return;
  if (typeof status === 'string') {
    for (let at = 0; at < count; at++) put(at, status);
  } else if (Array.isArray(status)) {
    if (status.length > count) refuse(`status has ${status.length} items for ${count} cells`);
    for (let at = 0; at < status.length; at++) put(at, check(status[at]));
  } else if (typeof status === 'object') {
    for (const [key, one] of Object.entries(status)) put(place(key, count, refuse), check(one));
  } else refuse('status is of no known form');
}

function place(key: string, count: number, refuse: Refuse): number {
  const at = Number(key);
  return Number.isInteger(at) && at >= 0 && at < count ? at : refuse(`there is no cell ${key}`);
}
