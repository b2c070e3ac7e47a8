import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { EngineThreads } from '#engine/threads.ts';
import { parseClientMessage } from '#shared/api/wire.ts';
import type { Guard } from '../loopback/guard.ts';

/** Room for the names of a very large folder of uploads in one message. */
const LARGEST_MESSAGE_BYTES = 64 * 1024 * 1024;

const UNSUPPORTED = 1003;

/** Joins the windows' WebSockets at `/TOKEN/engine` to the engine. */
export function serveSocket(server: Server, guard: Guard, engine: EngineThreads): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request, socket, head) => {
    if (guard.socket(request) !== 'engine') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (window) => {
      const line = engine.connect((frame) => window.send(frame));
      window.on('message', (data, isBinary) => {
        const message = isBinary ? undefined : parseClientMessage(data.toString());
        if (message) line.send(message);
        else window.close(UNSUPPORTED);
      });
      // A broken socket closes next, which is where it is dealt with.
      window.on('error', () => {});
      window.on('close', () => line.close());
    });
  });
  return () => {
    for (const window of sockets.clients) window.terminate();
    sockets.close();
  };
}
