/** One request and its whole answer. Redirects are answers like others: nothing is followed. */
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type FormData, request as sendOverSocket } from 'undici';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { HttpClient } from './client.ts';
import { describeAddress, requestProblem } from './request-problem.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Form data may hold files as blobs (`openAsBlob`): they are streamed. A function opens a stream of
   * bytes, anew for every sending; its `content-length` is among the headers.
   */
  readonly body?: string | Uint8Array | FormData | (() => Readable);
  /** Most bytes of an answer after decompression; more is refused. */
  readonly maxAnswerBytes?: number;
  /** Until the first byte of the answer. */
  readonly answerTimeoutMs?: number;
  /** Between two pieces of the answer. */
  readonly idleTimeoutMs?: number;
  /** From first to last: what ends an answer that comes a byte at a time. */
  readonly totalTimeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case; values of a repeated header joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The address that was asked. */
  readonly url: string;
}

const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const ANSWER_TIMEOUT_MS = 120_000;
const IDLE_TIMEOUT_MS = 60_000;
const TOTAL_TIMEOUT_MS = 15 * 60_000;

/**
 * Sends one request and reads the answer whole, whatever its status.
 *
 * @throws ProblemError `http.bad-address` (only http and https are spoken), `http.unknown-host`,
 *   `http.refused`, `http.certificate`, `http.timeout`, `http.connection-lost`, `http.too-large`,
 *   `http.failed`. Addresses in them are without query and password.
 * @throws the signal's reason when it is aborted.
 */
export async function sendRequest(client: HttpClient, request: HttpRequest): Promise<HttpAnswer> {
  const url = parseAddress(request.url);
  request.signal?.throwIfAborted();
  const {
    totalTimeoutMs = TOTAL_TIMEOUT_MS,
    answerTimeoutMs = ANSWER_TIMEOUT_MS,
    idleTimeoutMs = IDLE_TIMEOUT_MS,
    maxAnswerBytes = MAX_ANSWER_BYTES,
  } = request;
  const overall = new AbortController();
  const timer = setTimeout(
    () => overall.abort(new ProblemError(timedOut(url, totalTimeoutMs))),
    totalTimeoutMs,
  );
  const signal = request.signal
    ? AbortSignal.any([request.signal, overall.signal])
    : overall.signal;
  try {
    const answer = await sendOverSocket(url, {
      dispatcher: client.dispatcher,
      method: request.method,
      headers: { 'accept-encoding': 'gzip, br', ...request.headers },
      body: typeof request.body === 'function' ? request.body() : (request.body ?? null),
      headersTimeout: answerTimeoutMs,
      bodyTimeout: idleTimeoutMs,
      signal,
    });
    const headers = joinHeaders(answer.headers);
    const body = await readBody(answer.body, headers, maxAnswerBytes, url);
    return { status: answer.statusCode, headers, body, url: url.href };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(requestProblem(error, url), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(url: URL, ms: number) {
  return problem(
    'http.timeout',
    { address: describeAddress(url), seconds: Math.ceil(ms / 1000) },
    { retry: 'later' },
  );
}

/** @throws ProblemError `http.bad-address` for anything but an http or https address. */
function parseAddress(address: string | URL): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  const shown = url ? `${url.protocol}//…` : String(address).slice(0, 80);
  throw new ProblemError(problem('http.bad-address', { address: shown }, { retry: 'no' }));
}

function joinHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const joined: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
  }
  return joined;
}

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

async function readBody(
  raw: Readable,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
  url: URL,
): Promise<Buffer> {
  const createDecoder = DECODERS[headers['content-encoding']?.trim().toLowerCase() ?? ''];
  const decoder = createDecoder?.();
  const stream = decoder ? raw.on('error', (error) => decoder.destroy(error)).pipe(decoder) : raw;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(url, maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    // What is left of an answer that nobody wants; its end is no news.
    raw.on('error', () => {}).destroy();
  }
}

function tooLarge(url: URL, maxBytes: number): ProblemError {
  const megabytes = Math.ceil(maxBytes / 1e6);
  return new ProblemError(
    problem('http.too-large', { address: describeAddress(url), megabytes }, { retry: 'no' }),
  );
}
