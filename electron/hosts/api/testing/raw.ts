/** HTTP as bytes on a socket: what a client sends stands here letter by letter. */
import { connect, type Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unchunked and unzipped. */
  readonly body: Buffer;
}

export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Sends lines of a request and reads its answer. `Host` is this server's unless the lines name one. */
export async function sendLines(
  port: number,
  lines: readonly string[],
  body: string | Buffer = '',
): Promise<RawAnswer> {
  const socket = await openSocket(port);
  const bytes = Buffer.from(body);
  const hasHost = lines.some((line) => /^host:/i.test(line));
  const isChunked = lines.some((line) => /^transfer-encoding:/i.test(line));
  const head = [
    ...lines,
    ...(hasHost ? [] : [`Host: 127.0.0.1:${port}`]),
    ...(bytes.length > 0 && !isChunked ? [`Content-Length: ${bytes.length}`] : []),
    'Connection: close',
    '',
    '',
  ].join('\r\n');
  socket.write(head);
  socket.write(bytes);
  const answer = await readAnswer(socket);
  socket.destroy();
  return answer;
}

/** Everything until the server closes the connection. */
export function readAnswer(socket: Socket): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => {});
    socket.on('close', () => {
      const all = Buffer.concat(parts);
      if (all.length === 0) reject(new Error('the connection was closed without an answer'));
      else resolve(parseAnswer(all));
    });
  });
}

function parseAnswer(all: Buffer): RawAnswer {
  const end = all.indexOf('\r\n\r\n');
  const [first = '', ...lines] = all.toString('latin1', 0, end).split('\r\n');
  const headers = new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  const rest = all.subarray(end + 4);
  const whole = headers.get('transfer-encoding') === 'chunked' ? unchunked(rest) : rest;
  const body = headers.get('content-encoding') === 'gzip' ? gunzipSync(whole) : whole;
  return { status: Number(first.split(' ')[1]), headers, body };
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at);
    const length = Number.parseInt(bytes.toString('latin1', at, end), 16);
    if (!(length > 0)) break;
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
