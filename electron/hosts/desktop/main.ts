/** The desktop host: one window, the engine beside it. Everything with a decision in it is elsewhere. */
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron';
import { startEngine } from '#engine/threads.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import {
  describeProblem,
  pickLanguage,
  type Translate,
  translator,
} from '#shared/messages/index.ts';
import { listAssets } from '../assets.ts';
import { findBuiltFiles } from '../built-files.ts';
import { catalogFolder } from '../catalog-folder.ts';
import { keysFolder } from '../keys-folder.ts';
import { VERSION } from '../version.ts';
import { CHANNELS } from './channels.ts';
import { serveDialogs } from './dialogs.ts';
import { engineClient } from './engine-client.ts';
import { openKeychain } from './keychain.ts';
import { menuTemplate } from './menu.ts';
import { createWaitingList, pxFilesOf } from './opened-files.ts';
import { PAGE_ORIGIN, PRIVILEGED_SCHEMES, servePage } from './page.ts';
import { jumpList, recentItems, recentTables, tableOf } from './recent-tables.ts';
import { isTrusted, relayEngine } from './relay.ts';
import { createRevival } from './revival.ts';
import { adoptSystemProxy } from './system-proxy.ts';
import { guardContents, guardSession, windowOptions } from './window.ts';
import { fitToDisplays, readWindowState, writeWindowState } from './window-state.ts';

const files = findBuiltFiles(import.meta.dirname);
const openedFiles = createWaitingList();
const openedTables = createWaitingList();
let openWindow: BrowserWindow | undefined;

function showWindow(): void {
  if (openWindow?.isMinimized()) openWindow.restore();
  openWindow?.focus();
}

function open(args: readonly string[], folder: string): void {
  openedFiles.add(pxFilesOf(args, folder));
  const table = tableOf(args);
  if (table !== null) openedTables.add([table]);
}

async function start(): Promise<void> {
  let speak = translator(pickLanguage(app.getPreferredSystemLanguages()));
  const translate: Translate = (key, values) => speak(key, values);
  const keychain = openKeychain(safeStorage);
  await adoptSystemProxy(session.defaultSession, process.env);
  const engine = await startEngine(
    files.worker,
    {
      folder: catalogFolder(undefined),
      version: VERSION,
      paths: 'allowed',
      uploadsFolder: null,
      downloadsFolder: null,
      samplesFolder: files.samples,
      apiThread: files.apiThread,
      keys: { folder: keysFolder(), box: keychain === null ? 'file' : 'keychain' },
    },
    keychain,
  ).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    dialog.showErrorBox(translate('app.name'), describeProblem(error.problem, translate));
    app.exit(1);
    return undefined;
  });
  if (!engine) return;

  guardSession(session.defaultSession);
  servePage(protocol, listAssets(files.renderer));

  const statePath = join(app.getPath('userData'), 'window.json');
  const state = readWindowState(statePath);
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow(
    windowOptions(files.preload, fitToDisplays(state.bounds, workAreas)),
  );
  openWindow = window;
  if (state.isMaximized) window.maximize();
  guardContents(window.webContents, shell);

  const send = (channel: string, ...values: unknown[]) =>
    window.webContents.send(channel, ...values);
  const relay = relayEngine(
    ipcMain,
    engine,
    { isOpen: () => !window.isDestroyed(), send },
    PAGE_ORIGIN,
  );
  serveDialogs({ ipc: ipcMain, dialog, shell, window, pageOrigin: PAGE_ORIGIN, translate });
  ipcMain.handle(CHANNELS.takeOpenFiles, (event) =>
    isTrusted(event.senderFrame, PAGE_ORIGIN)
      ? openedFiles.take((paths) => send(CHANNELS.openFiles, paths))
      : [],
  );
  ipcMain.handle(CHANNELS.takeOpenTables, (event) =>
    isTrusted(event.senderFrame, PAGE_ORIGIN)
      ? openedTables.take((ids) => send(CHANNELS.openTables, ids))
      : [],
  );

  // Menus follow the language and the tables that are opened.
  const client = engineClient(engine);
  const drawMenus = async () => {
    const [{ interfaceLanguage, shortcuts }, kept] = await Promise.all([
      client.call('settings.get', {}),
      client.call('session.get', {}),
    ]);
    speak = translator(
      interfaceLanguage === 'system'
        ? pickLanguage(app.getPreferredSystemLanguages())
        : interfaceLanguage,
    );
    const recent = recentTables(kept);
    const items = recentItems(recent, (id) => openedTables.add([id]));
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate({
          platform: process.platform,
          translate,
          run: (command) => send(CHANNELS.command, command),
          keys: shortcuts,
          recent: items,
        }),
      ),
    );
    app.dock?.setMenu(Menu.buildFromTemplate(items));
    if (process.platform === 'win32') {
      app.setJumpList(jumpList(recent, process.execPath, translate));
    }
  };
  client.onEvent((event) => {
    if (event.kind !== 'changed') return;
    if (event.room === 'settings' || event.room === 'session') void drawMenus();
  });
  await drawMenus();

  const revival = createRevival();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (revival.mayReload(performance.now())) window.webContents.reload();
    else dialog.showErrorBox(translate('app.name'), translate('desktop.window-ends'));
  });
  window.webContents.on('did-navigate', () => {
    openedFiles.hold();
    openedTables.hold();
    relay.renew();
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    writeWindowState(statePath, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    }),
  );
  window.on('closed', () => {
    openWindow = undefined;
    openedFiles.hold();
    openedTables.hold();
    relay.close();
    app.quit();
  });
  let isEngineOpen = true;
  app.on('will-quit', (event) => {
    if (!isEngineOpen) return;
    // The catalog is closed first, so that nothing has to be repaired at the next start.
    event.preventDefault();
    void engine.close().finally(() => {
      isEngineOpen = false;
      app.quit();
    });
  });
  await window.loadURL(`${PAGE_ORIGIN}/`);
}

protocol.registerSchemesAsPrivileged(PRIVILEGED_SCHEMES);

if (app.requestSingleInstanceLock()) {
  open(process.argv.slice(1), process.cwd());
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openedFiles.add([path]);
    showWindow();
  });
  app.on('second-instance', (_event, args, workingFolder) => {
    open(args.slice(1), workingFolder);
    showWindow();
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}
