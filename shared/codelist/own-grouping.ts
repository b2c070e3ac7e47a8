/** Groupings that users make of the values of a variable. */
import { z } from 'zod';
import { type Problem, problem, quoteInput } from '../errors/problem.ts';
import { foldCode } from '../selection/value-list.ts';
import type { Codelist } from './codelist.ts';

export interface OwnGroup {
  readonly code: string;
  readonly label: string;
  /** Codes of values; those that the table has no more are kept. */
  readonly members: readonly string[];
}

/** What the user decides. */
export interface GroupingDraft {
  /** For people. */
  readonly name: string;
  readonly groups: readonly OwnGroup[];
}

export interface OwnGrouping extends GroupingDraft {
  /** As a codelist: `agg_` and a file name that ends in `.agg`. It stays when the name changes. */
  readonly id: string;
  readonly tableId: string;
  readonly variableCode: string;
  readonly variableLabel: string;
  /** DOMAIN of the variable, in every language: other variables with one of them have the grouping too. */
  readonly domains: readonly string[];
  /** The values of the variable when the grouping was saved, and members that were gone by then. */
  readonly values: readonly { readonly code: string; readonly label: string }[];
  /** UTC, ISO. */
  readonly savedAt: string;
}

const line = z.string().max(10_000);

export const draftSchema = z.object({
  name: line,
  groups: z
    .array(z.object({ code: line, label: line, members: z.array(line).max(1_000_000).readonly() }))
    .max(100_000)
    .readonly(),
}) satisfies z.ZodType<GroupingDraft>;

/** Texts as the lines of a file can hold them: without line breaks, and blanks around them. Members once. */
export function tidyDraft({ name, groups }: GroupingDraft): GroupingDraft {
  return {
    name: tidy(name),
    groups: groups.map(({ code, label, members }) => ({
      code: tidy(code),
      label: tidy(label),
      members: [...new Set(members)],
    })),
  };
}

function tidy(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** Sections of the files that mean something else there. */
const RESERVED = new Set(['aggreg', 'aggtext']);

/** Why a draft cannot be saved; `place.field` is the code of the group. Empty where it can. */
export function draftProblems(draft: GroupingDraft): readonly Problem[] {
  const { name, groups } = tidyDraft(draft);
  const problems: Problem[] = [];
  if (name === '') problems.push(problem('grouping.no-name'));
  if (groups.length === 0) problems.push(problem('grouping.no-groups'));
  const seen = new Set<string>();
  const holders = holdersOf(groups);
  for (const { code, label, members } of groups) {
    const folded = foldCode(code);
    const tell = (what: Problem['code']) =>
      problems.push(problem(what, { code: quoteInput(code) }, { place: { field: code } }));
    if (label === '') tell('grouping.no-label');
    if (code === '' || RESERVED.has(folded)) tell('grouping.bad-code');
    else if (seen.size === seen.add(folded).size) tell('grouping.code-twice');
    // In a file the member would be read as this group.
    else if (isMemberElsewhere(code, members, holders.get(folded))) tell('grouping.code-is-member');
  }
  return problems;
}

interface Holders {
  /** Spellings of the member. */
  readonly spellings: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

function holdersOf(groups: readonly OwnGroup[]): ReadonlyMap<string, Holders> {
  const codes = new Set(groups.map(({ code }) => foldCode(code)));
  const holders = new Map<string, { spellings: Set<string>; groups: Set<string> }>();
  for (const { code, members } of groups) {
    for (const member of members) {
      const folded = foldCode(member);
      if (!codes.has(folded)) continue;
      const known = holders.get(folded) ?? { spellings: new Set(), groups: new Set() };
      known.spellings.add(member);
      known.groups.add(code);
      holders.set(folded, known);
    }
  }
  return holders;
}

function isMemberElsewhere(
  code: string,
  members: readonly string[],
  holders: Holders | undefined,
): boolean {
  if (!holders) return false;
  const isAlone = holders.groups.size === 1 && holders.groups.has(code);
  return (
    !isAlone || [...holders.spellings].some((member) => member !== code) || !members.includes(code)
  );
}

/** Members that the table has no more, by the labels that they had; each once. */
export function goneMembers(
  { groups, values }: Pick<OwnGrouping, 'groups' | 'values'>,
  isThere: (code: string) => boolean,
): readonly { readonly code: string; readonly label: string }[] {
  const labels = new Map(values.map(({ code, label }) => [code, label]));
  const gone = new Set(groups.flatMap(({ members }) => members.filter((code) => !isThere(code))));
  return [...gone].map((code) => ({ code, label: labels.get(code) ?? code }));
}

/** What the user would have had to decide for a codelist. @param codes  Of the stored variable. */
export function draftOf({ label, values }: Codelist, codes: readonly string[]): GroupingDraft {
  return {
    name: label,
    groups: values.map((value) => ({
      code: value.code,
      label: value.label,
      members: value.members.flatMap((place) => codes[place] ?? []),
    })),
  };
}
