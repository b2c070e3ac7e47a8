import { describe, expect, test } from 'vitest';
import { translator } from '#shared/messages/index.ts';
import { jumpList, recentItems, recentTables, tableOf } from './recent-tables.ts';

const recent = [
  { id: 'L0231', title: 'Population & change' },
  { id: 'a b"c', title: 'Odd' },
];

test('the tables of the session, newest first, at most ten', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ id: `T${at}`, title: `Table ${at}` }));
  expect(recentTables({ recent, tabs: [] })).toEqual(recent);
  expect(recentTables({ recent: many }).map(({ id }) => id)).toEqual(
    many.slice(0, 10).map(({ id }) => id),
  );
});

test.each([null, {}, { recent: 'x' }, { recent: [{ id: 1 }] }])('no session in %j', (session) => {
  expect(recentTables(session)).toEqual([]);
});

describe('what Windows lists', () => {
  const [files, tables] = jumpList(recent, 'statdesk.exe', translator('nb'));

  test('files first, then tables under a heading in the language of the interface', () => {
    expect(files?.type).toBe('recent');
    expect(tables?.name).toBe('Nylige tabeller');
  });

  test('each starts the program with its table, whatever its id', () => {
    const named = tables?.items?.map(({ args = '' }) => tableOf([args.slice(1, -1)]));
    expect(named).toEqual(['L0231', 'a b"c']);
    for (const { args = '' } of tables?.items ?? []) expect(args.slice(1, -1)).not.toMatch(/["\s]/);
  });
});

test('a start names at most one table, and damaged names none', () => {
  expect(tableOf(['--inspect', '--table=A%20B', 'x.px'])).toBe('A B');
  expect(tableOf(['x.px'])).toBeNull();
  expect(tableOf(['--table='])).toBeNull();
  expect(tableOf(['--table=%E0%A4%A'])).toBeNull();
});

test('a chosen item opens its table, and no letter of a title becomes a key', () => {
  const opened: string[] = [];
  const [first] = recentItems(recent, (id) => opened.push(id));
  expect(first?.label).toBe('Population && change (L0231)');
  first?.click?.({} as never, undefined, {} as never);
  expect(opened).toEqual(['L0231']);
});
