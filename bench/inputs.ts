/** Synthetic PX files, made by a seeded generator: same options, same bytes. Never committed. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** xorshift32: quick and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

export interface CubeShape {
  readonly name: string;
  /** Value counts, slowest first; the last variable is the year. */
  readonly sizes: readonly number[];
}

/** The standard cubes: five variables, the last two fast. */
export const SHAPES = {
  small: { name: '1 M', sizes: [84, 25, 3, 9, 18] },
  standard: { name: '10 M', sizes: [180, 59, 3, 9, 35] },
  forty: { name: '40 M', sizes: [240, 78, 3, 9, 79] },
  large: { name: '50 M', sizes: [280, 84, 3, 9, 79] },
} as const satisfies Record<string, CubeShape>;

export const cellsOf = (shape: CubeShape): number => shape.sizes.reduce((a, b) => a * b, 1);

const NAMES = ['region', 'age', 'sex', 'status', 'year'];

function header(shape: CubeShape, matrix: string, isKeyed = false): string {
  const last = shape.sizes.length - 1;
  const names = shape.sizes.map((_, index) =>
    index === last ? 'year' : (NAMES[index] ?? `variable ${index}`),
  );
  const codes = shape.sizes.map((size, index) =>
    Array.from({ length: size }, (_, value) =>
      index === last
        ? String(2025 - size + 1 + value)
        : `${index}${String(value).padStart(4, '0')}`,
    ),
  );
  const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(',');
  return [
    'CHARSET="ANSI";',
    'AXIS-VERSION="2013";',
    'CODEPAGE="utf-8";',
    'LANGUAGE="en";',
    'DECIMALS=0;',
    `MATRIX="${matrix}";`,
    'SUBJECT-CODE="BE";',
    'SUBJECT-AREA="Bench";',
    `TITLE="Persons in ${matrix} by region, age, sex, status and year";`,
    'CONTENTS="Persons";',
    'UNITS="persons";',
    `STUB=${quoted(names.slice(0, last))};`,
    `HEADING="${names[last]}";`,
    ...names.map(
      (name, index) =>
        `VALUES("${name}")=${quoted(codes[index]!.map((code) => (index === last ? code : `${name} ${code}`)))};`,
    ),
    ...names.map((name, index) => `CODES("${name}")=${quoted(codes[index]!)};`),
    `TIMEVAL("year")=TLIST(A1),${quoted(codes[last]!)};`,
    ...names.slice(0, last).map((name) => `ELIMINATION("${name}")=YES;`),
    ...(isKeyed ? names.slice(0, last).map((name) => `KEYS("${name}")=CODES;`) : []),
    'DATA=',
    '',
  ].join('\n');
}

/** Writes one file: whole numbers of one to six digits, two cells in a hundred a symbol. */
export function writePx(path: string, shape: CubeShape, matrix: string, seed = 7): void {
  const random = createRandom(seed);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeSync(file, header(shape, matrix));
    const columns = shape.sizes.at(-1) as number;
    const rows = cellsOf(shape) / columns;
    const lines: string[] = [];
    for (let row = 0; row < rows; row++) {
      let line = '';
      const level = 10 ** (1 + Math.floor(random() * 5));
      for (let column = 0; column < columns; column++) {
        const draw = random();
        line += draw < 0.015 ? '".." ' : draw < 0.02 ? '"-" ' : `${Math.floor(draw * level)} `;
      }
      lines.push(line);
      if (lines.length === 2000) {
        writeSync(file, `${lines.join('\n')}\n`);
        lines.length = 0;
      }
    }
    writeSync(file, `${lines.join('\n')};\n`);
  } finally {
    closeSync(file);
  }
}

/** The same with KEYS: every row is written, behind the codes of its stub. */
function writeKeyedPx(path: string, shape: CubeShape, matrix: string, seed = 7): void {
  const random = createRandom(seed);
  const columns = shape.sizes.at(-1) as number;
  const stub = shape.sizes.slice(0, -1);
  const file = openSync(path, 'w');
  try {
    writeSync(file, header(shape, matrix, true));
    const lines: string[] = [];
    for (let row = 0; row < cellsOf(shape) / columns; row++) {
      let rest = row;
      const keys: string[] = [];
      for (let index = stub.length - 1; index >= 0; index--) {
        const size = stub[index] as number;
        keys.unshift(`"${index}${String(rest % size).padStart(4, '0')}"`);
        rest = Math.floor(rest / size);
      }
      const numbers = Array.from({ length: columns }, () => Math.floor(random() * 10_000));
      lines.push(`${keys.join(',')},${numbers.join(' ')}`);
      if (lines.length < 2000) continue;
      writeSync(file, `${lines.join('\n')}\n`);
      lines.length = 0;
    }
    writeSync(file, `${lines.join('\n')};\n`);
  } finally {
    closeSync(file);
  }
}

const WORDS =
  'population employment wages prices trade energy transport health school income housing tax births deaths migration farms forest fish waste water emissions culture crime election tourism'.split(
    ' ',
  );
const PLACES = 'north south east west upper lower coastal inland river valley hill lake'.split(' ');

/** A tree of small tables: subject folder, topic folder, file. */
function writeDatabase(folder: string, tables: number, seed = 11): void {
  const random = createRandom(seed);
  const pick = (items: readonly string[]): string =>
    items[Math.floor(random() * items.length)] as string;
  for (let table = 0; table < tables; table++) {
    const subject = pick(WORDS);
    const matrix = `T${String(table).padStart(5, '0')}`;
    const sizes = [3 + Math.floor(random() * 10), 2, 4 + Math.floor(random() * 8)];
    const labels = Array.from(
      { length: sizes[0] as number },
      () => `${pick(PLACES)} ${pick(WORDS)}`,
    );
    const years = Array.from({ length: sizes[2] as number }, (_, index) => String(2010 + index));
    const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(',');
    const cells = (sizes[0] as number) * 2 * (sizes[2] as number);
    const numbers = Array.from({ length: cells }, () => Math.floor(random() * 1000)).join(' ');
    const text = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
DECIMALS=0;
MATRIX="${matrix}";
SUBJECT-CODE="${subject.slice(0, 2).toUpperCase()}";
SUBJECT-AREA="${subject}";
TITLE="${subject} and ${pick(WORDS)} by area, sex and year";
CONTENTS="${subject} ${pick(PLACES)}";
UNITS="number";
STUB="area","sex";
HEADING="year";
VALUES("area")=${quoted(labels)};
CODES("area")=${quoted(labels.map((_, index) => String(index)))};
VALUES("sex")="women","men";
CODES("sex")="1","2";
VALUES("year")=${quoted(years)};
TIMEVAL("year")=TLIST(A1),${quoted(years)};
SOURCE="Bench";
NOTE="Made up for measuring, ${pick(PLACES)} ${pick(WORDS)}.";
DATA=
${numbers} ;
`;
    const path = join(folder, subject, pick(PLACES), `${matrix}.px`);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    writeSync(file, text);
    closeSync(file);
  }
}

export interface CubeInput {
  readonly path: string;
  readonly matrix: string;
  readonly shape: CubeShape;
}

/** What every part of the benchmark works on. */
export interface BenchInputs {
  /** For catalogs and outputs. */
  readonly folder: string;
  readonly small: CubeInput;
  /** As large as `small`, with KEYS. */
  readonly keyed: CubeInput;
  readonly cube: CubeInput;
  readonly database: { readonly path: string; readonly tables: number };
}

export function makeInputs(folder: string, size: keyof typeof SHAPES, tables: number): BenchInputs {
  const make = (shape: CubeShape, matrix: string): CubeInput => {
    const path = join(folder, `${matrix}.px`);
    writePx(path, shape, matrix);
    return { path, matrix, shape };
  };
  const keyed = { path: join(folder, 'KEYED.px'), matrix: 'KEYED', shape: SHAPES.small };
  writeKeyedPx(keyed.path, keyed.shape, keyed.matrix);
  const database = join(folder, 'database');
  writeDatabase(database, tables);
  return {
    folder,
    small: make(SHAPES.small, 'SMALL'),
    keyed,
    cube: make(SHAPES[size], 'CUBE'),
    database: { path: database, tables },
  };
}
