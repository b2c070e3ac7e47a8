/** A range of a table as it is copied: what stands in it and beside it, already as text. */

export interface CopyRange {
  /** Names of the stub variables; empty where headers are not copied. */
  readonly stubNames: readonly string[];
  /** One row per heading variable, outermost first; one label per column of the range. */
  readonly columnHeads: readonly (readonly string[])[];
  readonly rows: readonly CopyRow[];
}

export interface CopyRow {
  /** One label per stub variable, outermost first. */
  readonly labels: readonly string[];
  readonly cells: readonly CopyCell[];
}

export interface CopyCell {
  /** As seen: groups, decimal mark and minus of the reader's language, or a symbol. */
  readonly shown: string;
  /** A number as plain decimal text (`-1234.5`); null for a symbol. */
  readonly plain: string | null;
}
