import type { EngineThreads } from '#engine/threads.ts';
import { type Client, createClient } from '#shared/api/client.ts';
import { parseClientMessage } from '#shared/api/wire.ts';

/** The engine as the main process sees it, for what menus and the system show of the catalog. */
export function engineClient(engine: EngineThreads): Client {
  let hear: (frame: Uint8Array<ArrayBuffer>) => void = () => {};
  const line = engine.connect((frame) => hear(frame));
  return createClient({
    state: 'connected',
    send(text) {
      const message = parseClientMessage(text);
      if (message) line.send(message);
    },
    onFrame(listener) {
      hear = listener;
    },
    onState() {},
    reconnect() {},
  });
}
