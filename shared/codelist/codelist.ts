/**
 * Lists that can stand in place of a variable's own values: value sets (a choice of them, in another
 * order) and groupings (sums of them). Ids and behaviour are PxWebApi 2's.
 */

export interface Codelist {
  /** `agg_` and the name of a grouping, `vs_` and the name of a value set. */
  readonly id: string;
  readonly kind: 'value-set' | 'grouping';
  readonly label: string;
  /** Language of its texts, as the table writes it; null where it serves all. */
  readonly language: string | null;
  readonly values: readonly CodelistValue[];
  /** Made by the user. */
  readonly own?: {
    /** Labels of members that the table has no more. */
    readonly gone: readonly string[];
    /** Labels of values that came after the grouping was saved. */
    readonly fresh: readonly string[];
  };
}

export interface CodelistValue {
  readonly code: string;
  readonly label: string;
  /** Positions in the codes of the stored variable, ascending, at least one. */
  readonly members: readonly number[];
  /** Members that the list names and the table lacks. */
  readonly missing: number;
  /** Code of the group that it stands below, in a list of groups with their members. */
  readonly parent?: string;
}

/** The codelist that stands in place of a variable's own values. */
export interface AppliedCodelist {
  readonly id: string;
  readonly kind: Codelist['kind'];
  readonly label: string;
  /** Values of the stored variable. */
  readonly storedCount: number;
  /** Per value of the variable as it is now: positions in the stored codes, ascending. */
  readonly members: readonly (readonly number[])[];
}

/** Whether a value belongs to several groups, so that the groups together count it more than once. */
export function hasOverlap(codelist: Codelist): boolean {
  const seen = new Set<number>();
  return codelist.values.some(({ members }) =>
    members.some((member) => seen.size === seen.add(member).size),
  );
}

/** Values of the stored variable that a list stands for. */
export function memberCount(members: readonly (readonly number[])[]): number {
  return new Set(members.flat()).size;
}

/** A codelist of a variable by its id, in any letter case. */
export function findCodelist(codelists: readonly Codelist[], id: string): Codelist | null {
  const wanted = id.trim().toLowerCase();
  return codelists.find((codelist) => codelist.id.toLowerCase() === wanted) ?? null;
}
