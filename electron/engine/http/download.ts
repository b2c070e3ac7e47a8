/** Looks at what an address gives without keeping it: its kind, its size, its checksum. */
import { createHash } from 'node:crypto';
import { request as sendOverSocket } from 'undici';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { HttpClient } from './client.ts';
import { describeAddress, requestProblem } from './request-problem.ts';

export interface Download {
  /** Of the last address, after redirects. */
  readonly status: number;
  readonly contentType: string | null;
  /** Bytes that came, or that the server announces where nothing was read; null where unknown. */
  readonly sizeBytes: number | null;
  /** SHA-256 in hex; null where nothing was read. */
  readonly sha256: string | null;
  /** Beginning of the body, for telling a page from a file. */
  readonly head: Buffer;
}

export interface DownloadRequest {
  readonly url: string;
  /** Sent to the origin of `url` alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `head` reads no more than the beginning. */
  readonly read: 'all' | 'head';
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const MOST_REDIRECTS = 5;
const HEAD_BYTES = 512;
const TIMEOUT_MS = 60_000;

/**
 * Follows redirects, as a browser would; headers stay behind where the origin changes, and a way from
 * https to http is not taken.
 *
 * @throws ProblemError `http.*`, or the signal's reason.
 */
export async function lookAtDownload(
  client: HttpClient,
  { url, headers = {}, read, timeoutMs = TIMEOUT_MS, signal }: DownloadRequest,
): Promise<Download> {
  const start = new URL(url);
  let at = start;
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await sendOverSocket(at, {
        dispatcher: client.dispatcher,
        method: 'GET',
        headers: at.origin === start.origin ? headers : {},
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        ...(signal ? { signal } : {}),
      });
      const { location } = answer.headers;
      const isRedirect = answer.statusCode >= 300 && answer.statusCode < 400;
      if (isRedirect && typeof location === 'string' && redirects < MOST_REDIRECTS) {
        await answer.body.dump();
        at = nextAddress(location, at);
        continue;
      }
      const announced = Number(answer.headers['content-length'] ?? Number.NaN);
      const type = answer.headers['content-type'];
      const body = await readThrough(answer.body, read);
      return {
        status: answer.statusCode,
        contentType: typeof type === 'string' ? type : null,
        sizeBytes: body.sizeBytes ?? (Number.isNaN(announced) ? null : announced),
        sha256: body.sha256,
        head: body.head,
      };
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(requestProblem(error, at), { cause: error });
  }
}

function nextAddress(location: string, from: URL): URL {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  const isSafe =
    next?.protocol === 'https:' || (next?.protocol === 'http:' && from.protocol === 'http:');
  if (next && isSafe) return next;
  throw new ProblemError(
    problem('http.bad-address', { address: describeAddress(from) }, { retry: 'no' }),
  );
}

async function readThrough(
  body: AsyncIterable<Uint8Array> & {
    destroy(): unknown;
    on(name: 'error', hear: () => void): unknown;
  },
  read: DownloadRequest['read'],
): Promise<{ sizeBytes: number | null; sha256: string | null; head: Buffer }> {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const bytes of body) {
    if (sizeBytes < HEAD_BYTES)
      head.push(Uint8Array.from(bytes.subarray(0, HEAD_BYTES - sizeBytes)));
    sizeBytes += bytes.length;
    hash.update(bytes);
    if (read === 'head' && sizeBytes >= HEAD_BYTES) {
      // What is left of it; its end is no news.
      body.on('error', () => {});
      body.destroy();
      return { sizeBytes: null, sha256: null, head: Buffer.concat(head) };
    }
  }
  return { sizeBytes, sha256: hash.digest('hex'), head: Buffer.concat(head) };
}
