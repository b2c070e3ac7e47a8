/** When a request that failed is sent again, and after how long. */
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import type { HttpClient } from './client.ts';
import { type HttpAnswer, type HttpRequest, sendRequest } from './request.ts';
import { describeAddress } from './request-problem.ts';

export interface Patience {
  /** How often a request is sent at most. */
  readonly tries?: number;
  /** The first wait; each further one is twice as long. */
  readonly firstDelayMs?: number;
  readonly maxDelayMs?: number;
  /** The longest `Retry-After` that is waited for; a longer one is handed to the caller. */
  readonly maxRetryAfterMs?: number;
  /**
   * Whether sending it twice does what sending it once does. By default so for GET, PUT and DELETE;
   * say true for a POST that only asks.
   */
  readonly isRepeatable?: boolean;
  /**
   * Before every sending: keeps the pace that a server asks for. What it returns is called when the
   * answer has come, or will not.
   */
  readonly beforeTry?: (signal: AbortSignal | undefined) => Promise<() => void>;
  /** A wait begins. */
  readonly onWait?: (wait: RetryWait) => void;
}

export interface RetryWait {
  readonly ms: number;
  /** What made it necessary: a status, or a problem of the connection. */
  readonly cause: number | Problem;
  /** Sendings so far. */
  readonly tries: number;
}

const TRIES = 5;
const FIRST_DELAY_MS = 1000;
const MAX_DELAY_MS = 60_000;
const MAX_RETRY_AFTER_MS = 10 * 60_000;

/** Answers that another sending may mend. 501 and 505 will not change. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Answers that say that nothing was done. */
const UNDONE = new Set([425, 429]);
/** Problems that say that the request never left, or that waiting may mend. */
const UNSENT = new Set<Problem['code']>(['http.refused', 'http.unknown-host']);
const INTERRUPTED = new Set<Problem['code']>(['http.timeout', 'http.connection-lost']);

/**
 * Sends a request until it is answered for good: up to `tries` times after 429, 5xx and lost
 * connections, waiting as `Retry-After` says, else twice as long each time, with jitter. What cannot
 * be repeated safely is sent again only where it certainly was not done.
 *
 * @returns the first answer with another status.
 * @throws ProblemError `http.gave-up` after the last try, `http.asked-to-wait` where the server names
 *   a time that is too long to wait for, and what `sendRequest` throws.
 */
export async function sendPatiently(
  client: HttpClient,
  request: HttpRequest,
  patience: Patience = {},
): Promise<HttpAnswer> {
  const { tries = TRIES, beforeTry, onWait } = patience;
  const isRepeatable = patience.isRepeatable ?? isIdempotent(request.method);
  for (let sent = 1; ; sent++) {
    const end = await beforeTry?.(request.signal);
    const outcome = await attempt(client, request).finally(end);
    if (!mayRepeat(outcome, isRepeatable)) return settle(outcome);
    if (sent >= tries) throw new ProblemError(gaveUp(outcome, request, sent), causeOf(outcome));
    const ms = delayBefore(sent, outcome, request, client, patience);
    onWait?.({
      ms,
      cause: outcome.kind === 'answer' ? outcome.answer.status : outcome.error.problem,
      tries: sent,
    });
    await client.wait(ms, request.signal);
  }
}

type Outcome =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'problem'; readonly error: ProblemError };

async function attempt(client: HttpClient, request: HttpRequest): Promise<Outcome> {
  try {
    return { kind: 'answer', answer: await sendRequest(client, request) };
  } catch (error) {
    request.signal?.throwIfAborted();
    if (error instanceof ProblemError) return { kind: 'problem', error };
    throw error;
  }
}

function settle(outcome: Outcome): HttpAnswer {
  if (outcome.kind === 'problem') throw outcome.error;
  return outcome.answer;
}

function isIdempotent(method: HttpRequest['method']): boolean {
  return method === 'GET' || method === 'PUT' || method === 'DELETE';
}

function mayRepeat(outcome: Outcome, isRepeatable: boolean): boolean {
  if (outcome.kind === 'answer') {
    return (isRepeatable ? PASSING : UNDONE).has(outcome.answer.status);
  }
  const { code } = outcome.error.problem;
  return UNSENT.has(code) || (isRepeatable && INTERRUPTED.has(code));
}

function gaveUp(outcome: Outcome, request: HttpRequest, tries: number): Problem {
  const address = describeAddress(new URL(request.url));
  if (outcome.kind === 'answer') {
    const { status } = outcome.answer;
    return problem('http.gave-up', { address, status, tries }, { retry: 'later' });
  }
  const { problem: cause } = outcome.error;
  return { ...cause, values: { ...cause.values, tries } };
}

function causeOf(outcome: Outcome): { cause?: unknown } {
  return outcome.kind === 'problem' ? { cause: outcome.error } : {};
}

/**
 * What the server asks for, spread a little so that many programs do not come back at once; else
 * the first wait doubled for every sending so far, half of it random.
 */
function delayBefore(
  sent: number,
  outcome: Outcome,
  request: HttpRequest,
  client: HttpClient,
  patience: Patience,
): number {
  const asked = outcome.kind === 'answer' ? readRetryAfter(outcome.answer, client.now()) : null;
  if (asked === null) {
    const { firstDelayMs = FIRST_DELAY_MS, maxDelayMs = MAX_DELAY_MS } = patience;
    const doubled = Math.min(maxDelayMs, firstDelayMs * 2 ** (sent - 1));
    return Math.round(doubled / 2 + (client.random() * doubled) / 2);
  }
  if (asked > (patience.maxRetryAfterMs ?? MAX_RETRY_AFTER_MS)) {
    const address = describeAddress(new URL(request.url));
    const seconds = Math.ceil(asked / 1000);
    throw new ProblemError(problem('http.asked-to-wait', { address, seconds }, { retry: 'later' }));
  }
  return Math.round(asked + client.random() * Math.min(1000, 100 + asked / 10));
}

/** `Retry-After` as milliseconds from now: seconds, or a date (RFC 9110, 10.2.3). Null where unreadable. */
function readRetryAfter(answer: HttpAnswer, now: number): number | null {
  const text = answer.headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
