import { expect, test } from 'vitest';
import type { GroupingDraft } from '#shared/codelist/own-grouping.ts';
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

const DRAFT: GroupingDraft = {
  name: 'Coasts',
  groups: [
    { code: 'G1', label: 'Outer', members: ['a', 'b'] },
    { code: 'G2', label: 'Inner', members: ['b'] },
  ],
};

const membersOf = ({ groups }: GroupingDraft) => groups.map(({ members }) => members.join(''));

test('a new group has a code that neither a group nor a value has', () => {
  const { draft, code } = addGroup(DRAFT, 'Islands', ['c'], ['a', 'g3', 'G4']);
  expect(code).toBe('G5');
  expect(draft.groups.at(-1)).toEqual({ code: 'G5', label: 'Islands', members: ['c'] });
});

test('a value may be in several groups, and in each once', () => {
  const both = putInto(DRAFT, 'G2', ['a', 'b']);
  expect(membersOf(both)).toEqual(['ab', 'ba']);
  expect(groupsOfMembers(both).get('a')).toEqual(['Outer', 'Inner']);
  expect(groupsOfMembers(DRAFT).get('a')).toEqual(['Outer']);
  // Nothing to undo where nothing changed.
  expect(putInto(DRAFT, 'G2', ['b'])).toBe(DRAFT);
});

test('values are taken out of one group or of all', () => {
  expect(membersOf(takeOut(DRAFT, 'G1', ['b']))).toEqual(['a', 'b']);
  expect(membersOf(takeOutOfAll(DRAFT, ['b']))).toEqual(['a', '']);
});

test('groups are renamed, moved within their bounds and removed', () => {
  expect(changeGroup(DRAFT, 'G1', { code: 'out', label: 'Outermost' }).groups[0]).toEqual({
    code: 'out',
    label: 'Outermost',
    members: ['a', 'b'],
  });
  expect(moveGroup(DRAFT, 'G2', -1).groups.map(({ code }) => code)).toEqual(['G2', 'G1']);
  expect(moveGroup(DRAFT, 'G2', 1)).toBe(DRAFT);
  expect(removeGroup(DRAFT, 'G1').groups.map(({ code }) => code)).toEqual(['G2']);
});
