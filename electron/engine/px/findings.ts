/** Gathers what is wrong with a file while it is read: a bounded number of problems, and the rest counted. */
import type { ProblemCode } from '#shared/errors/codes.ts';
import { type Problem, quoteInput, type Severity } from '#shared/errors/problem.ts';
import { MOST_PROBLEMS } from './reading.ts';

/** Line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export class Findings {
  readonly #problems: Problem[] = [];
  #more = 0;
  #hasError = false;

  add(
    severity: Severity,
    code: ProblemCode,
    position: Position | null,
    keyword?: string,
    values?: Problem['values'],
  ): void {
    if (severity === 'error') this.#hasError = true;
    // An error is what a refused file is refused for: it is told even when the list is full.
    if (this.#problems.length >= MOST_PROBLEMS && !(severity === 'error' && this.#makeRoom())) {
      this.#more++;
      return;
    }
    const place = { ...position, ...(keyword !== undefined && { keyword: quoteInput(keyword) }) };
    this.#problems.push({ severity, code, place, ...(values && { values }) });
  }

  error(code: ProblemCode, at: Position | null, keyword?: string, values?: Problem['values']) {
    this.add('error', code, at, keyword, values);
  }

  warning(code: ProblemCode, at: Position | null, keyword?: string, values?: Problem['values']) {
    this.add('warning', code, at, keyword, values);
  }

  info(code: ProblemCode, at: Position | null, keyword?: string, values?: Problem['values']) {
    this.add('info', code, at, keyword, values);
  }

  /** Problems of which only the number is known. */
  addUntold(count: number): void {
    this.#more += count;
  }

  get hasError(): boolean {
    return this.#hasError;
  }

  get more(): number {
    return this.#more;
  }

  /** In file order; what has no line of its own comes first. */
  list(): readonly Problem[] {
    return this.#problems.toSorted(
      (a, b) =>
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0),
    );
  }

  #makeRoom(): boolean {
    const dispensable = this.#problems.findLastIndex(({ severity }) => severity !== 'error');
    if (dispensable < 0) return false;
    this.#problems.splice(dispensable, 1);
    this.#more++;
    return true;
  }
}
