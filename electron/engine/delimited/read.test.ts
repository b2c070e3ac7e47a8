import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';
import { propose, readProposed, readWith, tableOf, told } from './testing/read.ts';

async function recipeFor(text: string, changes: Partial<Recipe> = {}): Promise<Recipe> {
  const proposal = await propose(text);
  if (proposal === null) throw new Error('nothing was proposed');
  return { ...proposal.recipe, ...changes };
}

const LONG = `region,sex,year,value
North,men,2024,1.5
North,women,2024,2
South,men,2023,-3
South,women,2023,..
`;

describe('layouts', () => {
  test('one row per cell: time goes forward and heads the table, what is not there is a gap', async () => {
    expect(await tableOf(await readProposed(LONG))).toMatchObject({
      variables: ['region: North South', 'sex: men women', 'year (time): 2023 2024'],
      cells: '.. 1.5 .. 2 -3 .. .. ..',
    });
  });

  test('years as heads, decimal comma, blanks between thousands, a dash for nothing', async () => {
    const text = 'region;2022;2023\nOslo;1 234,5;-\nBergen;3 000;\n';
    expect(await tableOf(await readProposed(text))).toMatchObject({
      variables: ['region: Oslo Bergen', 'time (time): 2022 2023'],
      cells: '1234.5 - 3000 ..',
    });
  });

  test.each([
    [
      'codes',
      '"SECTOR","GREENHOUSEGAS","Emission 2016","Emission 2017"\n"7.0","CO2",445,446\n"8.0","CO2",16883,..\n',
      ['SECTOR: 7.0 8.0', 'GREENHOUSEGAS: CO2', 'contents (contents): Emission'],
      '445 446 16883 ..',
    ],
    [
      'a title, texts and semicolons',
      '"Air emissions by sector and year"\n"sector";"Substance 2016";"Substance 2017"\n"Road";1;2\n"Sea";3;4\n',
      ['sector: Road Sea', 'contents (contents): Substance'],
      '1 2 3 4',
    ],
    [
      'codes and texts',
      '"SECTOR - sector","Emission - Substance 2016 - 2016","Emission - Substance 2017 - 2017"\n"8.0 - TRANSPORT, TOTAL",16883,16420\n',
      ['sector: TRANSPORT, TOTAL', 'contents (contents): Substance'],
      '16883 16420',
    ],
    [
      'everything in the stub',
      '"SECTOR","ContentsCode","TIME","Total air emissions"\n"7.0","Emission","2016",445\n"7.0","Emission","2017",446\n',
      ['SECTOR: 7.0', 'ContentsCode (contents): Emission'],
      '445 446',
    ],
    [
      'everything in the heading',
      ',"7.0 Emission 2016","7.0 Emission 2017"\n,445,446',
      ['contents (contents): 7.0 Emission'],
      '445 446',
    ],
  ])('csv of PxWeb: %s', async (_name, text, variables, cells) => {
    const table = await tableOf(await readProposed(text));
    expect(table.variables).toEqual([...variables, expect.stringMatching(/\(time\): 2016 2017$/)]);
    expect(table.cells).toBe(cells);
  });

  test('several contents by year, read from heads that end with the year', async () => {
    const text = 'region\tpopulation 2020\tpopulation 2021\tarea 2020\tarea 2021\nA\t1\t2\t3\t4\n';
    expect(await tableOf(await readProposed(text))).toMatchObject({
      variables: ['region: A', 'contents (contents): population area', 'time (time): 2020 2021'],
      cells: '1 2 3 4',
    });
  });

  test('codes beside their texts are one variable, and codes keep their zeros', async () => {
    const text = 'region_code,region,month,count\n0301,Oslo,2024M02,12\n0301,Oslo,2024M01,13\n';
    const { model, cells } = await tableOf(await readProposed(text));
    expect(model.variables[0]).toMatchObject({
      name: ['region'],
      codes: ['0301'],
      labels: [['Oslo']],
    });
    expect(model.variables[1]).toMatchObject({ timeScale: 'M', periods: ['202401', '202402'] });
    expect(cells).toBe('13 12');
  });

  test('marks of their own stay apart from each other and from an empty field', async () => {
    const text =
      'geo,year,value\nNO,2020,1.5\nNO,2021,:\nSE,2020,x\nSE,2021,\nDK,2020,2\nDK,2021,3\n';
    const { cells, model } = await tableOf(await readProposed(text));
    expect(cells).toBe('1.5 . ... .. 2 3');
    expect(model.symbols.symbols.map(([symbol]) => symbol)).toEqual(
      expect.arrayContaining([':', 'x']),
    );
  });

  test('a file with a title above and notes below an empty line', async () => {
    const text =
      'People\n\nregion;2022;2023\nOslo;1;2\nBergen;3;4\n\nSource: Office\nContact: a, b\n';
    const table = await tableOf(await readProposed(text));
    expect(table.cells).toBe('1 2 3 4');
    expect(table.model.texts.title).toEqual(['People']);
  });

  test('10,000 columns of numbers', async () => {
    const days = Array.from({ length: 10_000 }, (_, i) => `item ${i}`);
    const text = `region,${days.join(',')}\nA,${days.map((_, i) => i).join(',')}\n`;
    const { model, cells } = await tableOf(await readProposed(text));
    expect(model.variables[1]?.codes).toHaveLength(10_000);
    expect(cells.split(' ').at(-1)).toBe('9999');
  });

  test.each(['', 'no table at all\n', 'a\nb\nc\n', '{"a": [1, 2]}\n', 'x;y\n'])(
    'nothing is proposed for %j, or it is refused with a reason',
    async (text) => {
      const proposal = await propose(text);
      if (proposal === null) return;
      const { reading } = await readWith(text, proposal.recipe);
      expect(reading.outcome).toBe('refused');
      expect(reading.problems.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );
});

describe('letters', () => {
  const text = 'fylke;år;verdi\nØstfold;2023;1\nTrøndelag;2023;2\n';
  test.each([
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows', Buffer.from(text, 'latin1')],
    [
      'DOS',
      Buffer.from(
        text.replaceAll('Ø', '\x9d').replaceAll('ø', '\x9b').replaceAll('å', '\x86'),
        'latin1',
      ),
    ],
  ])('of %s are found', async (_name, bytes) => {
    expect((await tableOf(await readProposed(bytes))).variables).toEqual([
      'fylke: Østfold Trøndelag',
      'år (time): 2023',
    ]);
  });

  test('are read as they are told to be', async () => {
    const recipe = await recipeFor(text, { encoding: 'iso-8859-5' });
    const { variables } = await tableOf(
      await readWith(Buffer.from(text, 'latin1'), {
        ...recipe,
        variables: recipe.variables.map((variable) =>
          variable.column === 'år' ? { ...variable, column: 'хr' } : variable,
        ),
      }),
    );
    expect(variables[0]).toBe('fylke: иstfold Trјndelag');
  });

  test('that are lost are told with their line', async () => {
    const recipe = await recipeFor(text, { encoding: 'utf-8' });
    const bytes = Buffer.concat([
      Buffer.from('fylke;år;verdi\n'),
      Buffer.from('\xd8;2023;1\n', 'latin1'),
    ]);
    expect(told(await readWith(bytes, recipe))).toEqual(['warning delimited.lost-characters 2']);
  });
});

describe('problems, row by row', () => {
  test('of every kind, each with its line, and the file is refused', async () => {
    const recipe = await recipeFor(LONG);
    const bad = `region,sex,year,value
North,men,2024,1
North,men,2024,2
,men,2023,1
North,women
South,men,2023,12x
South,"wo"men,2023,1
`;
    expect(told(await readWith(bad, recipe))).toEqual([
      'error delimited.duplicate-key 3',
      'error delimited.empty-code 4',
      'error delimited.ragged-row 5',
      'error delimited.not-a-number 6',
      'error delimited.bad-quotes 7',
      'error delimited.ragged-row 7',
    ]);
  });

  test('a row that comes twice names the line of the first', async () => {
    const text = `${LONG}North,men,2024,9\n`;
    const { reading } = await readWith(text, await recipeFor(LONG));
    expect(reading.problems).toMatchObject([
      { place: { line: 6 }, values: { first: 2, key: 'North, men, 2024' } },
    ]);
  });

  test('decimal commas among points are no thousands, and no number is read wrong', async () => {
    const recipe = await recipeFor('a;b\nx;1,5\ny;2,25\n');
    expect(recipe.decimalSign).toBe('comma');
    const mixed = 'a;b\nx;1,5\ny;2.25\nz;1.234\nw;1.234,5\n';
    expect(told(await readWith(mixed, recipe))).toEqual([
      'error delimited.not-a-number 3',
      'error delimited.not-a-number 4',
      'error delimited.not-a-number 5',
    ]);
  });

  test('thousands only where they belong', async () => {
    const recipe = await recipeFor('a;b\nx;1.234,5\ny;2.000\n');
    expect(recipe).toMatchObject({ decimalSign: 'comma', thousandsSign: 'point' });
    const text = 'a;b\nx;1.23\ny;12.34.567\nz;1234.567\nw;1.234.567,25\n';
    expect(told(await readWith(text, recipe))).toEqual([
      'error delimited.not-a-number 2',
      'error delimited.not-a-number 3',
      'error delimited.not-a-number 4',
    ]);
  });

  test('a number that may have thousands or decimals is a doubt of the proposal', async () => {
    expect((await propose('a;b\nx;1.234\ny;2.345\n'))?.doubts).toContain('numbers');
    expect((await propose('a;b\nx;1.234\ny;2.34\n'))?.doubts).not.toContain('numbers');
  });

  test('a text of a code that changes, a period that is none: told, and read all the same', async () => {
    const text = 'id,name,year,value\n1,One,2020,5\n1,Uno,2021,6\n';
    const recipe = await recipeFor(text);
    const [first] = recipe.variables;
    const paired = {
      ...recipe,
      variables: [
        {
          ...first,
          name: 'thing',
          code: '',
          role: 'classification',
          between: null,
          column: 'id',
          textColumn: 'name',
        },
        { code: '', name: 'year', role: 'time', between: null, column: 'year', textColumn: null },
      ],
    } as Recipe;
    const odd = `${text}2,Two,2020 and later,7\n`;
    const read = await readWith(odd, paired);
    expect(told(read)).toEqual([
      'warning delimited.text-differs 3',
      'warning delimited.not-a-period 4',
    ]);
    expect((await tableOf(read)).variables[0]).toBe('thing: One Two');
  });

  test('a column that the recipe wants and the file lacks, and one that is new', async () => {
    const recipe = await recipeFor(LONG);
    expect(told(await readWith('region,gender,year,value\nN,m,2024,1\n', recipe))).toEqual([
      'error delimited.no-such-column 1',
      'warning delimited.column-left-out 1',
    ]);
  });

  test('a quotation mark that is never closed does not fill the memory', async () => {
    const text = `a,b\n"x,1\n${'y,2\n'.repeat(5_000_000)}`;
    const recipe = await recipeFor('a,b\nx,1\ny,2\n');
    await expect(readWith(text, recipe)).rejects.toMatchObject({
      problem: { code: 'delimited.row-too-long', place: { line: 2 } },
    });
  });

  test('more combinations than a table can have', async () => {
    const row = (i: number) => `${i},a${i},b${i},c${i},1`;
    const text = `id,x,y,z,value\n${Array.from({ length: 300 }, (_, i) => row(i)).join('\n')}\n`;
    const recipe = await recipeFor(text);
    const variables = ['id', 'x', 'y', 'z'].map((column) => ({
      code: '',
      name: column,
      role: 'classification' as const,
      between: null,
      column,
      textColumn: null,
    }));
    const read = await readWith(text, {
      ...recipe,
      variables,
      values: { layout: 'long', column: 'value' },
    });
    expect(told(read)).toEqual(['error delimited.too-many-cells -']);
  });

  test('numbers that a float64 does not hold keep every digit', async () => {
    const text = 'a,b\nx,0.12345678901234567890\ny,123456789012345678901\nz,1.5e3\nw,5\n';
    const { cells } = await tableOf(await readProposed(text));
    expect(cells).toBe('0.1234567890123456789 123456789012345678901 1500 5');
  });
});

describe('any file', () => {
  const names = fc.uniqueArray(
    fc
      .string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
      .map((name) => name.replaceAll(/[\s"\uFFFD]/g, 'x')),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const cell = fc.option(fc.integer({ min: -99_999, max: 99_999 }), { nil: null });

  test('gives the same table whatever the order of its rows and the cells in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        names,
        fc.infiniteStream(cell),
        fc.nat(),
        async (rows, columns, stream, seed) => {
          const values = rows.flatMap((row) =>
            columns.map((column) => ({ row, column, value: stream.next().value ?? null })),
          );
          const recipe: Recipe = {
            ...(await recipeFor('a;b;c\nx;y;1\n')),
            encoding: 'utf-8',
            variables: ['a', 'b'].map((column) => ({
              code: '',
              name: column,
              role: 'classification',
              between: null,
              column,
              textColumn: null,
            })),
            values: { layout: 'long', column: 'c' },
            symbols: [{ text: '', status: 2 }],
          };
          const quote = (text: string) => `"${text}"`;
          const lines = values.map(
            ({ row, column, value }) => `${quote(row)};${quote(column)};${value ?? ''}`,
          );
          // The first row of every value stays first, so that values keep their order.
          const order = [...lines.keys()].sort(
            (a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101),
          );
          const first = `a;b;c\n${lines.join('\n')}\n`;
          const other = `a;b;c\n${order.map((i) => lines[i]).join('\r\n')}`;
          const cellsByName = async (text: string, windowCells: number) => {
            const { reading, cells } = await readWith(text, recipe, { windowCells });
            if (reading.outcome !== 'table') throw new Error(JSON.stringify(reading.problems));
            const [a, b] = reading.model.variables.map(({ codes }) => codes);
            return new Map(
              cells.map((text_, i) => [
                `${a?.[Math.floor(i / (b?.length ?? 1))]} ${b?.[i % (b?.length ?? 1)]}`,
                text_,
              ]),
            );
          };
          const expected = new Map(
            values.map(({ row, column, value }) => [
              `${row.trim()} ${column.trim()}`,
              value === null ? '..' : String(value + 0),
            ]),
          );
          expect(await cellsByName(first, CHUNK_CELLS)).toEqual(expected);
          expect(await cellsByName(other, CHUNK_CELLS)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('larger than the window, in and out of order, is the same table', async () => {
    const rows = 70;
    const columns = 2000;
    const line = (i: number) => `r${Math.floor(i / columns)},c${i % columns},${i}`;
    const ordered = Array.from({ length: rows * columns }, (_, i) => line(i));
    const text = (lines: readonly string[]) => `a,b,n\n${lines.join('\n')}\n`;
    const recipe = await recipeFor(text(ordered.slice(0, 500)), {
      variables: ['a', 'b'].map((column) => ({
        code: '',
        name: column,
        role: 'classification',
        between: null,
        column,
        textColumn: null,
      })),
      values: { layout: 'long', column: 'n' },
    });
    const inOrder = await readWith(text(ordered), recipe);
    const swapped = [...ordered.slice(0, columns), ...ordered.slice(columns).reverse()];
    const outOfOrder = await readWith(text(swapped), recipe, { windowCells: CHUNK_CELLS });
    expect(inOrder.cells).toHaveLength(rows * columns);
    expect(inOrder.cells.every((cell_, i) => cell_ === String(i))).toBe(true);
    const { reading, cells } = outOfOrder;
    if (reading.outcome !== 'table') throw new Error(JSON.stringify(reading.problems));
    const [a, b] = reading.model.variables.map(({ codes }) => codes);
    const isRight = cells.every((cell_, i) => {
      const row = Number(a?.[Math.floor(i / columns)]?.slice(1));
      const column = Number(b?.[i % columns]?.slice(1));
      return cell_ === String(row * columns + column);
    });
    expect(isRight).toBe(true);
  });

  test('mutated in any way is a table or refused with a line, never a defect', async () => {
    const files = [
      LONG,
      'region;2022;2023\nOslo;1 234,5;-\nBergen;3 000;\n',
      '"t"\n"SECTOR - s","E - S 2016 - 2016","E - S 2017 - 2017"\n"8.0 - T",1,2\n\nnote\n',
    ];
    const splice = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.nat(200),
      remove: fc.nat(12),
      insert: fc.oneof(
        fc.constantFrom('"', ',', ';', '\n', '\r\n', '\u0000', '\t', '..', '9'.repeat(40)),
        fc.string({ maxLength: 6 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(splice, { minLength: 1, maxLength: 4 }), async (splices) => {
        let text = files[splices[0]?.file ?? 0] ?? '';
        for (const { at, remove, insert } of splices) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
        }
        for (const recipe of [(await propose(text))?.recipe, await recipeFor(LONG)]) {
          if (!recipe) continue;
          const { reading, cells } = await readWith(text, recipe);
          if (reading.outcome === 'table') expect(cells).toHaveLength(reading.cells);
          else expect(reading.problems.some(({ severity }) => severity === 'error')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
