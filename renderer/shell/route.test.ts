import { describe, expect, test } from 'vitest';
import { isSameRoute, parseRoute, type Route, routeHash } from './route.ts';

describe('addresses', () => {
  test.each<Route>([
    { screen: 'home' },
    { screen: 'catalog' },
    { screen: 'jobs' },
    { screen: 'servers' },
    { screen: 'servers', source: 'Statistics / Norway ø%' },
    { screen: 'settings' },
    { screen: 'help' },
    { screen: 'import', jobId: 17 },
    { screen: 'check', items: [], spot: null },
    {
      screen: 'check',
      items: [
        { kind: 'path', path: 'C:\\data & more\\å=1.px' },
        { kind: 'upload', uploadId: '0123-ab', name: 'folder/one.px' },
        { kind: 'table', id: 'a/b?' },
      ],
      spot: { line: 118, column: 9 },
    },
    { screen: 'export', jobId: 18 },
    { screen: 'queries' },
    { screen: 'publish' },
    { screen: 'publication', id: '0b0f0a52-1e0d-4a76-9a51-0a2f5d3a9c11', step: 'review' },
    { screen: 'api' },
    { screen: 'compare', id: 'a/b ?', before: null, after: null },
    { screen: 'compare', id: 'L0231', before: 3, after: 12 },
    { screen: 'table', id: 'L0231', query: null },
    { screen: 'table', id: 'a/b ?#% ø', query: 'region=TOP(5)&year=*' },
  ])('$screen comes back from its own address', (route) => {
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  test.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/table',
    '#/table/',
    '#/import/x',
    '#/import/',
    '#/compare/',
  ])('%j leads home', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'home' });
  });

  test('a lone per cent sign in an address is taken as it is', () => {
    expect(parseRoute('#/table/50%')).toEqual({ screen: 'table', id: '50%', query: null });
  });

  test('a table is the same whatever its query is', () => {
    const table = { screen: 'table', id: 'L1', query: null } as const;
    expect(isSameRoute(table, { ...table, query: 'year=*' })).toBe(true);
    expect(isSameRoute(table, { ...table, id: 'L2' })).toBe(false);
  });
});
