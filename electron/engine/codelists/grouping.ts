/** A grouping (`.agg`): groups of a value set's codes. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import { entryValue, findSection, type IniSection, numbered, parseIni } from './ini.ts';

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
}

export function readGrouping(text: string): ReadGrouping {
  const sections = parseIni(text);
  const head = findSection(sections, 'Aggreg');
  if (!head) {
    const values = { section: '[Aggreg]' };
    return {
      grouping: null,
      problems: [problem('codelist.no-section', values, { place: { line: 1 } })],
    };
  }
  const problems: Problem[] = [];
  const warn = (code: Problem['code'], line: number, values: Problem['values'] = {}) => {
    problems.push(problem(code, values, { severity: 'warning', place: { line } }));
  };
  const { entries, wasSorted } = numbered(head);
  if (wasSorted) warn('codelist.order', head.line, { section: '[Aggreg]' });
  const textSection = findSection(sections, 'Aggtext');
  const texts = new Map(numbered(textSection).entries.map(({ number, value }) => [number, value]));
  if (texts.size < entries.length) {
    const values = { codes: entries.length, texts: texts.size };
    warn('codelist.texts', textSection?.line ?? head.line, values);
  }
  const own = sections.filter((section) => section !== head && section !== textSection);
  const groups = entries.map(({ number, value: code, line }): Group => {
    const members = membersOf(own, code);
    if (members.length === 0) warn('codelist.no-members', line, { group: quoteInput(code) });
    return { code, text: texts.get(number) || code, members };
  });
  const grouping = {
    name: entryValue(head, 'Name'),
    valueSet: entryValue(head, 'Valueset'),
    groups,
  };
  return { grouping, problems };
}

/** Codes below a group; a member that is a group itself, with a section of its own, gives its members. */
function membersOf(sections: readonly IniSection[], code: string): readonly string[] {
  const members = new Set<string>();
  const seen = new Set<string>();
  const open = [code];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { value } of numbered(findSection(sections, next)).entries) {
      // A group may have a member of its own code: that is the value.
      const isGroup = value !== next && findSection(sections, value) !== null;
      if (isGroup) open.push(value);
      else members.add(value);
    }
  }
  return [...members];
}
