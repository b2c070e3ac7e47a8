import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { createCatalog } from '../import/testing/catalog.ts';

function damage(catalog: string, name: string): void {
  const db = new Database(join(catalog, 'catalog.sqlite'));
  db.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES (?, '{half')").run(name);
  db.close();
}

test('settings and session are there after the program ends', async () => {
  const { open } = createCatalog();
  const first = open();
  await first.call('settings.set', { revisionsKept: 5 });
  await first.call('session.set', { session: { tabs: ['T1'] } });
  await first.close();
  const second = open();
  expect(await second.call('settings.get', {})).toMatchObject({ revisionsKept: 5 });
  expect(await second.call('session.get', {})).toEqual({ tabs: ['T1'] });
});

test('a damaged setting costs itself alone, and can be set anew', async () => {
  const { open, catalog } = createCatalog();
  const engine = open();
  await engine.call('settings.set', { theme: 'dark', revisionsKept: 5 });
  damage(catalog, 'setting.revisionsKept');
  const { revisionsKept } = DEFAULT_SETTINGS;
  expect(await engine.call('settings.get', {})).toMatchObject({ theme: 'dark', revisionsKept });
  expect(await engine.call('settings.set', { revisionsKept: 3 })).toMatchObject({
    revisionsKept: 3,
  });
});

test('a damaged session is none', async () => {
  const { open, catalog } = createCatalog();
  const engine = open();
  damage(catalog, 'session');
  expect(await engine.call('session.get', {})).toBeNull();
});
