import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { translator } from '#shared/messages/index.ts';
import { menuTemplate } from './menu.ts';

const itemsOf = (menus: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menus.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  const run: string[] = [];
  const menus = menuTemplate({
    platform,
    translate: translator('en'),
    run: (command) => run.push(command),
    keys: {},
    recent: [{ id: 'recent.L0231', label: 'Population', click: () => run.push('recent.L0231') }],
  });
  const items = itemsOf(menus);

  test('stands in the order of the platform', () => {
    const names = menus.map(({ label }) => label);
    expect(names).toEqual(
      platform === 'darwin'
        ? ['Statdesk', 'File', 'Edit', 'View', 'Table', 'Window', 'Help']
        : ['File', 'Edit', 'View', 'Table', 'Help'],
    );
  });

  test('every item is a role of the system or runs the command of its id', () => {
    for (const item of items) {
      if (item.submenu || item.role || item.type === 'separator') continue;
      item.click?.({} as never, undefined, {} as never);
      expect(run.at(-1)).toBe(item.id);
    }
    expect(run).toContain('import.files');
    expect(run).toContain('go.settings');
  });

  test('tables that were open lately can be opened again', () => {
    const file = menus.find(({ label }) => label === 'File');
    const open = itemsOf(file ? [file] : []).find(({ label }) => label === 'Open recent');
    expect(itemsOf(open ? [open] : []).map(({ label }) => label)).toContain('Population');
  });

  test.each(['nb', 'sv', 'fr'] as const)(
    'is all in %s, what the system does included',
    (language) => {
      const labels = (spoken: 'en' | typeof language) =>
        itemsOf(
          menuTemplate({
            platform,
            translate: translator(spoken),
            run: () => {},
            keys: {},
            recent: [],
          }),
        ).flatMap((item) => (item.type === 'separator' ? [] : [item.label]));
      const english = labels('en');
      expect(english).not.toContain(undefined);
      const same = labels(language).filter((label, place) => label === english[place]);
      expect(same.filter((label) => label !== 'Statdesk' && label !== 'Services')).toEqual([]);
    },
  );

  test('no two items share a key, and none takes Ctrl Alt', () => {
    const keys = items.flatMap(({ accelerator }) => (accelerator ? [String(accelerator)] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /Alt/.test(key) && /Ctrl/.test(key))).toEqual([]);
  });

  test('shows the keys that the user has given, and none that was taken away', () => {
    const own = itemsOf(
      menuTemplate({
        platform,
        translate: translator('en'),
        run: () => {},
        keys: { 'go.jobs': 'Mod+,', 'go.settings': '', 'tab.next': 'Alt+ArrowRight' },
        recent: [],
      }),
    );
    const keyOf = (command: string) => own.find(({ id }) => id === command)?.accelerator;
    expect(keyOf('go.jobs')).toBe('CmdOrCtrl+,');
    expect(keyOf('go.settings')).toBeUndefined();
    expect(keyOf('tab.next')).toBe('Alt+Right');
    expect(keyOf('go.home')).toBe('CmdOrCtrl+1');
  });

  test('copy, paste and undo work in every field', () => {
    expect(items.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']),
    );
  });
});
