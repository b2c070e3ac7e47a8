import type { Event as ElectronEvent, WindowOpenHandlerResponse } from 'electron';
import { describe, expect, test } from 'vitest';
import { guardContents, guardSession, windowOptions } from './window.ts';

test('the window is sandboxed, isolated and without Node', () => {
  expect(windowOptions('/p.cjs', { width: 1, height: 1 }).webPreferences).toMatchObject({
    preload: '/p.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

describe('a page that wants out', () => {
  function guarded() {
    const listeners = new Map<string, (event: Pick<ElectronEvent, 'preventDefault'>) => void>();
    const opened: string[] = [];
    let openWindow: (details: { url: string }) => WindowOpenHandlerResponse | undefined = () =>
      undefined;
    const contents = {
      on(name: string, listener: (event: Pick<ElectronEvent, 'preventDefault'>) => void) {
        listeners.set(name, listener);
        return contents;
      },
      setWindowOpenHandler(handler: typeof openWindow) {
        openWindow = handler;
      },
    };
    guardContents(contents as never, {
      openExternal: async (url) => {
        opened.push(url);
      },
    });
    return { listeners, opened, openWindow: (url: string) => openWindow({ url }) };
  }

  test.each(['will-navigate', 'will-redirect', 'will-attach-webview'])('%s is stopped', (name) => {
    let isStopped = false;
    guarded().listeners.get(name)?.({ preventDefault: () => (isStopped = true) });
    expect(isStopped).toBe(true);
  });

  test('gets no window; only a secure link is given to the browser', () => {
    const { openWindow, opened } = guarded();
    for (const url of [
      'https://example.org/',
      'http://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/share',
      'not an address',
    ]) {
      expect(openWindow(url)).toEqual({ action: 'deny' });
    }
    expect(opened).toEqual(['https://example.org/']);
  });
});

test('a page gets no permission but to copy', () => {
  const asked: Record<string, boolean> = {};
  let check: (permission: string) => boolean = () => true;
  guardSession({
    setPermissionRequestHandler(handler) {
      for (const permission of [
        'media',
        'geolocation',
        'notifications',
        'clipboard-read',
      ] as const) {
        handler?.(
          {} as never,
          permission,
          (isGranted) => (asked[permission] = isGranted),
          {} as never,
        );
      }
    },
    setPermissionCheckHandler(handler) {
      check = (permission) => handler?.(null, permission as never, '', {} as never) ?? false;
    },
  });
  expect(Object.values(asked)).toEqual([false, false, false, false]);
  expect(check('serial')).toBe(false);
  expect(check('clipboard-sanitized-write')).toBe(true);
});
