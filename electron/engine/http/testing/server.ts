/** A server on a real socket that answers as a test tells it. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { onTestFinished } from 'vitest';

/** Started on a free port of 127.0.0.1, stopped when the test ends. @returns its origin. */
export async function startServer(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(answer))}`;
}

export async function startTlsServer(
  identity: { readonly key: string; readonly cert: string },
  answer: RequestListener,
): Promise<string> {
  return `https://localhost:${await listen(createTlsServer(identity, answer))}`;
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
