/** Answers over HTTP: JSON, files that are streamed, problems; tagged, and compressed where it is taken. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { createGzip, gzip, gzipSync } from 'node:zlib';
import type { Task } from '#shared/api/task.ts';
import type { Sink } from '../formats/format.ts';
import type { ApiProblem } from './problem.ts';
import { createStreamedBody } from './streamed-body.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Smaller answers gain nothing. */
const WORTH_COMPRESSING = 1024;
/** Answers up to this size are compressed at once; larger ones where they do not hold the thread. */
const COMPRESS_AT_ONCE = 64 * 1024;
/** Numbers shrink nearly as much as at higher levels, several times as fast. */
const LEVEL = { level: 1 };

const compress = promisify(gzip);

/** A strong tag of whatever an answer depends on. */
export function tagOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
}

/** What an answer needs of its request. */
export interface Asked {
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** A document as it stands, tagged by its bytes. */
export function answerText(
  asked: Asked,
  text: string,
  headers: Readonly<Record<string, string>> = { 'Content-Type': JSON_TYPE },
): Promise<Response> {
  return answerTagged(asked, tagOf(text), async () => ({ body: Buffer.from(text), headers }));
}

export function answerJson(asked: Asked, body: unknown): Promise<Response> {
  return answerText(asked, JSON.stringify(body));
}

/** 201 with the address of what was made. */
export async function answerCreated(body: unknown, location: string): Promise<Response> {
  return new Response(JSON.stringify(body), {
    status: 201,
    headers: { 'Content-Type': JSON_TYPE, Location: location, 'Cache-Control': 'no-store' },
  });
}

export interface Body {
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * 304 where the client has the answer of this tag, else what `make` gives.
 *
 * @param tag  Without quotes.
 */
export async function answerTagged(
  asked: Asked,
  tag: string,
  make: () => Promise<Body>,
): Promise<Response> {
  const isZipped = takesGzip(asked.headers.get('accept-encoding') ?? '');
  const cache = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  const isRead = asked.method === 'GET' || asked.method === 'HEAD';
  if (isRead && hasTag(asked.headers.get('if-none-match') ?? '', tag)) {
    const ETag = isZipped ? `"${tag}-gzip"` : `"${tag}"`;
    return new Response(null, { status: 304, headers: { ETag, ...cache } });
  }
  const { body, headers } = await make();
  const isStream = body instanceof ReadableStream;
  const willZip = isZipped && (isStream || body.length >= WORTH_COMPRESSING);
  const all = {
    ...headers,
    ...cache,
    ...(isRead && { ETag: willZip ? `"${tag}-gzip"` : `"${tag}"` }),
    ...(willZip && { 'Content-Encoding': 'gzip' }),
  };
  if (!willZip) return new Response(body, { headers: all });
  if (isStream) return new Response(body.pipeThrough(gzipped()), { headers: all });
  const zipped =
    body.length <= COMPRESS_AT_ONCE ? gzipSync(body, LEVEL) : await compress(body, LEVEL);
  return new Response(zipped, { headers: all });
}

/** What `write` gives: whole where it is small, else as a stream while it is written. */
export async function writtenBody(
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  write: (sink: Sink, task: Task) => Promise<void>,
): Promise<Body> {
  return { headers, body: await createStreamedBody(signal, write) };
}

export function answerProblem({ httpStatus, retryAfter, body }: ApiProblem): Response {
  return new Response(JSON.stringify(body), {
    status: httpStatus,
    headers: {
      'Content-Type': PROBLEM_TYPE,
      'Cache-Control': 'no-store',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
  });
}

function hasTag(given: string, tag: string): boolean {
  if (given.trim() === '*') return true;
  return given
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === `"${tag}"` || one === `"${tag}-gzip"`);
}

/** @param given  `Accept-Encoding`. */
function takesGzip(given: string): boolean {
  return given.split(',').some((part) => {
    const [name = '', ...more] = part.split(';').map((one) => one.trim().toLowerCase());
    if (name !== 'gzip' && name !== 'x-gzip' && name !== '*') return false;
    return !more.some((one) => /^q=0(\.0*)?$/.test(one));
  });
}

/** Node's own compression, which lets a slow reader hold it back. */
function gzipped(): ReadableWritablePair<Uint8Array, Uint8Array> {
  const zip = createGzip({ ...LEVEL, chunkSize: COMPRESS_AT_ONCE });
  let resume = () => {};
  zip.on('drain', () => resume());
  return {
    writable: new WritableStream<Uint8Array>({
      write: (bytes) =>
        zip.write(bytes)
          ? undefined
          : new Promise<void>((resolve) => {
              resume = resolve;
            }),
      close: () => void zip.end(),
      abort: () => void zip.destroy(),
    }),
    readable: new ReadableStream<Uint8Array>({
      start(controller) {
        zip.on('data', (bytes: Buffer) => {
          controller.enqueue(bytes);
          if ((controller.desiredSize ?? 0) <= 0) zip.pause();
        });
        zip.on('end', () => controller.close());
        zip.on('error', (error) => controller.error(error));
      },
      pull: () => void zip.resume(),
      cancel: () => {
        zip.destroy();
        resume();
      },
    }),
  };
}
