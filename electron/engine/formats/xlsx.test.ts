import * as XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { memoryDataset } from './testing/dataset.ts';
import { writeBytes } from './testing/write.ts';

const data = memoryDataset({
  stub: [
    { code: 'SECTOR', label: 'sector', codes: ['7.0', '8.0'], labels: ['Solvents', 'Transport'] },
    { code: 'GAS', label: 'gas', codes: ['CO2', 'HFC'], labels: ['=SUM(A1)', 'HFCs'] },
  ],
  heading: [
    { code: 'C', label: 'contents', role: 'contents', codes: ['E'], labels: ['Substance'] },
    { code: 'TIME', label: 'year', codes: ['2016', '2017'] },
  ],
  cells: [1.25, 2, { status: 2 }, -3.005, 5, 6, '12345678901234567890.5', 0],
  decimals: (row) => (row === 0 ? 2 : 0),
  decimalsVary: 'by-row',
  blockCells: 3,
  table: { matrix: 'A/B*C' },
  notes: [{ target: { kind: 'table' }, isMandatory: true, text: `Long ${'x'.repeat(40_000)}` }],
});

describe('xlsx', async () => {
  const workbook = await readXlsx(await writeBytes('xlsx', data), { readStyles: true });
  const sheet = workbook.sheets[0];

  test('is laid out as the table is seen', () => {
    expect(sheet?.name).toBe('A_B_C');
    expect(sheet?.rows.slice(0, 6)).toEqual([
      [null, null, 'Substance', null],
      [null, null, '2016', '2017'],
      ['Solvents', '=SUM(A1)', 1.25, 2],
      [null, 'HFCs', '..', -3],
      ['Transport', '=SUM(A1)', 5, 6],
      [null, 'HFCs', '12345678901234567891', 0],
    ]);
  });

  test('numbers have a number format by their decimals, symbols stand to the right', () => {
    const style = (ref: string) => sheet?.cells?.get(ref)?.style;
    expect(style('2,2')?.numFmt).toBe('0.00');
    expect(style('4,2')?.numFmt).toBe('0');
    expect(style('3,2')?.alignment?.horizontal).toBe('right');
    expect(style('2,0')?.font?.bold).toBe(true);
  });

  test('a text that looks like a formula stays text', () => {
    expect(sheet?.cells?.get('2,1')?.formula).toBeUndefined();
  });

  test('keeps headings and labels in sight', () => {
    expect(sheet?.freezePane).toMatchObject({ rows: 2, columns: 2 });
  });

  test('notes, unit and source follow; a note too long for a cell goes on below', () => {
    const below = sheet?.rows.slice(7) ?? [];
    expect(below[0]?.[0]).toHaveLength(32_767);
    expect(`${below[0]?.[0]}${below[1]?.[0]}`).toBe(`Long ${'x'.repeat(40_000)}`);
    expect(below.map((row) => row.slice(0, 2))).toContainEqual(['Unit', 'persons']);
    expect(below.map((row) => row.slice(0, 2))).toContainEqual(['Source', 'Office of Testing']);
  });
});

describe('marks of cells', async () => {
  const noted = memoryDataset({
    stub: [{ code: 'REGION', codes: ['N', 'S'], labels: ['North', 'South'] }],
    heading: [
      { code: 'SEX', codes: ['1', '2'], labels: ['Men', 'Women'] },
      { code: 'TIME', label: 'year', codes: ['2016', '2017'] },
    ],
    cells: [1, 2, 3, 4, 5, 6, 7, 8],
    notes: [
      { target: { kind: 'value', variable: 0, value: 1 }, isMandatory: false, text: 'New border' },
      { target: { kind: 'value', variable: 2, value: 0 }, isMandatory: false, text: 'Old count' },
      { target: { kind: 'cell', positions: [0, 1, 1] }, isMandatory: false, text: 'Estimated' },
      { target: { kind: 'cell', positions: [0, -1, 1] }, isMandatory: false, text: 'Late' },
    ],
  });
  const { sheets } = await readXlsx(await writeBytes('xlsx', noted, { title: true }), {
    readStyles: true,
  });
  const [sheet] = sheets;

  test('a heading is merged over what it spans, and only there', () => {
    expect(sheet?.merges).toEqual([
      { startRow: 2, endRow: 2, startCol: 1, endCol: 2 },
      { startRow: 2, endRow: 2, startCol: 3, endCol: 4 },
    ]);
    expect(sheet?.rows[2]).toEqual([null, 'Men', null, 'Women', null]);
  });

  test('notes of values and cells are comments where these stand', () => {
    const comments = [...(sheet?.cells ?? [])].flatMap(([place, { comment }]) =>
      comment ? [[place, comment.text]] : [],
    );
    expect(Object.fromEntries(comments)).toEqual({
      '5,0': 'New border',
      '3,1': 'Old count',
      '3,3': 'Old count',
      '4,2': 'Late',
      '4,4': 'Estimated\nLate',
    });
    expect(sheet?.rows[4]).toEqual(['North', 1, 2, 3, 4]);
    expect(sheet?.cells?.get('4,4')?.style?.numFmt).toBe('0');
  });

  test('another reader finds the same merges and comments', async () => {
    const book = XLSX.read(await writeBytes('xlsx', noted, { title: true }));
    const other = book.Sheets[book.SheetNames[0] ?? ''];
    expect(other?.['!merges']).toEqual([
      { s: { r: 2, c: 1 }, e: { r: 2, c: 2 } },
      { s: { r: 2, c: 3 }, e: { r: 2, c: 4 } },
    ]);
    const cell: XLSX.CellObject | undefined = other?.E5;
    expect(cell?.v).toBe(4);
    expect(cell?.c?.map(({ t }) => t)).toEqual(['Estimated\nLate']);
  });

  test('one row per cell has nothing merged', async () => {
    const long = await readXlsx(await writeBytes('xlsx', noted, { layout: 'long' }));
    expect(long.sheets[0]?.merges ?? []).toEqual([]);
  });
});

test('one row per cell repeats every label under one header row', async () => {
  const { sheets } = await readXlsx(
    await writeBytes('xlsx', data, { layout: 'long', labels: 'codes', title: true }),
  );
  expect(sheets[0]?.rows.slice(0, 5)).toEqual(
    [
      ['Persons by test', null, null, null, null],
      [],
      ['SECTOR', 'GAS', 'C', 'TIME', 'Persons'],
      ['7.0', 'CO2', 'E', '2016', 1.25],
      ['7.0', 'CO2', 'E', '2017', 2],
    ].map((row) => (row.length === 0 ? expect.anything() : row)),
  );
});

test('what Excel cannot hold is refused before a byte is written', async () => {
  const wide = memoryDataset({
    stub: [],
    heading: [{ code: 'A', codes: Array.from({ length: 16_385 }, (_, i) => `${i}`) }],
    cells: new Array(16_385).fill(1),
  });
  await expect(writeBytes('xlsx', wide)).rejects.toMatchObject({
    problem: { code: 'export.too-many-columns', values: { columns: 16_385, limit: 16_384 } },
  });
  const long = { ...wide, rowCount: 1_048_576, columnCount: 1 };
  await expect(writeBytes('xlsx', long)).rejects.toMatchObject({
    problem: { code: 'export.too-many-rows' },
  });
});
