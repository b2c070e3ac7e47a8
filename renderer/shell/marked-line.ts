import type { ExcerptLine } from '#shared/api/answers.ts';
import type { Place } from '#shared/errors/problem.ts';

/** A line of an excerpt and the spot in it. */
export interface MarkedLine {
  readonly line: number;
  readonly isHit: boolean;
  readonly before: string;
  readonly spot: string;
  readonly after: string;
}

/** A line in three: before the spot, the spot, after it. A place behind the end of a line is marked as a blank. */
export function markLine({ line, from, text, isCut }: ExcerptLine, place: Place): MarkedLine {
  const isHit = line === place.line;
  const at = isHit ? Math.min(text.length, Math.max(0, (place.column ?? 1) - 1 - from)) : 0;
  return {
    line,
    isHit,
    before: `${from > 0 ? '…' : ''}${text.slice(0, at)}`,
    spot: isHit ? text.slice(at, at + 1) || ' ' : '',
    after: `${text.slice(isHit ? at + 1 : at)}${isCut ? '…' : ''}`,
  };
}
