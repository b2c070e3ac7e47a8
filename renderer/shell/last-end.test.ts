import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { tellLastEnd } from './last-end.ts';
import { createTestShell } from './testing/test-shell.ts';

const TABS = [
  { id: 'ONE', title: 'Residents', isPreview: false },
  { id: 'TWO', title: 'Homes', isPreview: false },
];
const LEFT = { tabs: TABS, place: '#/', active: '#/table/ONE' };

beforeEach(() => history.replaceState(null, '', location.pathname));

async function start(session: object, startedAt: string | null = null) {
  const test = createTestShell({
    'settings.get': () => DEFAULT_SETTINGS,
    'session.get': () => session,
    'session.set': () => null,
    'app.info': () => ({
      version: '0',
      catalogFolder: '/',
      tableCount: 2,
      sizeBytes: 1,
      unexpectedEnd: startedAt === null ? null : { startedAt },
    }),
  });
  await test.shell.start();
  tellLastEnd(test.shell)();
  const kept = test.calls.findLast(({ method }) => method === 'session.set')?.params;
  return { shell: test.shell, toasts: test.shell.toasts.shown, kept };
}

describe('a table that is restored', () => {
  test('is noted before it is drawn', async () => {
    const { shell, kept } = await start(LEFT);
    expect(location.hash).toBe('#/table/ONE');
    expect(shell.tabs.row.open).toHaveLength(2);
    expect(kept).toMatchObject({ session: { restoring: { id: 'ONE', times: 1 } } });
  });

  test('gets a second try where it ended the window', async () => {
    const { kept } = await start({ ...LEFT, restoring: { id: 'ONE', times: 1 } });
    expect(location.hash).toBe('#/table/ONE');
    expect(kept).toMatchObject({ session: { restoring: { id: 'ONE', times: 2 } } });
  });

  test('is left closed after that, and can be opened by hand', async () => {
    const { shell, toasts } = await start({ ...LEFT, restoring: { id: 'ONE', times: 2 } });
    expect(location.hash).toBe('#/');
    expect(shell.tabs.row.open.map(({ id }) => id)).toEqual(['TWO']);
    expect(toasts.map(({ title }) => title)).toEqual(['Residents was left closed']);
    toasts[0]?.actions?.[0]?.run();
    expect(shell.tabs.activeTable).toBe('ONE');
  });

  test('another one that ended the window is no reason against it', async () => {
    await start({ ...LEFT, restoring: { id: 'TWO', times: 2 } });
    expect(location.hash).toBe('#/table/ONE');
  });
});

describe('an unexpected end', () => {
  test('is told with what is back', async () => {
    const { toasts } = await start(LEFT, '2026-11-20T18:00:00.000Z');
    expect(toasts.map(({ title, text }) => [title, text])).toEqual([
      ['Statdesk closed unexpectedly', 'Your 2 tabs are restored.'],
    ]);
  });

  test('is told once', async () => {
    const told = '2026-11-20T18:00:00.000Z';
    expect((await start({ ...LEFT, toldEnd: told }, told)).toasts).toEqual([]);
  });

  test('an end in order is not told', async () => {
    expect((await start(LEFT)).toasts).toEqual([]);
  });
});
