import { describe, expect, test } from 'vitest';
import { createCatalog, importPaths, pxText } from '../import/testing/catalog.ts';
import { readGrouping } from './grouping.ts';
import { readValueSet } from './value-set.ts';

const VALUE_SET = `[Descr]
Name=Parishes
Prestext=Parishes of today
Type=V
[Aggreg]
1=Coasts-en.agg
2=Gone.agg
[Domain]
1=parish
[Valuecode]
1=R0
2=R1
3=R2
4=R9
[Valuetext]
1=North
2=South
3=East
4=Sunk`;

const GROUPING = `[Aggreg]
Name=Coasts
Valueset=Parishes
1=outer
2=inner
3=none
4=all
[Aggtext]
1=Outer coast
2=Inner coast
3=No coast
4=Whole coast
[outer]
1=R0
2=R9
[inner]
1=R1
2=R2
[all]
1=outer
2=inner`;

const PX = pxText({
  matrix: 'GEESE',
  regions: ['North', 'South', 'East'],
  cells: '1.5 . 2 3 - 4',
  more: 'DOMAIN("region")="Parish";\nVALUENOTE("region","South")="Counted twice.";\n',
}).replace('DECIMALS=0', 'DECIMALS=1');

/** @param more  Further files beside the value set, by name. */
async function openGeese(more: Readonly<Record<string, string>> = {}) {
  const place = createCatalog();
  const engine = place.open();
  place.write('db/GEESE.px', PX);
  place.write('db/_aggregations/Parishes-en.vs', VALUE_SET);
  place.write('db/_aggregations/Coasts-en.agg', GROUPING);
  for (const [name, text] of Object.entries(more)) place.write(`db/_aggregations/${name}`, text);
  const report = await importPaths(engine, `${place.folder}/db`);
  return { engine, report, place };
}

function selection(codelist: string | null, region: string[]) {
  return {
    variables: [
      { variableCode: 'region', valueCodes: region, codelist },
      { variableCode: 'year', valueCodes: ['*'], codelist: null },
    ],
    placement: null,
  };
}

const WINDOW = { language: 'en', rowStart: 0, rowCount: 10, columnStart: 0, columnCount: 10 };

describe('value sets and groupings of a database folder', () => {
  test('belong to the variables whose domain they name', async () => {
    const { engine } = await openGeese();
    const table = await engine.call('table.metadata', { id: 'GEESE' });
    const [region, year] = table.variables;
    expect(region?.codelists).toMatchObject([
      { id: 'vs_Parishes', kind: 'value-set', label: 'Parishes of today', language: 'en' },
      { id: 'agg_Coasts-en.agg', kind: 'grouping', label: 'Coasts', language: 'en' },
    ]);
    expect(region?.codelists[1]?.values).toEqual([
      { code: 'outer', label: 'Outer coast', members: [0], missing: 1 },
      { code: 'inner', label: 'Inner coast', members: [1, 2], missing: 0 },
      { code: 'all', label: 'Whole coast', members: [0, 1, 2], missing: 1 },
    ]);
    expect(year?.codelists).toEqual([]);
  });

  test('a grouping sums its members, symbols by the rules of groupings, overlaps as they are', async () => {
    const { engine } = await openGeese();
    const asked = { id: 'GEESE', selection: selection('agg_Coasts-en.agg', ['*']), ...WINDOW };
    const cells = await engine.call('table.cells', asked);
    expect([...cells.values]).toEqual([1.5, Number.NaN, 2, 7, 3.5, Number.NaN]);
    expect([...cells.status]).toEqual([0, 1, 0, 0, 0, 1]);
  });

  test('a value set chooses values, in its own order', async () => {
    const { engine } = await openGeese();
    const asked = { id: 'GEESE', selection: selection('vs_Parishes', ['TOP(2)']), ...WINDOW };
    const cells = await engine.call('table.cells', asked);
    expect([...cells.values]).toEqual([1.5, Number.NaN, 2, 3]);
    expect(cells.totalRows).toBe(2);
  });

  test('only the codes of the list exist', async () => {
    const { engine } = await openGeese();
    const ask = (codelist: string, region: string[]) =>
      engine.call('table.cells', {
        id: 'GEESE',
        selection: selection(codelist, region),
        ...WINDOW,
      });
    await expect(ask('agg_Coasts-en.agg', ['R0'])).rejects.toMatchObject({
      problem: { code: 'selection.unknown-value', place: { field: 'region' } },
    });
    await expect(ask('agg_Hills.agg', ['*'])).rejects.toMatchObject({
      problem: { code: 'selection.unknown-codelist', place: { field: 'region' } },
    });
  });

  test('left out, the variable is eliminated as it is without a list', async () => {
    const { engine } = await openGeese();
    const asked = { id: 'GEESE', selection: selection('agg_Coasts-en.agg', []), ...WINDOW };
    const cells = await engine.call('table.cells', asked);
    expect(cells.values[0]).toBe(3.5);
  });

  test('what is wrong with the files is told with its line and is no failure', async () => {
    const { report } = await openGeese({
      'Hills.vs': 'nothing of the kind',
      'Rivers.vs':
        '[Descr]\nName=Rivers\n[Aggreg]\n1=Banks.agg\n[Domain]\n1=river\n[Valuecode]\n1=r\n[Valuetext]\n1=R',
      'Banks.agg':
        '[Aggreg]\nName=Banks\nValueset=Streams\n1=left\n[Aggtext]\n1=Left\n[left]\n1=r\n2=s\n3=t',
    });
    expect(report.failed).toEqual([]);
    expect(report.ignored).toEqual([]);
    const told = report.codelists.flatMap(({ path, problems }) =>
      problems.map(({ code, place }) => `${path.split('/').at(-1)}:${place?.line} ${code}`),
    );
    expect(told.toSorted()).toEqual([
      'Banks.agg:3 codelist.other-value-set',
      'Banks.agg:9 codelist.unknown-members',
      'Coasts-en.agg:6 codelist.no-members',
      'Hills.vs:1 codelist.no-section',
      'Parishes-en.vs:7 codelist.missing-grouping',
    ]);
  });

  test('the values of a large set lie beside it, in any letter case', async () => {
    const { engine, report, place } = await openGeese({
      'Many.vs': '[Descr]\nName=Many\n[Domain]\n1=PARISH\n[Valuecode]\n1=****\n[Valuetext]\n1=****',
      'MANY.VSC': 'R2\nR0\n',
      'many.vsn': 'Eastern\nNorthern\n',
    });
    expect(report.ignored).toEqual([]);
    const alone = await importPaths(engine, `${place.folder}/db/_aggregations/Many.vs`);
    expect(alone.codelists).toEqual([]);
    const { variables } = await engine.call('table.metadata', { id: 'GEESE' });
    expect(variables[0]?.codelists.find(({ id }) => id === 'vs_Many')?.values).toEqual([
      { code: 'R2', label: 'Eastern', members: [2], missing: 0 },
      { code: 'R0', label: 'Northern', members: [0], missing: 0 },
    ]);
  });
});

describe('a value set', () => {
  test('without texts shows its codes', () => {
    const { valueSet, problems } = readValueSet(VALUE_SET.replace(/\[Valuetext\][\s\S]*$/, ''));
    expect(valueSet?.texts).toEqual(['R0', 'R1', 'R2', 'R9']);
    expect(problems).toMatchObject([{ code: 'codelist.texts', place: { line: 10 } }]);
  });

  test('with numbers out of order is put in order, and says so', () => {
    const { valueSet, problems } = readValueSet(
      '[Descr]\nName=A\n[Domain]\n1=a\n[Valuecode]\n2=x\n1=y\n[Valuetext]\n1=Why\n2=Ex',
    );
    expect(valueSet).toMatchObject({ codes: ['y', 'x'], texts: ['Why', 'Ex'] });
    expect(problems).toMatchObject([{ code: 'codelist.order' }]);
  });

  test('of very many values has them in files of their own, one in a line', () => {
    const text =
      '[Descr]\nName=A\n[Domain]\n1=a\n[Valuecode]\n1=x\n2=****\n[Valuetext]\n1=Ex\n2=****';
    const further = { codes: '\uFEFFx\r\ny\r\n\r\nz\r\n\r\n', texts: 'Ex\r\nWhy\r\n\r\n' };
    const { valueSet, problems } = readValueSet(text, further);
    expect(valueSet).toMatchObject({ codes: ['x', 'y', 'z'], texts: ['Ex', 'Why', 'z'] });
    expect(problems).toMatchObject([{ code: 'codelist.texts', place: { line: 7 } }]);
    expect(readValueSet(text)).toMatchObject({
      valueSet: { codes: ['x'] },
      problems: [{ code: 'codelist.values-elsewhere', place: { line: 7 } }],
    });
  });

  test('tells codes that stand twice and lines that say nothing, with their places', () => {
    const { valueSet, problems } = readValueSet(
      'Name=A\n[Descr]\nName=A\n[Domain]\n1=a\n[Valuecode]\n1=x\n; fine\nx=y\n2=x\n[Valuetext]\n1=Ex\n2=Twice',
    );
    expect(valueSet).toMatchObject({ codes: ['x'], texts: ['Ex'] });
    expect(problems).toMatchObject([
      { code: 'codelist.stray-lines', place: { line: 1 }, values: { count: 2 } },
      { code: 'codelist.code-twice', place: { line: 10 }, values: { first: 'x', count: 1 } },
    ]);
  });

  test('a text file of another kind is none', () => {
    expect(readValueSet('MATRIX="A";')).toMatchObject({
      valueSet: null,
      problems: [{ code: 'codelist.no-section', severity: 'error' }],
    });
  });
});

describe('a grouping', () => {
  test('reads blanks, letter case and a byte order mark as they come', () => {
    const { grouping } = readGrouping(
      '\uFEFF[AGGREG]  \r\nname = Big \r\n1= 70+\r\n\r\n[70+] \r\n\r\n1=70-74\r\n2=75+\r\n',
    );
    expect(grouping).toMatchObject({
      name: 'Big',
      groups: [{ code: '70+', text: '70+', members: ['70-74', '75+'] }],
    });
  });

  test('groups that hold each other end', () => {
    const { grouping } = readGrouping('[Aggreg]\n1=a\n[a]\n1=b\n2=x\n[b]\n1=a\n2=y');
    expect(grouping?.groups[0]?.members).toEqual(['x', 'y']);
  });
});
