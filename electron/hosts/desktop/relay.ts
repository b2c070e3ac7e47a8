import type { IpcMain, WebFrameMain } from 'electron';
import type { EngineThreads } from '#engine/threads.ts';
import { parseClientMessage } from '#shared/api/wire.ts';
import { CHANNELS } from './channels.ts';

/** Only the window's own page may speak, not a frame inside it or a page from elsewhere. */
export function isTrusted(
  frame: Pick<WebFrameMain, 'parent' | 'url'> | null,
  pageOrigin: string,
): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${pageOrigin}/`);
}

interface Window {
  /** False once the window is gone. */
  isOpen(): boolean;
  send(channel: string, ...values: unknown[]): void;
}

export interface Relay {
  /** Another page is in the window: what the one before asked is nobody's any more. */
  renew(): void;
  close(): void;
}

/** Carries messages between the window and the engine, without reading more than the role. */
export function relayEngine(
  ipc: Pick<IpcMain, 'on'>,
  engine: EngineThreads,
  window: Window,
  pageOrigin: string,
): Relay {
  const connect = () =>
    engine.connect((frame) => {
      if (window.isOpen()) window.send(CHANNELS.frame, frame);
    });
  let line = connect();
  ipc.on(CHANNELS.message, (event, text: unknown) => {
    if (!isTrusted(event.senderFrame, pageOrigin) || typeof text !== 'string') return;
    const message = parseClientMessage(text);
    if (message) line.send(message);
  });
  return {
    renew() {
      line.close();
      line = connect();
    },
    close: () => line.close(),
  };
}
