/** State of the dialog in which a grouping is made or changed: the draft with undo, and what is marked. */
import type { GroupingDraft, OwnGroup } from '#shared/codelist/own-grouping.ts';
import { goneMembers } from '#shared/codelist/own-grouping.ts';
import type { Variable } from '#shared/cube/table.ts';
import { findCode } from '#shared/selection/value-list.ts';
import { type History, redo, remember, startHistory, undo } from '../history.ts';
import {
  addGroup,
  changeGroup,
  groupsOfMembers,
  moveGroup,
  putInto,
  removeGroup,
  takeOut,
  takeOutOfAll,
} from './draft-edit.ts';

/** A grouping that is opened for changes. */
export interface EditedGrouping {
  /** Null for a new one. */
  readonly id: string | null;
  readonly draft: GroupingDraft;
  /** What values were called when it was saved. */
  readonly values: readonly { readonly code: string; readonly label: string }[];
}

/** A row of the groups: a group, or one of its members. */
export interface GroupRow {
  readonly group: OwnGroup;
  /** Null for the row of the group itself. */
  readonly member: string | null;
}

export class GroupingEditor {
  readonly variable: Variable;
  readonly id: string | null;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #start: GroupingDraft;
  #history = $state.raw<History<GroupingDraft>>(startHistory({ name: '', groups: [] }));

  /** Values that are marked to be put into a group, by position. */
  marked = $state.raw<ReadonlySet<number>>(new Set());
  /** Code of the group that values are put into. */
  currentCode = $state<string | null>(null);
  /** The member of the current group whose row is current; null for the group's own row. */
  currentMember = $state<string | null>(null);
  /** Groups whose members are not listed. */
  closed = $state.raw<ReadonlySet<string>>(new Set());

  /** @param variable  As it is stored. */
  constructor(variable: Variable, { id, draft, values }: EditedGrouping) {
    this.variable = variable;
    this.id = id;
    this.#labels = new Map(values.map(({ code, label }) => [code, label]));
    this.#start = this.#knownCodes(draft);
    this.#history = startHistory(this.#start);
    this.currentCode = this.#start.groups[0]?.code ?? null;
  }

  get draft(): GroupingDraft {
    return this.#history.present;
  }

  get isChanged(): boolean {
    return this.draft !== this.#start;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  readonly current = $derived(
    this.draft.groups.find(({ code }) => code === this.currentCode) ?? this.draft.groups[0] ?? null,
  );

  /** Labels of the groups that a value is in, by its code. */
  readonly groupsOf = $derived(groupsOfMembers(this.draft));

  /** Positions of values that no group has. */
  readonly unplaced = $derived.by(() =>
    this.variable.codes.flatMap((code, value) => (this.groupsOf.has(code) ? [] : [value])),
  );

  readonly overlapping = $derived(
    [...this.groupsOf.values()].filter((groups) => groups.length > 1).length,
  );

  readonly gone = $derived.by(() =>
    goneMembers(
      {
        groups: this.draft.groups,
        values: [...this.#labels].map(([code, label]) => ({ code, label })),
      },
      (code) => findCode(this.variable.codes, code) >= 0,
    ),
  );

  readonly rows = $derived(
    this.draft.groups.flatMap((group): GroupRow[] => [
      { group, member: null },
      ...(this.closed.has(group.code) ? [] : group.members.map((member) => ({ group, member }))),
    ]),
  );

  /** Name of a value, also of one that is gone. */
  labelOf(code: string): string {
    const value = findCode(this.variable.codes, code);
    return this.variable.labels[value] ?? this.#labels.get(code) ?? code;
  }

  isGone(code: string): boolean {
    return findCode(this.variable.codes, code) < 0;
  }

  change(draft: GroupingDraft): void {
    if (draft !== this.draft) this.#history = remember(this.#history, draft);
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  /** What a file holds takes the place of everything. */
  replace(draft: GroupingDraft): void {
    const name = this.draft.name.trim() === '' ? draft.name : this.draft.name;
    this.change(this.#knownCodes({ ...draft, name }));
    this.currentCode = draft.groups[0]?.code ?? null;
    this.currentMember = null;
  }

  /** A group of the marked values, where there are any. */
  addGroup(label: string): void {
    const { draft, code } = addGroup(this.draft, label, this.#takeMarked(), this.variable.codes);
    this.change(draft);
    this.currentCode = code;
    this.currentMember = null;
  }

  /** @returns How many values that the group did not have. */
  putMarkedInto(code: string): number {
    const before = this.draft;
    const size = (draft: GroupingDraft) =>
      draft.groups.find((group) => group.code === code)?.members.length ?? 0;
    this.change(putInto(before, code, this.#takeMarked()));
    this.currentCode = code;
    return size(this.draft) - size(before);
  }

  /** One step to undo, out of one group and into another. */
  moveMember(member: string, from: string, to: string): void {
    if (from === to) return;
    this.change(putInto(takeOut(this.draft, from, [member]), to, [member]));
    this.currentCode = to;
    this.currentMember = member;
  }

  takeOut(code: string, member: string): void {
    const members = this.draft.groups.find((group) => group.code === code)?.members ?? [];
    const at = members.indexOf(member);
    this.change(takeOut(this.draft, code, [member]));
    this.currentMember = members[at + 1] ?? members[at - 1] ?? null;
  }

  takeOutGone(): void {
    this.change(
      takeOutOfAll(
        this.draft,
        this.gone.map(({ code }) => code),
      ),
    );
    this.currentMember = null;
  }

  removeGroup(code: string): void {
    const at = this.draft.groups.findIndex((group) => group.code === code);
    this.change(removeGroup(this.draft, code));
    this.currentCode = (this.draft.groups[at] ?? this.draft.groups.at(-1))?.code ?? null;
    this.currentMember = null;
  }

  moveGroup(code: string, step: 1 | -1): void {
    this.change(moveGroup(this.draft, code, step));
  }

  setName(name: string): void {
    if (name !== this.draft.name) this.change({ ...this.draft, name });
  }

  setGroup(code: string, change: Partial<Pick<OwnGroup, 'code' | 'label'>>): void {
    const group = this.draft.groups.find((each) => each.code === code);
    const isSame =
      !group ||
      ((change.label ?? group.label) === group.label && (change.code ?? group.code) === group.code);
    if (isSame) return;
    this.change(changeGroup(this.draft, code, change));
    this.currentCode = change.code ?? code;
  }

  setClosed(code: string, isClosed: boolean): void {
    const closed = new Set(this.closed);
    if (isClosed) closed.add(code);
    else closed.delete(code);
    this.closed = closed;
  }

  #takeMarked(): readonly string[] {
    const values = [...this.marked].sort((a, b) => a - b);
    this.marked = new Set();
    return values.map((value) => this.variable.codes[value]!);
  }

  /** Members as the table spells them. */
  #knownCodes(draft: GroupingDraft): GroupingDraft {
    const { codes } = this.variable;
    return {
      ...draft,
      groups: draft.groups.map((group) => ({
        ...group,
        members: [
          ...new Set(group.members.map((member) => codes[findCode(codes, member)] ?? member)),
        ],
      })),
    };
  }
}
