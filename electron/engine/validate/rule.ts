/** What a rule is. The list of all is in `rules/index.ts`; `docs/rules.md` is made from it. */
import type { TableModel } from '#shared/cube/model.ts';
import type { ProblemCode } from '#shared/errors/codes.ts';
import type { Problem, Severity } from '#shared/errors/problem.ts';
import type { Position } from '../px/findings.ts';
import type { Header } from '../px/header.ts';
import type { ParsedStatement } from '../px/statements.ts';
import type { Example } from './example.ts';

/** A file as rules see it. */
export interface Inspected {
  readonly header: Header;
  /** Null where no table can come of the statements. */
  readonly model: TableModel | null;
  /** Null where the cells could not all be read. */
  readonly cells: CellsSeen | null;
}

export interface CellsSeen {
  /** Digits after the point, the most in any cell. */
  readonly longestFraction: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  /** `status.ts`: symbols that occur. */
  readonly statuses: ReadonlySet<number>;
}

/** Tells that the rule is broken: at a statement, at a place in the text, or in the file as a whole. */
export type Tell = (
  at: ParsedStatement | Position | null,
  values?: Problem['values'],
  keyword?: string,
) => void;

export interface Rule {
  /** Also the code of the problem that it tells. `px.` is found while reading, `validate.` by `check`. */
  readonly id: ProblemCode;
  /** At least this: where no table can come of the file, reading makes an error of it. */
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  /** Keeps the rule. */
  readonly good: Example;
  /** Breaks it. */
  readonly bad: Example;
  /** Absent for what the reader finds by itself. */
  readonly check?: (file: Inspected, tell: Tell) => void;
}
