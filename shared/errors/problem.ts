import type { ProblemCode } from './codes.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where it is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly keyword?: string;
  readonly field?: string;
  readonly url?: string;
}

/** Something that is wrong, told by code and values; the sentence is in `shared/messages`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place?: Place;
  readonly values?: Readonly<Record<string, string | number>>;
  /** For what the world does to us (disk full, server down): whether trying again helps. */
  readonly retry?: 'now' | 'later' | 'no';
}

/** The one error that crosses a boundary whole. Anything else that is thrown is a defect. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.code, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Shorthand for `throw new ProblemError(...)` arguments: an error-severity problem. */
export function problem(
  code: ProblemCode,
  values?: Problem['values'],
  more?: Omit<Problem, 'code' | 'values' | 'severity'> & { severity?: Severity },
): Problem {
  return { severity: 'error', ...more, code, ...(values && { values }) };
}

/** Input quoted in a message: at most `length` characters, line breaks shown as blanks. */
export function quoteInput(text: string, length = 80): string {
  const flat = text.replace(/[\r\n\t]+/g, ' ');
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}
