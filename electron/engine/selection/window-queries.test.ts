import { expect, test } from 'vitest';
import { createCatalog, importPaths, pxText } from '../import/testing/catalog.ts';

const REGIONS = ['Beta', 'alpha', 'Gamma 10', 'Gamma 9'];
const ALL = { rowStart: 0, rowCount: 10, columnStart: 0, columnCount: 10 };

async function openTable(cells: string) {
  const catalog = createCatalog();
  const engine = catalog.open();
  const path = catalog.write('one.px', pxText({ matrix: 'ONE', regions: REGIONS, cells }));
  await importPaths(engine, path);
  const selection = await engine.call('table.defaultSelection', { id: 'ONE' });
  const request = {
    id: 'ONE',
    selection: {
      ...selection,
      variables: selection.variables.map((one) => ({ ...one, valueCodes: ['*'] })),
    },
    language: 'en',
  };
  return { engine, request };
}

test('rows come in the order that they are named in, with what stands beside them', async () => {
  const { engine, request } = await openTable('1 10 2 20 3 30 9007199254740993 ".."');
  const asked = { ...request, ...ALL, columnCount: 1, rows: [3, 0, 1] };
  const window = await engine.call('table.cells', asked);
  expect([...window.values]).toEqual([9007199254740992, 1, 2]);
  expect(window.exact).toEqual([{ place: 0, text: '9007199254740993' }]);
  expect(window).toMatchObject({ rowCount: 3, totalRows: 4 });
});

test('a column sorts by its numbers, a variable by its texts as its language sorts them', async () => {
  const { engine, request } = await openTable('4 10 ".." 20 -3 30 5 40');
  const order = async (by: Parameters<typeof ask>[0], descending: boolean) => [
    ...(await ask(by, descending)).rows,
  ];
  const ask = (
    by: { kind: 'column'; column: number } | { kind: 'variable'; code: string },
    descending: boolean,
  ) => engine.call('table.order', { ...request, by, descending });
  expect(await order({ kind: 'column', column: 0 }, false)).toEqual([2, 0, 3, 1]);
  expect(await order({ kind: 'column', column: 0 }, true)).toEqual([3, 0, 2, 1]);
  const code = request.selection.placement?.stub?.[0] ?? '';
  expect(await order({ kind: 'variable', code }, false)).toEqual([1, 0, 3, 2]);
  expect(await order({ kind: 'variable', code }, true)).toEqual([2, 3, 0, 1]);
});
