/**
 * The desktop's built main and preload on a stand-in `electron`, played on a page of Chromium: the real
 * engine threads and SQLite, the real window. It does not test windows, menus or dialogs of the system.
 */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright';
import type { Desktop, DesktopOptions } from './desktop.ts';

const OUT = new URL('../../out/', import.meta.url);
/** Chromium knows no `app:` without Electron, so the page lives under this name. */
const STAGE = 'https://statdesk.invalid';
const PAGE = 'app://statdesk';

type Handler = (event: unknown, ...values: unknown[]) => unknown;

/** Bytes as they cross to the page: Playwright carries plain values alone. */
const pack = (value: unknown) =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;

function senderOf(frame: Frame): { senderFrame: { parent: unknown; url: string } } {
  return { senderFrame: { parent: frame.parentFrame(), url: frame.url().replace(STAGE, PAGE) } };
}

interface MenuItem {
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

const itemsOf = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.submenu ?? [])]);

function createStandIn(page: Page, { userData, language = 'en-GB' }: DesktopOptions) {
  const handlers = new Map<string, Handler>();
  const ipcMain = Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
  });
  let servePage: (request: Request) => Promise<Response>;
  const app = Object.assign(new EventEmitter(), {
    hasEnded: Promise.withResolvers<void>(),
    requestSingleInstanceLock: () => true,
    whenReady: async () => {},
    getPath: () => userData,
    getPreferredSystemLanguages: () => [language],
    quit() {
      let isStopped = false;
      app.emit('will-quit', { preventDefault: () => (isStopped = true) });
      if (!isStopped) app.hasEnded.resolve();
    },
    exit(code: number) {
      app.hasEnded.reject(new Error(`exit ${code}: ${errors.join(' ')}`));
    },
  });
  const errors: string[] = [];

  class BrowserWindow extends EventEmitter {
    readonly webContents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler() {},
      send: (channel: string, ...values: unknown[]) =>
        page
          .evaluate(([name, packed]) => window.standInReceive(name, packed), [
            channel,
            values.map(pack),
          ] as const)
          .catch((error: Error) => errors.push(error.message)),
    });
    readonly #options: { webPreferences: { preload: string } };
    #isDestroyed = false;
    constructor(options: { webPreferences: { preload: string } }) {
      super();
      this.#options = options;
      standIn.window = this;
    }
    async loadURL(url: string) {
      await page.exposeBinding('standInSend', ({ frame }, channel: string, values: unknown[]) => {
        ipcMain.emit(channel, senderOf(frame), ...values);
      });
      await page.exposeBinding('standInInvoke', ({ frame }, channel: string, values: unknown[]) => {
        const handler = handlers.get(channel);
        if (!handler) throw new Error(`nobody handles ${channel}`);
        return handler(senderOf(frame), ...values);
      });
      await page.addInitScript(
        playPreload,
        readFileSync(this.#options.webPreferences.preload, 'utf8'),
      );
      await page.route(`${STAGE}/**`, async (route) => {
        const address = route.request().url().replace(STAGE, PAGE);
        if (route.request().isNavigationRequest()) this.webContents.emit('did-navigate');
        const response = await servePage(new Request(address));
        await route.fulfill({
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: Buffer.from(await response.arrayBuffer()),
        });
      });
      await page.goto(url.replace(PAGE, STAGE));
      this.emit('ready-to-show');
    }
    isDestroyed = () => this.#isDestroyed;
    isMinimized = () => false;
    isMaximized = () => false;
    getNormalBounds = () => ({ x: 0, y: 0, width: 1280, height: 800 });
    show() {}
    focus() {}
    close() {
      this.emit('close');
      this.#isDestroyed = true;
      this.emit('closed');
    }
  }

  const standIn = {
    app,
    BrowserWindow,
    ipcMain,
    errors,
    window: undefined as BrowserWindow | undefined,
    menu: [] as readonly MenuItem[],
    dialog: { showErrorBox: (_title: string, text: string) => errors.push(text) },
    Menu: {
      buildFromTemplate: (template: readonly MenuItem[]) => template,
      setApplicationMenu(template: readonly MenuItem[]) {
        standIn.menu = template;
      },
    },
    protocol: {
      registerSchemesAsPrivileged() {},
      handle(_scheme: string, handler: typeof servePage) {
        servePage = handler;
      },
    },
    // A computer without a keychain.
    safeStorage: { isEncryptionAvailable: () => false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
    session: {
      defaultSession: {
        setPermissionRequestHandler() {},
        setPermissionCheckHandler() {},
        resolveProxy: async () => 'DIRECT',
      },
    },
    shell: { openExternal: async () => {}, showItemInFolder() {} },
  };
  return standIn;
}

declare global {
  interface Window {
    standInReceive(channel: string, values: readonly unknown[]): void;
    standInSend(channel: string, values: readonly unknown[]): void;
    standInInvoke(channel: string, values: readonly unknown[]): Promise<unknown>;
  }
}

/** Runs in the page before its own scripts: the preload with a `require` that knows only electron. */
function playPreload(source: string): void {
  const listeners = new Map<string, ((event: object, ...values: unknown[]) => void)[]>();
  const unpack = (value: unknown) => {
    if (typeof value !== 'object' || value === null || !('base64' in value)) return value;
    return Uint8Array.from(atob(String(value.base64)), (sign) => sign.charCodeAt(0));
  };
  window.standInReceive = (channel, values) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...values.map(unpack));
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: unknown) {
        Object.assign(window, { [name]: api });
      },
    },
    ipcRenderer: {
      send: (channel: string, ...values: unknown[]) => window.standInSend(channel, values),
      invoke: (channel: string, ...values: unknown[]) => window.standInInvoke(channel, values),
      on(channel: string, listener: (event: object, ...values: unknown[]) => void) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
    webFrame: { setZoomFactor() {} },
    webUtils: { getPathForFile: () => '' },
  };
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload cannot require ${name}`);
  };
  new Function('require', 'module', 'exports', source)(require, { exports: {} }, {});
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: `stand-in:electron?${starts}`, shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) =>
    url.startsWith('stand-in:electron')
      ? {
          format: 'module',
          shortCircuit: true,
          source:
            'export const { app, BrowserWindow, dialog, ipcMain, Menu, protocol, safeStorage, screen, session, shell } = globalThis.standIn;',
        }
      : next(url, context),
});

let starts = 0;

export async function startStandIn(page: Page, options: DesktopOptions): Promise<Desktop> {
  starts += 1;
  const standIn = createStandIn(page, options);
  Object.assign(globalThis, { standIn });
  const { argv } = process;
  process.env.STATDESK_CATALOG = options.catalog;
  process.argv = ['electron', fileURLToPath(new URL('..', OUT)), ...options.args];
  try {
    await import(`${new URL('main/index.js', OUT).href}?${starts}`);
  } finally {
    process.argv = argv;
  }
  await page.waitForURL(`${STAGE}/**`);
  return {
    page,
    async secondStart(args, workingFolder) {
      standIn.app.emit('second-instance', {}, ['electron', ...args], workingFolder);
    },
    async menu() {
      return itemsOf(standIn.menu).flatMap(({ label }) => label ?? []);
    },
    async choose(name) {
      itemsOf(standIn.menu)
        .find(({ label }) => label === name)
        ?.click?.();
    },
    async close() {
      standIn.window?.close();
      await standIn.app.hasEnded.promise;
    },
  };
}
