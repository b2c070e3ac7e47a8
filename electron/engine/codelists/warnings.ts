/** Warnings that value sets and groupings have in common: one each, at the first place, with a count. */
import type { Problem } from '#shared/errors/problem.ts';
import { quoteInput } from '#shared/errors/problem.ts';

/** @param line  From 1. */
export type Warn = (code: Problem['code'], line: number, values?: Problem['values']) => void;

/** @param lines  Lines of which nothing could be made, in any order. */
export function warnStrays(warn: Warn, lines: readonly number[]): void {
  if (lines.length === 0) return;
  const first = lines.reduce((least, line) => Math.min(least, line));
  warn('codelist.stray-lines', first, { count: lines.length });
}

/** @param twice  Entries whose code stands above them already. */
export function warnTwice(
  warn: Warn,
  twice: readonly { readonly code: string; readonly line: number }[],
): void {
  const [first] = twice;
  if (!first) return;
  warn('codelist.code-twice', first.line, { first: quoteInput(first.code), count: twice.length });
}
