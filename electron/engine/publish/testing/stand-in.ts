/** A catalog on a real socket, in place of a real one: strict as that, with faults where a test wants them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface StandInAnswer {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export type FaultKind = 'reset' | '502' | 'html' | 'timeout' | '429' | '500';

export interface Fault {
  /** Whether the catalog did what was asked before the answer was lost. */
  readonly when: 'before' | 'after';
  readonly how: FaultKind;
}

export interface StandIn {
  readonly origin: string;
  /** Every request that was answered or spoilt, as `POST /api/3/action/package_create`. */
  readonly log: string[];
  /** Asked for every request that writes, counted from 0 since the last `spoil`; null answers it as usual. */
  spoil(choose: (write: number, request: SeenRequest) => Fault | null): void;
  /** From now on every connection is cut, or none any more. */
  setOutage(isOut: boolean): void;
  /** Requests that write since the last `spoil`. */
  writes(): number;
  close(): Promise<void>;
}

/**
 * @param isWrite  Which requests change something.
 * @param serve  Answers one request; what it changes is changed whether the answer arrives or not.
 */
export async function startStandIn(
  serve: (request: SeenRequest, origin: string) => StandInAnswer,
  isWrite: (request: SeenRequest) => boolean,
): Promise<StandIn> {
  const log: string[] = [];
  let choose: Parameters<StandIn['spoil']>[0] = () => null;
  let writes = 0;
  let isOut = false;
  let origin = '';
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await read(message);
    if (isOut) {
      response.socket?.destroy();
      return;
    }
    log.push(`${request.method} ${request.path}`);
    const fault = isWrite(request) ? choose(writes++, request) : null;
    if (fault === null) return send(response, serve(request, origin));
    if (fault.when === 'after') serve(request, origin);
    spoilAnswer(response, fault.how);
  };
  const sockets = new Set<Socket>();
  const server: Server = createServer((message, response) => {
    answer(message, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    log,
    spoil(next) {
      choose = next;
      writes = 0;
    },
    setOutage(next) {
      isOut = next;
    },
    writes: () => writes,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(message: IncomingMessage): Promise<SeenRequest> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  const url = new URL(message.url ?? '/', 'http://stand.in');
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(parts),
  };
}

function send(response: ServerResponse, answer: StandInAnswer): void {
  response.writeHead(answer.status, {
    'content-type': answer.type ?? 'application/json',
    ...answer.headers,
  });
  response.end(answer.body);
}

const PAGE = '<!doctype html><title>Sign in</title><p>Please sign in.';

function spoilAnswer(response: ServerResponse, how: FaultKind): void {
  if (how === 'reset') response.socket?.destroy();
  // A timeout never answers.
  if (how === 'reset' || how === 'timeout') return;
  const status = how === 'html' ? 200 : Number(how);
  const headers = how === '429' ? { 'retry-after': '0' } : {};
  send(response, { status, type: 'text/html', headers, body: PAGE });
}

export function json(status: number, value: unknown): StandInAnswer {
  return { status, body: JSON.stringify(value) };
}
