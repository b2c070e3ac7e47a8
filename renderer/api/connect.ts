/** Joins the window to its host. The only file that knows which one it is. */
import './schemas.ts';
import type { Client } from '#shared/api/client.ts';
import { createClient } from '#shared/api/client.ts';
import type { DesktopBridge } from '#shared/api/desktop.ts';
import { browserHost } from './browser-host.ts';
import { desktopHost, desktopLine } from './desktop-host.ts';
import { openSocketLine } from './socket-line.ts';

declare global {
  interface Window {
    /** There on the desktop alone, put by the preload. */
    readonly statdeskDesktop?: DesktopBridge;
  }
}

/** What differs between the desktop and a browser. Null is: not here, so nothing offers it. */
export type HostAbilities = typeof browserHost | ReturnType<typeof desktopHost>;

export function connect(): { readonly client: Client; readonly host: HostAbilities } {
  const bridge = window.statdeskDesktop;
  if (bridge) return { client: createClient(desktopLine(bridge)), host: desktopHost(bridge) };
  const url = new URL('engine', document.baseURI);
  url.protocol = 'ws:';
  url.hash = '';
  return { client: createClient(openSocketLine(url.href)), host: browserHost };
}
