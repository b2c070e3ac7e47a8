import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { cellsOf, fetchTables, playOffice } from './testing/catalog.ts';
import { animals, type Fault, type OfficeTable, refuse, sendJson } from './testing/office.ts';

/** What `animals` holds, row-major, as `cellsOf` tells it. */
function expectedCells({ variables, cell }: OfficeTable): (number | string)[] {
  const cells: (number | string)[] = [];
  const visit = (at: number, positions: readonly number[]): void => {
    const variable = variables[at];
    if (variable) variable.codes.forEach((_, value) => void visit(at + 1, [...positions, value]));
    else {
      const one = cell(...positions);
      cells.push(typeof one === 'number' ? one : `symbol ${one.length}`);
    }
  };
  visit(0, []);
  return cells;
}

describe('a table of a server', () => {
  test('comes whole, in requests that the server allows, under its own id', async () => {
    const table = animals({ regions: 7, years: 5 });
    const { engine, office } = await playOffice({ tables: [table], maxDataCells: 16 });
    const { tables } = await fetchTables(engine, 'tab1');
    expect(tables).toMatchObject([
      { id: 'TAB1', table: 'TAB1', state: 'new', cells: 70, problem: null },
    ]);
    expect(await cellsOf(engine, 'TAB1')).toEqual(expectedCells(table));
    expect(office.dataRequests().length).toBe(7);
    expect(tables[0]?.requests).toBe(office.asked.length - 2);
  });

  test('comes in all its languages, with notes, codelists, units and where it is from', async () => {
    const languages = ['en', 'sv'];
    const paths = [{ id: 'AG', label: 'Farming' }];
    const table = animals({ languages, paths });
    const { engine } = await playOffice({ tables: [table], languages });
    await fetchTables(engine, 'TAB1');
    for (const language of languages) {
      const told = await engine.call('table.metadata', { id: 'TAB1', language });
      expect(told).toMatchObject({ language, title: `Animals by region and year (${language})` });
      expect(told.notes).toMatchObject([
        { isMandatory: true, text: `Counted in spring (${language})` },
      ]);
      const [contents, region, year] = told.variables;
      expect(contents).toMatchObject({
        role: 'contents',
        labels: [`Sheep ${language}`, `Goats ${language}`],
      });
      expect(region).toMatchObject({ role: 'geographic', elimination: { kind: 'sum' } });
      expect(region?.codelists).toMatchObject([
        {
          id: 'agg_Halves',
          kind: 'grouping',
          label: `Halves ${language}`,
          values: [
            { code: 'H0', members: [0, 1], missing: 0 },
            { code: 'H1', members: [2], missing: 1 },
          ],
        },
      ]);
      expect(year).toMatchObject({ role: 'time', timeScale: 'A', placement: 'heading' });
      expect(told.contents).toMatchObject([{ unit: 'heads', decimals: 1 }, { unit: 'heads' }]);
    }
    const details = await engine.call('catalog.table', { id: 'TAB1' });
    expect(details).toMatchObject({
      folderPath: ['Office', 'Farming'],
      updated: '2026-01-15T08:00:00Z',
      provenance: {
        source: 'Office',
        tableId: 'TAB1',
        selection: null,
        updated: '2026-01-15T08:00:00Z',
        licence: 'https://licence.example/open',
        sourceText: 'Source: Office of Tests',
      },
    });
  });

  test('takes an id of its own where another table has its id', async () => {
    const { engine, place } = await playOffice({ tables: [animals()] });
    const { pxText, importPaths } = await import('../import/testing/catalog.ts');
    await importPaths(engine, place.write('tab1.px', pxText({ matrix: 'TAB1' })));
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ id: 'TAB1', table: 'TAB1-2', state: 'new' }]);
    expect((await engine.call('table.metadata', { id: 'TAB1' })).title).toBe(
      'Sheep by region and year',
    );
  });

  test('of a beta comes the same, also where it refuses with 403 what its configuration allows', async () => {
    const table = animals({ regions: 6 });
    const { engine, office } = await playOffice({
      tables: [table],
      root: '/api/v2-beta',
      isBeta: true,
      maxDataCells: 1000,
      realMaxDataCells: 10,
      tooManyCells: 403,
    });
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ state: 'new', cells: 48 }]);
    expect(await cellsOf(engine, 'TAB1')).toEqual(expectedCells(table));
    const told = await engine.call('table.metadata', { id: 'TAB1' });
    expect(told.variables.map(({ placement }) => placement)).toEqual(['stub', 'stub', 'heading']);
    expect(told.variables[1]?.codelists).toHaveLength(1);
    expect(office.asked.some(({ path }) => path === '/tables')).toBe(false);
  });

  test('whose answers come in another order of variables and values is put in its own order', async () => {
    const table = animals();
    const { engine, office } = await playOffice({ tables: [table] });
    office.fault = ({ path }, response) => {
      if (!path.endsWith('/data')) return false;
      const codes = { Tid: ['2003', '2002', '2001', '2000'], Region: ['R2', 'R0', 'R1'] };
      const value: (number | null)[] = [];
      const status: string[] = [];
      for (const year of codes.Tid)
        for (const region of codes.Region)
          for (const contents of [0, 1]) {
            const cell = table.cell(contents, Number(region.slice(1)), Number(year) - 2000);
            value.push(typeof cell === 'number' ? cell : null);
            status.push(typeof cell === 'number' ? '' : cell);
          }
      const dimension = (list: readonly string[]) => ({ label: '', category: { index: list } });
      return sendJson(response, {
        class: 'dataset',
        id: ['TID', 'Region', 'ContentsCode'],
        size: [4, 3, 2],
        dimension: {
          TID: dimension(codes.Tid),
          Region: dimension(codes.Region),
          ContentsCode: dimension(['sheep', 'goats']),
        },
        updated: table.updated,
        value: Object.fromEntries(value.map((one, at) => [at, one])),
        status,
      });
    };
    await fetchTables(engine, 'TAB1');
    expect(await cellsOf(engine, 'TAB1')).toEqual(expectedCells(table));
  });

  test('keeps symbols of its own, and marks beside numbers', async () => {
    const table: OfficeTable = {
      ...animals(),
      cell: (contents, region, year) => ['..', '-', ':', 'c'][year] ?? contents + region,
    };
    const { engine } = await playOffice({ tables: [{ ...table, variables: table.variables }] });
    await fetchTables(engine, 'TAB1');
    const told = await engine.call('table.metadata', { id: 'TAB1' });
    const cells = await cellsOf(engine, 'TAB1');
    const shown = cells
      .slice(0, 4)
      .map((cell) => told.symbols.texts[Number(String(cell).slice(7))]);
    expect(shown).toEqual(['..', '-', ':', 'c']);
  });
});

describe('a selection', () => {
  const latest = (count: number) => ({
    variables: [
      { variableCode: 'ContentsCode', valueCodes: ['GOATS'], codelist: null },
      { variableCode: 'Region', valueCodes: ['R0', 'R2'], codelist: null },
      { variableCode: 'Tid', valueCodes: [`TOP(${count})`], codelist: null },
    ],
    placement: null,
  });

  test('is a table beside the whole one, and its rules stay rules', async () => {
    const table = animals({ years: 4 });
    const { engine, office } = await playOffice({ tables: [table] });
    await fetchTables(engine, 'TAB1');
    const asked = {
      source: 'Office',
      tables: [{ table: 'TAB1', selection: latest(2) }],
      follow: true,
    };
    const { tables } = await engine.call('sync.start', asked);
    expect(tables).toMatchObject([{ id: 'TAB1', table: 'TAB1-2', cells: 4, state: 'new' }]);
    expect(await cellsOf(engine, 'TAB1-2')).toEqual([100_002, 100_003, 100_202, 100_203]);

    office.tables.set('tab1', { ...animals({ years: 5 }), updated: '2026-02-15T08:00:00Z' });
    const again = await engine.call('sync.start', { source: 'Office' });
    expect(again.tables.map(({ table: id, state }) => [id, state])).toEqual([
      ['TAB1', 'updated'],
      ['TAB1-2', 'updated'],
    ]);
    expect(await cellsOf(engine, 'TAB1-2')).toEqual([100_003, 100_004, 100_203, 100_204]);
    const followed = await engine.call('sync.followed', {});
    expect(followed.map(({ kind, selection }) => [kind, selection])).toEqual([
      ['table', null],
      ['query', latest(2)],
    ]);
  });

  test('of groups has the sums that the server made, under the groups’ names', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    const bodies: string[] = [];
    office.fault = ({ path, body }, response) => {
      if (!path.endsWith('/data')) return false;
      bodies.push(body);
      const dimension = (codes: readonly string[]) => ({ label: '', category: { index: codes } });
      return sendJson(response, {
        id: ['ContentsCode', 'Region', 'Tid'],
        size: [1, 2, 1],
        dimension: {
          ContentsCode: dimension(['SHEEP']),
          Region: dimension(['H0', 'H1']),
          Tid: dimension(['2003']),
        },
        value: [12, null],
        status: { 1: '..' },
      });
    };
    const selection = {
      variables: [
        { variableCode: 'ContentsCode', valueCodes: ['SHEEP'], codelist: null },
        { variableCode: 'Region', valueCodes: ['*'], codelist: 'agg_Halves' },
        { variableCode: 'Tid', valueCodes: ['TOP(1)'], codelist: null },
      ],
      placement: null,
    };
    await engine.call('sync.start', { source: 'Office', tables: [{ table: 'TAB1', selection }] });
    expect(JSON.parse(bodies[0] ?? '').selection[1]).toEqual({
      variableCode: 'Region',
      valueCodes: ['H0', 'H1'],
      codelist: 'agg_Halves',
    });
    const told = await engine.call('table.metadata', { id: 'TAB1' });
    expect(told.variables[1]).toMatchObject({
      codes: ['H0', 'H1'],
      labels: ['First half', 'Second half'],
    });
    expect(await cellsOf(engine, 'TAB1')).toEqual([12, 'symbol 2']);
  });

  test('whose rules name what is gone fails by itself and is left as it was', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    await engine.call('sync.start', {
      source: 'Office',
      tables: [{ table: 'TAB1', selection: latest(1) }],
      follow: true,
    });
    office.tables.set('tab1', { ...animals({ regions: 2 }), updated: '2026-02-15T08:00:00Z' });
    const { tables } = await engine.call('sync.start', { source: 'Office' });
    expect(tables).toMatchObject([
      { state: 'failed', problem: { code: 'selection.unknown-value' } },
    ]);
    expect(await cellsOf(engine, 'TAB1')).toEqual([100_003, 100_203]);
  });
});

describe('what is followed', () => {
  test('is asked for again only when it changed', async () => {
    const { engine, office } = await playOffice({
      tables: ['A1', 'B2', 'C3'].map((id) => animals({ id })),
    });
    await fetchTables(engine, 'A1', 'B2', 'C3');
    office.tables.set('b2', {
      ...animals({ id: 'B2', years: 6 }),
      updated: '2026-03-01T08:00:00Z',
    });
    office.asked.length = 0;
    const { tables } = await engine.call('sync.start', {});
    expect(tables.map(({ id, state, requests }) => [id, state, requests > 0])).toEqual([
      ['A1', 'unchanged', false],
      ['B2', 'updated', true],
      ['C3', 'unchanged', false],
    ]);
    expect(tables[1]?.revisions?.after).toBeGreaterThan(tables[1]?.revisions?.before ?? 0);
    expect(office.asked.filter(({ path }) => path === '/tables')).toHaveLength(1);
    expect(office.asked.some(({ path }) => path.startsWith('/tables/A1'))).toBe(false);
  });

  test('whose server does not date it is fetched again, and changes only where something did', async () => {
    const { engine, office } = await playOffice({ tables: [{ ...animals(), updated: '' }] });
    await fetchTables(engine, 'TAB1');
    const again = async () =>
      (await engine.call('sync.start', {})).tables.map(({ state }) => state);
    expect(await again()).toEqual(['unchanged']);
    expect((await engine.call('catalog.table', { id: 'TAB1' })).revisions).toHaveLength(1);
    office.tables.set('tab1', { ...animals(), updated: '', cell: () => 7 });
    expect(await again()).toEqual(['updated']);
    expect(new Set(await cellsOf(engine, 'TAB1'))).toEqual(new Set([7]));
  });

  test('by name is asked for with its tag, without a list of all tables', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    await fetchTables(engine, 'TAB1');
    office.asked.length = 0;
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ state: 'unchanged', requests: 1, cells: 24 }]);
    expect(office.asked.map(({ path }) => path)).toEqual(['/config', '/tables/TAB1']);
    expect(office.asked[1]?.headers['if-none-match']).toContain('TAB1');
  });

  test('and has been withdrawn, renamed or discontinued is told so and stays here', async () => {
    const tables = ['GONE', 'OLD', 'LAST'].map((id) => animals({ id, title: id }));
    const { engine, office } = await playOffice({ tables });
    await fetchTables(engine, 'GONE', 'OLD', 'LAST');
    office.tables.delete('gone');
    office.tables.delete('old');
    office.tables.set('new', animals({ id: 'NEW', title: 'OLD' }));
    office.tables.set('last', { ...animals({ id: 'LAST', title: 'LAST' }), discontinued: true });
    const report = await engine.call('sync.start', { source: 'Office' });
    expect(report.tables.map(({ id, state, problem }) => [id, state, problem?.code])).toEqual([
      ['GONE', 'withdrawn', 'remote.withdrawn'],
      ['OLD', 'withdrawn', 'remote.renamed'],
      ['LAST', 'unchanged', 'remote.discontinued'],
    ]);
    const followed = await engine.call('sync.followed', {});
    expect(followed.map(({ standing, renamedTo }) => [standing, renamedTo])).toEqual([
      ['withdrawn', null],
      ['renamed', 'NEW'],
      ['discontinued', null],
    ]);
    expect(await cellsOf(engine, 'GONE')).toHaveLength(24);
  });

  test('as a folder or a search brings tables that come later', async () => {
    const paths = [{ id: 'AG', label: 'Farming' }];
    const { engine, office } = await playOffice({ tables: [animals({ id: 'A1', paths })] });
    const follow = (what: { kind: 'folder' | 'search'; subject: string }) =>
      engine.call('sync.follow', { source: 'Office', what, isFollowed: true });
    await follow({ kind: 'folder', subject: 'AG' });
    await follow({ kind: 'search', subject: 'geese' });
    const first = await engine.call('sync.start', {});
    expect(first.tables.map(({ id, state }) => [id, state])).toEqual([['A1', 'new']]);
    office.tables.set('a2', animals({ id: 'A2', paths }));
    office.tables.set('g1', animals({ id: 'G1', title: 'Geese' }));
    office.tables.set('x1', animals({ id: 'X1' }));
    const second = await engine.call('sync.start', {});
    expect(second.tables.map(({ id, state }) => [id, state])).toEqual([
      ['A1', 'unchanged'],
      ['A2', 'new'],
      ['G1', 'new'],
    ]);
  });

  test('and was removed from the catalog is left alone, until it is asked for by name', async () => {
    const { engine } = await playOffice({ tables: [animals()] });
    await fetchTables(engine, 'TAB1');
    await engine.call('catalog.remove', { ids: ['TAB1'] });
    expect((await engine.call('sync.start', {})).tables).toEqual([]);
    expect((await fetchTables(engine, 'TAB1')).tables).toMatchObject([
      { state: 'new', table: 'TAB1' },
    ]);
  });

  test('quickly asks only what changed lately', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    await fetchTables(engine, 'TAB1');
    await engine.call('sync.start', {});
    office.asked.length = 0;
    await engine.call('sync.start', { isQuick: true });
    const [list] = office.asked.filter(({ path }) => path === '/tables');
    expect(list?.params.get('pastDays')).toBe('2');
  });
});

describe('an office that misbehaves', () => {
  const onData =
    (fault: Fault): Fault =>
    (asked, response) =>
      asked.path.endsWith('/data') && fault(asked, response);

  /** Changes an honest answer. */
  const lie = (
    change: (dataset: {
      id: string[];
      dimension: unknown;
      value: unknown[];
      size: number[];
    }) => void,
  ) =>
    onData((_asked, response) => {
      const { end } = response;
      response.end = ((text: string) => {
        response.end = end;
        const dataset = JSON.parse(text);
        change(dataset);
        return response.end(JSON.stringify(dataset));
      }) as typeof response.end;
      return false;
    });

  test.each<[string, string, Fault]>([
    ['too few cells', 'remote.bad-answer', lie(({ value }) => value.pop())],
    ['too many cells', 'remote.bad-answer', lie(({ value }) => value.push(1))],
    ['sizes that lie', 'remote.bad-answer', lie(({ size }) => size.reverse())],
    [
      'text in place of a number',
      'remote.bad-answer',
      lie(({ value }) => value.splice(0, 1, '12')),
    ],
    [
      'a value that was not asked for',
      'remote.bad-answer',
      lie((dataset) => {
        const text = JSON.stringify(dataset.dimension).replaceAll('"R0"', '"R9"');
        dataset.dimension = JSON.parse(text);
      }),
    ],
    [
      'a variable less',
      'remote.bad-answer',
      lie((dataset) => {
        dataset.id = ['Region', 'Tid'];
        dataset.size.shift();
        dataset.value.splice(12);
      }),
    ],
    [
      'JSON of the wrong shape',
      'remote.bad-answer',
      onData((_, response) => sendJson(response, [])),
    ],
    [
      'JSON that is cut off',
      'remote.broken-json',
      onData((_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end('{"class":"dataset","id":["a"');
        return true;
      }),
    ],
    [
      'a web page',
      'remote.not-json',
      onData((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.end('<h1>Log in</h1>');
        return true;
      }),
    ],
    [
      'a redirection to a file',
      'remote.redirected',
      onData((_, response) => {
        response.writeHead(302, { Location: 'file:///etc/hostname' });
        response.end();
        return true;
      }),
    ],
    [
      'a refusal',
      'remote.refused',
      onData((_, response) => refuse(response, 400, 'Illegal selection')),
    ],
    ['a server that is down', 'http.gave-up', onData((_, response) => refuse(response, 503, ''))],
    [
      'connections that are cut',
      'http.connection-lost',
      onData((_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
        response.write('{"class":');
        setImmediate(() => response.destroy());
        return true;
      }),
    ],
  ])('%s: the table fails, nothing is stored, the others come', async (_what, code, fault) => {
    const { engine, office } = await playOffice({
      tables: [animals({ id: 'BAD' }), animals({ id: 'GOOD' })],
    });
    office.fault = (asked, response) => asked.path.includes('BAD') && fault(asked, response);
    const { tables } = await fetchTables(engine, 'BAD', 'GOOD');
    expect(tables).toMatchObject([
      { id: 'BAD', table: null, state: 'failed', cells: 0, problem: { code } },
      { id: 'GOOD', table: 'GOOD', state: 'new', problem: null },
    ]);
    const { rows } = await engine.call('catalog.tables', {});
    expect(rows.map(({ id }) => id)).toEqual(['GOOD']);
    const data = office.dataRequests().filter(({ path }) => path.includes('BAD'));
    expect(data).toHaveLength(code.startsWith('http.') ? 5 : 1);
  });

  test('pauses that it asks for, busy answers, slow bytes: the table comes all the same', async () => {
    const table = animals({ regions: 4 });
    const { engine, office } = await playOffice({ tables: [table], maxDataCells: 8 });
    let count = 0;
    office.fault = ({ path }, response) => {
      if (!path.endsWith('/data')) return false;
      count++;
      if (count === 1) return refuse(response, 429, 'Too many requests', { 'Retry-After': '2' });
      if (count === 2) return refuse(response, 429, 'Too many requests');
      if (count === 4) return refuse(response, 503, '');
      if (count === 6) drip(response);
      return false;
    };
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ state: 'new', problem: null }]);
    expect(await cellsOf(engine, 'TAB1')).toEqual(expectedCells(table));
    expect(office.dataRequests()).toHaveLength(4 + 3);
  });

  test('a redirection to another host is not followed', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    const other = await playOffice({ tables: [animals()] });
    other.office.asked.length = 0;
    office.fault = ({ path }, response) => {
      if (!path.endsWith('/metadata')) return false;
      response.writeHead(307, { Location: `${other.office.root}${path}` });
      response.end();
      return true;
    };
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ state: 'failed', problem: { code: 'remote.redirected' } }]);
    expect(other.office.asked).toEqual([]);
  });

  test('a table that changes once midway is begun again; all cells are of one version', async () => {
    const old = animals({ regions: 5 });
    const fresh = { ...animals({ regions: 5 }), updated: '2026-02-01T08:00:00Z', cell: () => 7 };
    const { engine, office } = await playOffice({ tables: [old], maxDataCells: 8 });
    office.fault = ({ path }) => {
      if (path.endsWith('/data') && office.dataRequests().length === 3)
        office.tables.set('tab1', fresh);
      return false;
    };
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ state: 'new', problem: null }]);
    expect(new Set(await cellsOf(engine, 'TAB1'))).toEqual(new Set([7]));
  });

  test('a table that changes silently between its parts is noticed at the end', async () => {
    const { engine, office } = await playOffice({
      tables: [animals({ regions: 5 })],
      maxDataCells: 8,
    });
    let changes = 0;
    office.fault = ({ path }) => {
      const table = office.tables.get('tab1');
      if (path.endsWith('/data') && table && changes++ === 4) {
        office.tables.set('tab1', { ...table, updated: '2025-01-01T00:00:00Z', cell: () => 7 });
      }
      return false;
    };
    await fetchTables(engine, 'TAB1');
    expect(new Set(await cellsOf(engine, 'TAB1'))).toEqual(new Set([7]));
  });

  test('a table that changes at every part is given up after a few rounds', async () => {
    const { engine, office } = await playOffice({
      tables: [animals({ regions: 5 })],
      maxDataCells: 8,
    });
    let minute = 0;
    office.fault = ({ path }) => {
      const table = office.tables.get('tab1');
      if (path.endsWith('/data') && table) {
        table.updated = new Date(Date.UTC(2026, 1, 1, 0, minute++)).toISOString();
      }
      return false;
    };
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([
      { state: 'failed', table: null, problem: { code: 'remote.keeps-changing' } },
    ]);
    expect(office.dataRequests().length).toBeLessThan(20);
    expect((await engine.call('catalog.tables', {})).total).toBe(0);
  });

  test('a list that never ends is cut off', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    await fetchTables(engine, 'TAB1');
    let pages = 0;
    office.fault = ({ path, params }, response) => {
      if (path !== '/tables') return false;
      pages++;
      const id = `T${params.get('pageNumber')}`;
      return sendJson(response, {
        tables: [{ id, label: id }],
        page: { totalElements: 1_000_000_000, totalPages: 2_000_000 },
      });
    };
    const { tables } = await engine.call('sync.start', { source: 'Office' });
    expect(pages).toBeLessThan(300);
    expect(tables).toMatchObject([{ id: 'TAB1', state: 'unchanged' }]);
  });

  test('a list that fails fails every table that is followed, and says so', async () => {
    const { engine, office } = await playOffice({ tables: [animals()] });
    await fetchTables(engine, 'TAB1');
    office.fault = (_, response) => sendJson(response, { hello: 'world' });
    const { tables } = await engine.call('sync.start', { source: 'Office' });
    expect(tables).toMatchObject([
      { id: 'TAB1', table: 'TAB1', state: 'failed', problem: { code: 'remote.bad-answer' } },
    ]);
  });
});

/** The honest answer, a few bytes at a time. */
function drip(response: ServerResponse): void {
  const { end } = response;
  response.end = ((text: string) => {
    response.end = end;
    const send = (at: number): void => {
      if (at >= text.length) response.end();
      else response.write(text.slice(at, at + 200), () => setImmediate(send, at + 200));
    };
    send(0);
    return response;
  }) as typeof response.end;
}

describe('a network that is lost in the middle', () => {
  test('costs no more than what was under way', async () => {
    const table = animals({ regions: 8 });
    const { engine, office } = await playOffice({ tables: [table], maxDataCells: 8 });
    office.fault = ({ path }, response) => {
      if (!path.endsWith('/data') || office.dataRequests().length <= 4) return false;
      response.destroy();
      return true;
    };
    const failed = await fetchTables(engine, 'TAB1');
    expect(failed.tables).toMatchObject([
      { state: 'failed', table: null, problem: { code: 'http.connection-lost' } },
    ]);
    const before = office.dataRequests().slice(0, 4);
    office.fault = null;
    office.asked.length = 0;
    const { tables } = await fetchTables(engine, 'TAB1');
    expect(tables).toMatchObject([{ state: 'new' }]);
    expect(await cellsOf(engine, 'TAB1')).toEqual(expectedCells(table));
    const after = office.dataRequests().map(({ body }) => body);
    expect(after).toHaveLength(4);
    for (const { body } of before) expect(after).not.toContain(body);
    expect(office.asked.some(({ path }) => path.endsWith('/metadata'))).toBe(false);
  });

  test('what has come is of no use when the table changed meanwhile', async () => {
    const { engine, office } = await playOffice({
      tables: [animals({ regions: 4 })],
      maxDataCells: 8,
    });
    office.fault = ({ path }, response) => {
      if (!path.endsWith('/data') || office.dataRequests().length <= 2) return false;
      response.destroy();
      return true;
    };
    await fetchTables(engine, 'TAB1');
    office.fault = null;
    const fresh = { ...animals({ regions: 4 }), updated: '2026-02-01T08:00:00Z', cell: () => 7 };
    office.tables.set('tab1', fresh);
    await fetchTables(engine, 'TAB1');
    expect(new Set(await cellsOf(engine, 'TAB1'))).toEqual(new Set([7]));
  });
});
