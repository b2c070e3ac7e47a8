/** A grouping (`.agg`): groups of a value set's codes. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import {
  findEntry,
  findSection,
  type IniSection,
  type NumberedEntry,
  numbered,
  parseIni,
  unnumbered,
} from './ini.ts';
import { type Warn, warnStrays, warnTwice } from './warnings.ts';

export interface Grouping {
  /** For people. */
  readonly name: string;
  /** Name of the value set whose codes the members are. */
  readonly valueSet: string;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly code: string;
  readonly text: string;
  /** Codes of the value set; groups of other groups are taken apart. */
  readonly members: readonly string[];
}

export interface ReadGrouping {
  /** Null where the file is none. */
  readonly grouping: Grouping | null;
  /** Without the file's name. */
  readonly problems: readonly Problem[];
  /** Where it names its value set, from 1. */
  readonly valueSetLine: number;
  /** Member → where it is named first, from 1. */
  readonly memberLines: ReadonlyMap<string, number>;
}

export function readGrouping(text: string): ReadGrouping {
  const { sections, strays } = parseIni(text);
  const head = findSection(sections, 'Aggreg');
  if (!head) {
    const values = { section: '[Aggreg]' };
    return {
      grouping: null,
      problems: [problem('codelist.no-section', values, { place: { line: 1 } })],
      valueSetLine: 1,
      memberLines: new Map(),
    };
  }
  const problems: Problem[] = [];
  const warn: Warn = (code, line, values = {}) => {
    problems.push(problem(code, values, { severity: 'warning', place: { line } }));
  };
  const textSection = findSection(sections, 'Aggtext');
  const own = sections.filter((section) => section !== head && section !== textSection);
  warnStrays(warn, [...strays, ...[textSection, ...own].flatMap(unnumbered)]);
  const { entries, wasSorted } = numbered(head);
  if (wasSorted) warn('codelist.order', head.line, { section: '[Aggreg]' });
  const texts = new Map(numbered(textSection).entries.map(({ number, value }) => [number, value]));
  if (texts.size < entries.length) {
    const values = { codes: entries.length, texts: texts.size };
    warn('codelist.texts', textSection?.line ?? head.line, values);
  }
  const memberLines = new Map<string, number>();
  const groups = firstOfEach(entries, warn).map(({ number, value: code, line }): Group => {
    const members = membersOf(own, code);
    if (members.size === 0) warn('codelist.no-members', line, { group: quoteInput(code) });
    for (const [member, at] of members) {
      if (!memberLines.has(member)) memberLines.set(member, at);
    }
    return { code, text: texts.get(number) || code, members: [...members.keys()] };
  });
  const valueSet = findEntry(head, 'Valueset');
  return {
    grouping: {
      name: findEntry(head, 'Name')?.value ?? '',
      valueSet: valueSet?.value ?? '',
      groups,
    },
    problems,
    valueSetLine: valueSet?.line ?? head.line,
    memberLines,
  };
}

/** Of groups with the same code the first: a selection could not tell them apart. */
function firstOfEach(entries: readonly NumberedEntry[], warn: Warn): readonly NumberedEntry[] {
  const seen = new Set<string>();
  const twice: { code: string; line: number }[] = [];
  const first = entries.filter(({ value, line }) => {
    const isNew = seen.size < seen.add(value).size;
    if (!isNew) twice.push({ code: value, line });
    return isNew;
  });
  warnTwice(warn, twice);
  return first;
}

/**
 * Codes below a group, each with its line; a member that is a group itself, with a section of its own,
 * gives its members.
 */
function membersOf(sections: readonly IniSection[], code: string): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  const seen = new Set<string>();
  const open = [code];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { value, line } of numbered(findSection(sections, next)).entries) {
      // A group may have a member of its own code: that is the value.
      const isGroup = value !== next && findSection(sections, value) !== null;
      if (isGroup) open.push(value);
      else if (!members.has(value)) members.set(value, line);
    }
  }
  return members;
}
