/**
 * Every format is read back by a program that shares nothing with its writer, and every cell is
 * compared, with the labels that lead to it. PX files are read by `px-write/round-trip.test.ts`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FORMATS } from './index.ts';
import { memoryDataset } from './testing/dataset.ts';
import { writeBytes } from './testing/write.ts';

/** The labels of all variables joined by a bar, and the number or symbol. */
type ReadCell = readonly [labels: string, cell: string | number];

const stub = [
  { code: 'Region', label: 'region', codes: ['0', '01'], labels: ['All "regions"', '<Ñorth>'] },
  { code: 'Sex', label: 'sex', codes: ['M', 'F'], labels: ['=men', 'women; & girls'] },
] as const;
const time = {
  code: 'Year',
  label: 'year',
  codes: ['2023', '2024'],
  labels: ['y2023', 'y2024'],
  role: 'time',
  timeScale: 'A',
} as const;
const contents = {
  code: 'Contents',
  label: 'contents',
  codes: ['P', 'Q'],
  labels: ['Persons', 'Shares'],
  role: 'contents',
} as const;

const SYMBOLS = ['', '.', '..', ':', '....', '.....', '......', 'x', '-', ' '];
const DOTS = { status: 2 };
const SECRET = { status: 3 };
const NIL = { status: 8 };

const cells = [0, -1.25, 98765.43, 2, 3, 4, SECRET, 6.5, 7, 8, 9, NIL, 11, 12, 0.05, DOTS];

const given = {
  cells,
  contents: [{ unit: 'persons' }, { unit: '%' }],
  decimals: () => 2,
  symbolTexts: SYMBOLS,
  blockCells: 5,
};
/** As placed by a user, and as formats have it that keep the contents variable to itself. */
const asSeen = memoryDataset({ ...given, stub, heading: [contents, time] });
const contentsLast = memoryDataset({ ...given, stub: [...stub, time], heading: [contents] });

function expected(id: string, kind: 'codes' | 'texts'): readonly ReadCell[] {
  const isLast = FORMATS.find((format) => format.id === id)?.arrangement === 'contents-last';
  const dataset = isLast ? contentsLast : asSeen;
  const variables = [...dataset.stub, ...dataset.heading];
  return cells.map((cell, at) => {
    let rest = at;
    const labels = variables.toReversed().map(({ codes, labels: texts }) => {
      const position = rest % codes.length;
      rest = Math.floor(rest / codes.length);
      return (kind === 'codes' ? codes : texts)[position];
    });
    const shown = typeof cell === 'object' ? SYMBOLS[cell.status] : cell;
    return [labels.reverse().join('|'), shown ?? ''];
  });
}

const numberOr = (text: string): string | number =>
  /^-?[\d.]*\d[\d.]*$/.test(text) ? Number(text) : text;

/** Headings stand in one field in the wide layout: told apart by what they can be. */
const HEADINGS = {
  codes: contents.codes.flatMap((a) => time.codes.map((b) => [`${a} ${b}`, `${a}|${b}`] as const)),
  texts: contents.labels.flatMap((a) =>
    time.labels.map((b) => [`${a} ${b}`, `${a}|${b}`] as const),
  ),
};

function readCsv(bytes: Buffer, kind: 'codes' | 'texts', layout: 'wide' | 'long', head: 0 | 1) {
  const { data, errors } = Papa.parse<string[]>(bytes.toString('utf8').trimEnd(), {
    delimiter: DELIMITERS.find((each) => bytes.includes(`"${each}"`)) ?? ',',
  });
  expect(errors).toEqual([]);
  if (head === 1) expect(data[0]).toEqual([asSeen.title]);
  const [names = [], ...rows] = data.slice(head);
  if (layout === 'long') {
    return rows.map((row): ReadCell => [row.slice(0, 4).join('|'), numberOr(row[4] ?? '')]);
  }
  const headings = new Map<string, string>(HEADINGS[kind]);
  return rows.flatMap((row) =>
    row
      .slice(2)
      .map(
        (cell, i): ReadCell => [
          [...row.slice(0, 2), headings.get(names[i + 2] ?? '')].join('|'),
          numberOr(cell),
        ],
      ),
  );
}
const DELIMITERS = [',', ';', '\t', ' '];

function readXlsx(bytes: Buffer, labelColumns: number, textsAt: readonly number[]) {
  const sheet = Object.values(readWorkbook(bytes).Sheets)[0];
  if (!sheet) throw new Error('no sheet');
  const grid = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null });
  const [outer = [], inner = []] = grid;
  let last: (string | number | null)[] = [];
  return grid.slice(2, 6).flatMap((row) => {
    last = row.slice(0, labelColumns).map((label, i) => label ?? last[i] ?? null);
    let heading: string | number | null = null;
    return row.slice(labelColumns, labelColumns + 4).map((cell, i): ReadCell => {
      heading = outer[labelColumns + i] ?? heading;
      const labels = [...textsAt.map((at) => last[at]), heading, inner[labelColumns + i]];
      return [labels.join('|'), cell ?? ''];
    });
  });
}

function readHtml(bytes: Buffer): readonly ReadCell[] {
  const { document } = new JSDOM(bytes.toString('utf8')).window;
  const heads = [...document.querySelectorAll('thead tr')].map((row) =>
    [...row.querySelectorAll('th')]
      .slice(1)
      .flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell.textContent)),
  );
  let outer = '';
  return [...document.querySelectorAll('tbody tr')].flatMap((row) => {
    const label = row.querySelector('th')?.textContent ?? '';
    const texts = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
    if (texts.every((text) => text === '')) {
      outer = label;
      return [];
    }
    return texts.map(
      (text, i): ReadCell => [
        [outer, label, heads[0]?.[i], heads[1]?.[i]].join('|'),
        numberOr(text.replaceAll(',', '')),
      ],
    );
  });
}

function readJsonStat(bytes: Buffer): readonly ReadCell[] {
  const dataset = JSONstat(JSON.parse(bytes.toString('utf8'))).Dataset(0);
  const options = { type: 'arrobj', field: 'id', content: 'label', status: true } as const;
  return dataset.toTable(options).map((row) => {
    const labels = [row.Region, row.Sex, row.Contents, row.Year];
    return [labels.join('|'), row.value ?? row.status ?? ''];
  });
}

const jsonPxSchema = z.object({
  data: z.array(z.object({ key: z.array(z.string()), values: z.array(z.string()) })),
});

function readJsonPx(bytes: Buffer): readonly ReadCell[] {
  return jsonPxSchema
    .parse(JSON.parse(bytes.toString('utf8')))
    .data.flatMap(({ key, values }) =>
      values.map((value, i): ReadCell => [[...key, contents.codes[i]].join('|'), numberOr(value)]),
    );
}

async function readParquet(bytes: Buffer): Promise<readonly ReadCell[]> {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-readers-'));
  try {
    const path = join(folder, 'table.parquet');
    writeFileSync(path, bytes);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(`SELECT * FROM '${path}'`);
    const rows = reader.getRowObjectsJson();
    connection.closeSync();
    instance.closeSync();
    return rows.flatMap((row) =>
      contents.codes.map((code): ReadCell => {
        const symbol = row[`Contents_${code}_symbol`];
        const labels = [row.region, row.sex, row.year, code].join('|');
        return [labels, symbol === null ? Number(row[`Contents_${code}`]) : String(symbol)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Reader {
  readonly kind: 'codes' | 'texts';
  read(bytes: Buffer): readonly ReadCell[] | Promise<readonly ReadCell[]>;
}

const wideCsv = (kind: Reader['kind'], head: 0 | 1): Reader => ({
  kind,
  read: (bytes) => readCsv(bytes, kind, 'wide', head),
});
const longCsv = (kind: Reader['kind']): Reader => ({
  kind,
  read: (bytes) => readCsv(bytes, kind, 'long', 0),
});
const html: Reader = { kind: 'texts', read: readHtml };
const jsonStat: Reader = { kind: 'texts', read: readJsonStat };
const jsonPx: Reader = { kind: 'codes', read: readJsonPx };

const READERS: Readonly<Record<string, Reader>> = {
  'json-stat2': jsonStat,
  'json-stat': jsonStat,
  csv: wideCsv('codes', 0),
  csv_comma: wideCsv('texts', 0),
  csv_commahead: wideCsv('texts', 1),
  csv_semicolon: wideCsv('texts', 0),
  csv_semicolonhead: wideCsv('texts', 1),
  csv_tab: wideCsv('texts', 0),
  csv_tabhead: wideCsv('texts', 1),
  csv_space: wideCsv('texts', 0),
  csv_spacehead: wideCsv('texts', 1),
  csv2: longCsv('texts'),
  csv3: longCsv('codes'),
  relational_table: longCsv('texts'),
  xlsx: { kind: 'texts', read: (bytes) => readXlsx(bytes, 2, [0, 1]) },
  xlsx_doublecolumn: { kind: 'texts', read: (bytes) => readXlsx(bytes, 4, [1, 3]) },
  html,
  html5_table: html,
  'json-px': jsonPx,
  json: jsonPx,
  parquet: { kind: 'codes', read: readParquet },
};

test.each(FORMATS.filter(({ id }) => id !== 'px').map(({ id }) => id))(
  '%s is read back by others, cell by cell',
  async (id) => {
    const reader = READERS[id];
    if (!reader) throw new Error(`Say here who reads ${id}.`);
    const isLast = FORMATS.find((format) => format.id === id)?.arrangement === 'contents-last';
    const bytes = await writeBytes(id, isLast ? contentsLast : asSeen);
    expect(await reader.read(bytes)).toEqual(expected(id, reader.kind));
  },
);
