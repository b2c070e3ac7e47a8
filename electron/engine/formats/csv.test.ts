import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { memoryDataset } from './testing/dataset.ts';
import { writeText } from './testing/write.ts';

const air = {
  stub: [
    { code: 'SECTOR', label: 'sector', codes: ['7.0', '8.0'], labels: ['Solvents', 'Transport'] },
    { code: 'GAS', label: 'gas', codes: ['CO2', 'HFC'], labels: ['Carbon dioxide', 'HFCs (kt)'] },
  ],
  heading: [
    { code: 'Contents', label: 'contents', codes: ['Emission'], labels: ['Substance'] },
    {
      code: 'TIME',
      label: 'year',
      codes: ['2016', '2017'],
      labels: ['year 2016', 'year 2017'],
      presentation: 'code' as const,
    },
  ],
  cells: [445, 445, 1149, 1138, 16883, 16420, { status: 2 }, { status: 2 }],
};

describe('csv in the layout of PxWebApi 2', () => {
  test('shows codes without options', async () => {
    expect(await writeText('csv', memoryDataset(air))).toBe(
      [
        '"SECTOR","GAS","Emission 2016","Emission 2017"',
        '"7.0","CO2",445,445',
        '"7.0","HFC",1149,1138',
        '"8.0","CO2",16883,16420',
        '"8.0","HFC",..,..',
        '',
      ].join('\n'),
    );
  });

  test('gives the code as text of a variable that is presented by code', async () => {
    const text = await writeText('csv', memoryDataset(air), {
      labels: 'both',
      separator: 'semicolon',
      title: true,
    });
    expect(text.split('\n').slice(0, 3)).toEqual([
      '"Persons by test"',
      '"SECTOR - sector";"GAS - gas";"Emission - Substance 2016 - 2016";"Emission - Substance 2017 - 2017"',
      '"7.0 - Solvents";"CO2 - Carbon dioxide";445;445',
    ]);
  });

  test('names the value column by CONTENTS where all variables are in the stub', async () => {
    const dataset = memoryDataset({ ...air, stub: [...air.stub, ...air.heading], heading: [] });
    const lines = (await writeText('csv', dataset)).split('\n');
    expect(lines[0]).toBe('"SECTOR","GAS","Contents","TIME","Persons"');
    expect(lines[2]).toBe('"7.0","CO2","Emission","2017",445');
    expect(lines).toHaveLength(10);
  });

  test('starts both lines with the separator where all variables are in the heading', async () => {
    const one = (code: string, value: string) => ({ code, codes: [value] });
    const dataset = memoryDataset({
      stub: [],
      heading: [one('SECTOR', '7.0'), one('GAS', 'CO2'), one('TIME', '2017')],
      cells: [445],
    });
    expect(await writeText('csv', dataset)).toBe(',"7.0 CO2 2017"\n,445');
  });
});

describe('csv for people', () => {
  test('one row per cell has the cells of the table in the same order', async () => {
    const dataset = memoryDataset({ ...air, blockCells: 3 });
    const long = await writeText('csv', dataset, { layout: 'long', labels: 'texts' });
    const rows = Papa.parse<string[]>(long.trim()).data;
    expect(rows[0]).toEqual(['sector', 'gas', 'contents', 'year', 'Persons']);
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual([
      '445',
      '445',
      '1149',
      '1138',
      '16883',
      '16420',
      '..',
      '..',
    ]);
    expect(rows[8]).toEqual(['Transport', 'HFCs (kt)', 'Substance', '2017', '..']);
  });

  test('symbols can have a column of their own, or be left out', async () => {
    const dataset = memoryDataset(air);
    const own = Papa.parse<string[]>(
      (await writeText('csv', dataset, { symbols: 'column' })).trim(),
    );
    expect(own.data[0]).toHaveLength(6);
    expect(own.data[1]?.slice(2)).toEqual(['445', '', '445', '']);
    expect(own.data[4]?.slice(2)).toEqual(['', '..', '', '..']);
    expect(await writeText('csv', dataset, { symbols: 'empty' })).toContain('"8.0","HFC",,\n');
  });

  test('decimal commas between commas are quoted', async () => {
    const dataset = memoryDataset({ ...air, decimals: () => 1, decimalsVary: 'no' });
    const text = await writeText('csv', dataset, { decimalSign: 'comma' });
    expect(Papa.parse<string[]>(text.trim()).data[1]).toEqual(['7.0', 'CO2', '445,0', '445,0']);
  });

  test('texts that a spreadsheet would run get an apostrophe, numbers and codes like -1 do not', async () => {
    const codes = ['=1+1', '@x', '+a', '-b', '-5', '+5', '- ', '\ttab', 'plain'];
    const dataset = memoryDataset({
      stub: [{ code: 'S', codes }],
      heading: [],
      cells: codes.map((_, i) => -i),
    });
    const read = (text: string) => Papa.parse<string[]>(text.trim()).data.slice(1);
    const guarded = read(await writeText('csv', dataset, { guardFormulas: true }));
    expect(guarded.map(([label]) => label)).toEqual([
      "'=1+1",
      "'@x",
      "'+a",
      "'-b",
      '-5',
      '+5',
      "'- ",
      "'\ttab",
      'plain',
    ]);
    expect(guarded.map(([, number]) => number)).toEqual(codes.map((_, i) => String(i && -i)));
    const unchanged = read(await writeText('csv', dataset));
    expect(unchanged.map(([label]) => label)).toEqual(codes);
  });

  test('unit, source and notes follow the table when they are asked for', async () => {
    const dataset = memoryDataset({
      ...air,
      notes: [
        { target: { kind: 'table' }, isMandatory: true, text: 'Revised in June.' },
        {
          target: { kind: 'value', variable: 1, value: 1 },
          isMandatory: false,
          text: 'Gases "F".',
        },
        { target: { kind: 'cell', positions: [1, -1, -1, 0] }, isMandatory: false, text: 'Break.' },
      ],
    });
    const rows = Papa.parse<string[]>(await writeText('csv', dataset, { about: true })).data;
    const below = rows.slice(rows.findIndex((row) => row.length === 1 && row[0] === '') + 1);
    expect(below).toContainEqual(['Revised in June.']);
    expect(below).toContainEqual(['gas: HFCs (kt)', 'Gases "F".']);
    expect(below).toContainEqual(['Transport, year 2016', 'Break.']);
    expect(below).toContainEqual(['Unit', 'persons']);
    expect(below).toContainEqual(['Source', 'Office of Testing']);
  });
});
