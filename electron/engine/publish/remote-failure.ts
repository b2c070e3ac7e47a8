/** What a catalog refused or lost, and what that means for going on. */
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';

/**
 * `look`: it may have been done, and only looking tells. `later`: it was not done, and waiting may mend
 * it. `key`: nothing works until the key is another. `fix`: the draft has to change.
 */
export type Recovery = 'look' | 'later' | 'key' | 'fix';

export class RemoteFailure extends ProblemError {
  readonly problems: readonly Problem[];
  readonly recovery: Recovery;

  constructor(recovery: Recovery, problems: readonly Problem[], options?: { cause?: unknown }) {
    super(problems[0] ?? problem('publish.not-understood', { said: '', status: 0 }), options);
    this.problems = problems;
    this.recovery = recovery;
  }
}

/** Statuses after which a write may have been done all the same. */
const MAYBE_DONE = new Set([408, 500, 502, 503, 504]);

/**
 * An answer that is no success, without a body that says why by field.
 *
 * @param said  The server's own sentence.
 */
export function statusFailure(status: number, said: string, host: string): RemoteFailure {
  const values = { host, status, said: quoteInput(plainText(said), 500) };
  if (status === 401) return new RemoteFailure('key', [problem('publish.key-refused', values)]);
  if (status === 403) return new RemoteFailure('key', [problem('publish.no-right', values)]);
  if (status === 413) return new RemoteFailure('fix', [problem('publish.too-large', values)]);
  if (status >= 300 && status < 400) {
    return new RemoteFailure('fix', [problem('publish.moved', values)]);
  }
  if (status === 423 || status === 429) {
    return new RemoteFailure('later', [problem('publish.busy', values, { retry: 'later' })]);
  }
  if (MAYBE_DONE.has(status) || status >= 500) {
    return new RemoteFailure('look', [problem('publish.server-error', values, { retry: 'later' })]);
  }
  if (status < 300) return notUnderstood(status, said, host);
  return new RemoteFailure('fix', [problem('publish.refused', values)]);
}

/** A success whose body is not what the catalog sends: a login page, a proxy. The write may be done. */
export function notUnderstood(status: number, said: string, host: string): RemoteFailure {
  const values = { host, status, said: quoteInput(plainText(said), 200) };
  return new RemoteFailure('look', [problem('publish.not-understood', values, { retry: 'later' })]);
}

/** A field that the server did not take, told by its path in the draft. */
export function fieldProblem(field: string, said: string): Problem {
  return problem('publish.refused-field', { said: quoteInput(said, 500) }, { place: { field } });
}

const NOT_SENT = new Set<Problem['code']>([
  'http.refused',
  'http.unknown-host',
  'http.asked-to-wait',
  'http.certificate',
  'http.bad-proxy',
  'http.bad-ca-file',
]);

/** What a write threw, as a failure; whatever is no problem of the connection goes on as it is. */
export function asFailure(error: unknown): unknown {
  if (error instanceof RemoteFailure || !(error instanceof ProblemError)) return error;
  const { code, values } = error.problem;
  if (!code.startsWith('http.')) return error;
  const wasNotDone = NOT_SENT.has(code) || (code === 'http.gave-up' && values?.status === 429);
  return new RemoteFailure(wasNotDone ? 'later' : 'look', [error.problem], { cause: error });
}

/** The title of an HTML page, else the text without tags. */
function plainText(text: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
  return (title ?? text.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ').trim();
}
