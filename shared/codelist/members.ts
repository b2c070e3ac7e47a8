/**
 * Groupings with their members: instead of the groups, or each below its group. They are asked for by
 * the id of the grouping and an ending, wherever an id of a codelist can stand.
 */
import type { Variable } from '../cube/table.ts';
import { foldCode } from '../selection/value-list.ts';
import { type Codelist, type CodelistValue, findCodelist } from './codelist.ts';

export type Showing = 'groups' | 'members' | 'both';

const ENDINGS: Readonly<Record<Showing, string>> = {
  groups: '',
  members: '~members',
  both: '~both',
};

/** @param id  Of a grouping, without an ending. */
export function showingId(id: string, showing: Showing): string {
  return id + ENDINGS[showing];
}

type Listed = Pick<Variable, 'codes' | 'labels' | 'codelists'>;

/** The list that an id stands for, its ending obeyed; null where the variable has none. */
export function codelistOf(variable: Listed, id: string): Codelist | null {
  const found = findShown(variable.codelists, id);
  if (!found) return null;
  const { codelist, showing } = found;
  if (showing === 'groups') return codelist;
  const known = made.get(codelist)?.[showing];
  if (known) return known;
  const list =
    showing === 'members' ? membersOf(variable, codelist) : withMembers(variable, codelist);
  made.set(codelist, { ...made.get(codelist), [showing]: list });
  return list;
}

/** Made once per codelist, which belongs to one variable in one language. */
const made = new WeakMap<Codelist, Partial<Record<Showing, Codelist>>>();

/** The codelist that an id means, and what of it is shown; null where there is none. */
export function findShown(
  codelists: readonly Codelist[],
  id: string,
): { readonly codelist: Codelist; readonly showing: Showing } | null {
  const whole = findCodelist(codelists, id);
  if (whole) return { codelist: whole, showing: 'groups' };
  const wanted = id.trim().toLowerCase();
  for (const showing of ['members', 'both'] as const) {
    const ending = ENDINGS[showing];
    if (!wanted.endsWith(ending)) continue;
    const codelist = findCodelist(codelists, wanted.slice(0, -ending.length));
    if (codelist?.kind === 'grouping') return { codelist, showing };
  }
  return null;
}

/** A choice of values: those that belong to a group, in the order of the groups, each once. */
function membersOf({ codes, labels }: Listed, codelist: Codelist): Codelist {
  const places = new Set(codelist.values.flatMap(({ members }) => members));
  const values = [...places].map((place): CodelistValue => {
    const code = codes[place] ?? '';
    return { code, label: labels[place] ?? code, members: [place], missing: 0 };
  });
  return { ...codelist, id: showingId(codelist.id, 'members'), kind: 'value-set', values };
}

/**
 * Every group with its members below it. A value of several groups stands below the first of them; a
 * group that is one value of the same code stands alone; a member whose code a group has already gets
 * another.
 */
function withMembers({ codes, labels }: Listed, codelist: Codelist): Codelist {
  const taken = new Set(codelist.values.map(({ code }) => foldCode(code)));
  const shown = new Set<number>();
  const values = codelist.values.flatMap((group) => {
    const below = group.members.flatMap((place): CodelistValue[] => {
      const own = codes[place] ?? '';
      if (shown.size === shown.add(place).size) return [];
      if (group.members.length === 1 && foldCode(own) === foldCode(group.code)) return [];
      const code = freeCode(own, taken);
      const label = labels[place] ?? own;
      return [{ code, label, members: [place], missing: 0, parent: group.code }];
    });
    return [group, ...below];
  });
  return { ...codelist, id: showingId(codelist.id, 'both'), values };
}

function freeCode(wanted: string, taken: Set<string>): string {
  let code = wanted;
  for (let no = 1; taken.has(foldCode(code)); no++) code = `${wanted}-${no}`;
  taken.add(foldCode(code));
  return code;
}
