/** One question to a server: at its pace, with patience, and an answer that is JSON of a known shape. */
import type { z } from 'zod';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { Connection } from '../db/open.ts';
import type { HttpClient } from '../http/client.ts';
import type { HttpAnswer } from '../http/request.ts';
import { describeAddress } from '../http/request-problem.ts';
import { type RetryWait, sendPatiently } from '../http/retry.ts';
import { problemAnswer } from './answers.ts';
import { type Pace, takeTurn } from './pace.ts';

/** A server that is being asked. */
export interface Line {
  readonly db: Connection;
  readonly client: HttpClient;
  /** Root of the API, without a final slash. */
  readonly root: string;
  /** Null while the server has not said. */
  readonly pace: Pace | null;
  readonly userAgent: string;
  /** How often a question is asked at most before it is given up. */
  readonly tries: number;
  readonly signal: AbortSignal;
  readonly onWait: (wait: Waiting) => void;
  /** A request goes out, the first time or again. */
  readonly onSend: () => void;
}

export interface Waiting {
  readonly ms: number;
  readonly why: 'pace' | 'server' | 'network';
}

export interface Question {
  /** Below the root, each part to be escaped. */
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  /** JSON; makes it a POST. */
  readonly body?: unknown;
  /** What was got last: the same again is not sent. */
  readonly etag?: string | null;
  /** Betas took very long for large answers. */
  readonly answerTimeoutMs?: number;
}

export type Reply<T> =
  | {
      readonly kind: 'answer';
      readonly value: T;
      readonly etag: string | null;
      readonly bytes: number;
    }
  | { readonly kind: 'unchanged' }
  /** There is no such thing on this server. */
  | { readonly kind: 'missing' };

const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
const ANSWER_TIMEOUT_MS = 60_000;

/**
 * @throws ProblemError of `http.*`; `remote.redirected`, `remote.not-json`, `remote.bad-answer`,
 *   `remote.too-many-cells`, `remote.refused`.
 */
export async function ask<T>(
  line: Line,
  question: Question,
  schema: z.ZodType<T>,
): Promise<Reply<T>> {
  const url = addressOf(line.root, question);
  const answer = await send(line, url, question);
  if (answer.status === 304) return { kind: 'unchanged' };
  if (answer.status >= 300 && answer.status < 400) throw redirected(url, answer);
  if (answer.status >= 400) {
    const { title } = readProblem(answer);
    const isMissing = /non-?existent (table|codelist|page|folder)/i.test(title);
    if (answer.status === 404 || answer.status === 410 || isMissing) return { kind: 'missing' };
    throw refused(url, question, answer);
  }
  const etag = answer.headers.etag ?? null;
  const value = parseShape(schema, parseJson(url, answer), url);
  return { kind: 'answer', value, etag, bytes: answer.body.length };
}

/** The same where there must be an answer. @throws ProblemError also `remote.missing`. */
export async function demand<T>(
  line: Line,
  question: Question,
  schema: z.ZodType<T>,
): Promise<{ readonly value: T; readonly bytes: number }> {
  const reply = await ask(line, question, schema);
  if (reply.kind === 'answer') return reply;
  const address = describeAddress(addressOf(line.root, question));
  throw new ProblemError(problem('remote.missing', { address }, { retry: 'no' }));
}

/** @throws ProblemError `remote.bad-answer`, naming the first thing that is wrong. */
function parseShape<T>(schema: z.ZodType<T>, json: unknown, url: URL): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw badAnswer(url, `${field === '' ? '' : `${field}: `}${issue?.message}`);
}

export function badAnswer(url: URL, detail: string): ProblemError {
  const values = { address: describeAddress(url), detail: quoteInput(detail, 200) };
  return new ProblemError(problem('remote.bad-answer', values, { retry: 'no' }));
}

export function addressOf(root: string, { path, params = {} }: Question): URL {
  const url = new URL(`${root}/${path.map(encodeURIComponent).join('/')}`);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url;
}

function send(line: Line, url: URL, question: Question): Promise<HttpAnswer> {
  const { body, etag } = question;
  return sendPatiently(
    line.client,
    {
      method: body === undefined ? 'GET' : 'POST',
      url,
      headers: {
        accept: 'application/json, application/problem+json',
        'user-agent': line.userAgent,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(etag && { 'if-none-match': etag }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      maxAnswerBytes: MAX_ANSWER_BYTES,
      answerTimeoutMs: question.answerTimeoutMs ?? ANSWER_TIMEOUT_MS,
      signal: line.signal,
    },
    {
      // A question changes nothing, however it is sent.
      isRepeatable: true,
      tries: line.tries,
      beforeTry: async (signal) => {
        const tell = (ms: number) => line.onWait({ ms, why: 'pace' });
        const end = await takeTurn(line.db, url.origin, line.pace, line.client, signal, tell);
        line.onSend();
        return end;
      },
      onWait: (wait) => line.onWait({ ms: wait.ms, why: causeOf(wait) }),
    },
  );
}

function causeOf({ cause }: RetryWait): Waiting['why'] {
  return typeof cause === 'number' ? 'server' : 'network';
}

function redirected(url: URL, answer: HttpAnswer): ProblemError {
  const location = answer.headers.location ?? '';
  const target = URL.canParse(location, url) ? describeAddress(new URL(location, url)) : location;
  const values = { address: describeAddress(url), target: quoteInput(target) };
  return new ProblemError(problem('remote.redirected', values, { retry: 'no' }));
}

function parseJson(url: URL, answer: HttpAnswer): unknown {
  const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const address = describeAddress(url);
  if (!/^application\/([a-z0-9.+-]*\+)?json$|^text\/json$/.test(type)) {
    const values = { address, type: quoteInput(type || '?', 60) };
    throw new ProblemError(problem('remote.not-json', values, { retry: 'no' }));
  }
  try {
    return JSON.parse(answer.body.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = quoteInput(error instanceof Error ? error.message : '', 120);
    throw new ProblemError(problem('remote.broken-json', { address, detail }, { retry: 'later' }), {
      cause: error,
    });
  }
}

/** Betas refuse with text, or with nothing at all: then the status alone speaks. */
function readProblem(answer: HttpAnswer): { readonly title: string; readonly detail: string } {
  try {
    const { title = '', detail = '' } = problemAnswer.parse(JSON.parse(answer.body.toString()));
    return { title, detail };
  } catch {
    return { title: '', detail: '' };
  }
}

function refused(url: URL, { path }: Question, answer: HttpAnswer): ProblemError {
  const { title, detail } = readProblem(answer);
  const { status } = answer;
  const address = describeAddress(url);
  const isData = path.at(-1) === 'data';
  if (isData && (status === 403 || status === 413 || /too many cells/i.test(title))) {
    return new ProblemError(problem('remote.too-many-cells', { address, status }));
  }
  const words = [title, detail === title ? '' : detail].filter((part) => part !== '').join(': ');
  const values = { address, status, words: quoteInput(words, 200) };
  return new ProblemError(problem('remote.refused', values, { retry: 'no' }));
}
