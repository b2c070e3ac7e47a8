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
