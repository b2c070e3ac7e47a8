import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '#shared/messages/index.ts';

/** A menu item that runs a command of the window. */
interface CommandItem {
  readonly label: MessageKey;
  readonly command: string;
  readonly accelerator?: string;
}

/** What the system does itself, in every field. Electron knows their names in English alone. */
type Role =
  | 'about'
  | 'copy'
  | 'cut'
  | 'front'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'quit'
  | 'redo'
  | 'resetZoom'
  | 'selectAll'
  | 'services'
  | 'togglefullscreen'
  | 'undo'
  | 'unhide'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut';
type Item = CommandItem | { readonly role: Role } | 'separator';

const SEPARATOR = 'separator';
const roles = (...names: Role[]): Item[] => names.map((role) => ({ role }));

const FILES: readonly Item[] = [
  { label: 'desktop.menu.import-files', command: 'import.files', accelerator: 'CmdOrCtrl+O' },
  {
    label: 'desktop.menu.import-folder',
    command: 'import.folder',
    accelerator: 'CmdOrCtrl+Shift+O',
  },
  { label: 'desktop.menu.import-samples', command: 'import.samples' },
  SEPARATOR,
  { label: 'desktop.menu.check-files', command: 'check.files' },
  { label: 'desktop.menu.check-folder', command: 'check.folder' },
];

const SETTINGS: Item = {
  label: 'desktop.menu.settings',
  command: 'go.settings',
  accelerator: 'CmdOrCtrl+,',
};

const EDIT: readonly Item[] = [
  ...roles('undo', 'redo'),
  SEPARATOR,
  ...roles('cut', 'copy', 'paste', 'selectAll'),
  SEPARATOR,
  { label: 'desktop.menu.search', command: 'app.search', accelerator: 'CmdOrCtrl+K' },
];

const VIEW: readonly Item[] = [
  { label: 'desktop.menu.home', command: 'go.home', accelerator: 'CmdOrCtrl+1' },
  { label: 'desktop.menu.catalog', command: 'go.catalog', accelerator: 'CmdOrCtrl+2' },
  { label: 'desktop.menu.jobs', command: 'go.jobs', accelerator: 'CmdOrCtrl+3' },
  SEPARATOR,
  ...roles('resetZoom', 'zoomIn', 'zoomOut'),
  SEPARATOR,
  ...roles('togglefullscreen'),
];

const TABLE: readonly Item[] = [
  { label: 'desktop.menu.export', command: 'table.export', accelerator: 'CmdOrCtrl+E' },
  {
    label: 'desktop.menu.swap',
    command: 'table.swap',
    accelerator: 'CmdOrCtrl+Shift+X',
  },
  { label: 'desktop.menu.check-table', command: 'check.table' },
  SEPARATOR,
  { label: 'desktop.menu.close-tab', command: 'tab.close', accelerator: 'CmdOrCtrl+W' },
  { label: 'desktop.menu.reopen-tab', command: 'tab.reopen', accelerator: 'CmdOrCtrl+Shift+T' },
  { label: 'desktop.menu.next-tab', command: 'tab.next', accelerator: 'Ctrl+Tab' },
  { label: 'desktop.menu.previous-tab', command: 'tab.previous', accelerator: 'Ctrl+Shift+Tab' },
];

const HELP: readonly Item[] = [
  { label: 'desktop.menu.help', command: 'go.help', accelerator: 'F1' },
  { label: 'desktop.menu.shortcuts', command: 'help.shortcuts', accelerator: 'CmdOrCtrl+/' },
];

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ' ': 'Space',
};

/** A key of a command, `Mod+Shift+X`, as the system's menus write it. */
function acceleratorOf(key: string): string {
  return key
    .split('+')
    .map((part) => NAMES[part] ?? part)
    .join('+');
}

interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly translate: Translate;
  /** Runs a command of the window by its id. */
  readonly run: (command: string) => void;
  /** Keys that the user has given to commands, by id; '' takes the key away. */
  readonly keys: Readonly<Record<string, string>>;
  /** File → Open recent, newest first. */
  readonly recent: readonly MenuItemConstructorOptions[];
}

/**
 * The application menu in the platform's order. Every item that is not the system's own is a command
 * of the window, which knows whether it can run.
 */
export function menuTemplate({
  platform,
  translate,
  run,
  keys,
  recent,
}: MenuParts): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const build = (items: readonly Item[]): MenuItemConstructorOptions[] =>
    items.map((item) => {
      if (item === SEPARATOR) return { type: 'separator' };
      if ('role' in item) return { role: item.role, label: translate(`desktop.role.${item.role}`) };
      const own = keys[item.command];
      const accelerator = own === undefined ? item.accelerator : acceleratorOf(own);
      return {
        id: item.command,
        label: translate(item.label),
        ...(accelerator && { accelerator }),
        click: () => run(item.command),
      };
    });
  const menu = (label: MessageKey, items: readonly Item[]): MenuItemConstructorOptions => ({
    label: translate(label),
    submenu: build(items),
  });
  const macMenu: MenuItemConstructorOptions = {
    label: translate('app.name'),
    submenu: build([
      ...roles('about'),
      SEPARATOR,
      SETTINGS,
      SEPARATOR,
      ...roles('services', 'hide', 'hideOthers', 'unhide'),
      SEPARATOR,
      ...roles('quit'),
    ]),
  };
  const openRecent: MenuItemConstructorOptions = {
    label: translate('desktop.menu.open-recent'),
    enabled: recent.length > 0,
    submenu: [...recent],
  };
  const file: MenuItemConstructorOptions = {
    label: translate('desktop.menu.file'),
    submenu: [
      ...build(FILES),
      { type: 'separator' },
      openRecent,
      ...(isMac ? [] : build([SEPARATOR, SETTINGS, SEPARATOR, ...roles('quit')])),
    ],
  };
  return [
    ...(isMac ? [macMenu] : []),
    file,
    menu('desktop.menu.edit', EDIT),
    menu('desktop.menu.view', VIEW),
    menu('desktop.menu.table', TABLE),
    ...(isMac
      ? [
          {
            role: 'windowMenu' as const,
            ...menu('desktop.menu.window', roles('minimize', 'zoom', 'front')),
          },
        ]
      : []),
    menu('desktop.menu.help-menu', HELP),
  ];
}
