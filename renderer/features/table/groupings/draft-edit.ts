/** Changes of a grouping that is being made. Plain data: every change gives a new draft. */
import type { GroupingDraft, OwnGroup } from '#shared/codelist/own-grouping.ts';
import { foldCode } from '#shared/selection/value-list.ts';

/** A group at the end, under a code that neither a group nor a value has. */
export function addGroup(
  draft: GroupingDraft,
  label: string,
  members: readonly string[],
  valueCodes: readonly string[],
): { readonly draft: GroupingDraft; readonly code: string } {
  const taken = new Set([...draft.groups.map((group) => group.code), ...valueCodes].map(foldCode));
  let no = draft.groups.length + 1;
  while (taken.has(foldCode(`G${no}`))) no++;
  const code = `G${no}`;
  return { draft: { ...draft, groups: [...draft.groups, { code, label, members }] }, code };
}

export function removeGroup(draft: GroupingDraft, code: string): GroupingDraft {
  return { ...draft, groups: draft.groups.filter((group) => group.code !== code) };
}

/** @param step  Places down, or up where it is negative. At the end it stays. */
export function moveGroup(draft: GroupingDraft, code: string, step: 1 | -1): GroupingDraft {
  const at = draft.groups.findIndex((group) => group.code === code);
  const [moved, other] = [draft.groups[at], draft.groups[at + step]];
  if (!moved || !other) return draft;
  const groups = [...draft.groups];
  groups[at] = other;
  groups[at + step] = moved;
  return { ...draft, groups };
}

export function changeGroup(
  draft: GroupingDraft,
  code: string,
  change: Partial<Pick<OwnGroup, 'code' | 'label'>>,
): GroupingDraft {
  return changed(draft, code, (group) => ({ ...group, ...change }));
}

/** Those that the group has already stay where they are. */
export function putInto(
  draft: GroupingDraft,
  code: string,
  members: readonly string[],
): GroupingDraft {
  return changed(draft, code, (group) => {
    const all = [...new Set([...group.members, ...members])];
    return all.length === group.members.length ? group : { ...group, members: all };
  });
}

export function takeOut(
  draft: GroupingDraft,
  code: string,
  members: readonly string[],
): GroupingDraft {
  const out = new Set(members);
  return changed(draft, code, (group) => ({
    ...group,
    members: group.members.filter((member) => !out.has(member)),
  }));
}

/** Out of every group that has them. */
export function takeOutOfAll(draft: GroupingDraft, members: readonly string[]): GroupingDraft {
  return draft.groups.reduce((next, { code }) => takeOut(next, code, members), draft);
}

/** The same draft where nothing changes. */
function changed(
  draft: GroupingDraft,
  code: string,
  change: (group: OwnGroup) => OwnGroup,
): GroupingDraft {
  const groups = draft.groups.map((group) => (group.code === code ? change(group) : group));
  return groups.every((group, at) => group === draft.groups[at]) ? draft : { ...draft, groups };
}

/** Labels of the groups that each member is in. */
export function groupsOfMembers(draft: GroupingDraft): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { label, members } of draft.groups) {
    for (const member of members) {
      const own = found.get(member);
      if (own) own.push(label);
      else found.set(member, [label]);
    }
  }
  return found;
}
