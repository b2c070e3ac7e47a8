/** A value set (`.vs`): values that variables of certain domains have, and groupings of them. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import { entryValue, findSection, numbered, parseIni } from './ini.ts';

export interface ValueSet {
  /** What groupings call it. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  /** DOMAIN names that it serves. */
  readonly domains: readonly string[];
  /** File names of its groupings. */
  readonly groupings: readonly string[];
  readonly codes: readonly string[];
  /** Parallel to `codes`. */
  readonly texts: readonly string[];
}

export interface ReadValueSet {
  /** Null where the file is none. */
  readonly valueSet: ValueSet | null;
  /** Without the file's name. */
  readonly problems: readonly Problem[];
}

/** PxWeb puts this in place of the values of very large sets, which are then in files of their own. */
const ELSEWHERE = '****';

export function readValueSet(text: string): ReadValueSet {
  const sections = parseIni(text);
  const description = findSection(sections, 'Descr');
  const codeSection = findSection(sections, 'Valuecode');
  if (!description || !codeSection) {
    const missing = description ? '[Valuecode]' : '[Descr]';
    const place = { line: 1 };
    return {
      valueSet: null,
      problems: [problem('codelist.no-section', { section: missing }, { place })],
    };
  }
  const problems: Problem[] = [];
  const warn = (code: Problem['code'], line: number, values: Problem['values'] = {}) => {
    problems.push(problem(code, values, { severity: 'warning', place: { line } }));
  };
  const { entries: codes, wasSorted } = numbered(codeSection);
  if (wasSorted) warn('codelist.order', codeSection.line, { section: '[Valuecode]' });
  const elsewhere = codes.find(({ value }) => value === ELSEWHERE);
  if (elsewhere) warn('codelist.values-elsewhere', elsewhere.line);
  const kept = codes.filter(({ value }) => value !== ELSEWHERE);
  const textSection = findSection(sections, 'Valuetext');
  const texts = numbered(textSection).entries;
  const hasTexts = texts.length >= kept.length && kept.length > 0;
  if (!hasTexts) {
    const line = textSection?.line ?? codeSection.line;
    warn('codelist.texts', line, { codes: kept.length, texts: texts.length });
  }
  const byNumber = new Map(texts.map(({ number, value }) => [number, value]));
  const domainSection = findSection(sections, 'Domain');
  const domains = numbered(domainSection).entries.map(({ value }) => value);
  if (domains.length === 0) warn('codelist.no-domain', domainSection?.line ?? description.line);
  const name = entryValue(description, 'Name');
  return {
    valueSet: {
      name,
      label: entryValue(description, 'Prestext') || name,
      domains,
      groupings: numbered(findSection(sections, 'Aggreg')).entries.map(({ value }) => value),
      codes: kept.map(({ value }) => value),
      texts: kept.map(({ number, value }) => (hasTexts ? byNumber.get(number) : '') || value),
    },
    problems: name === '' ? [...problems, noName(description.line)] : problems,
  };
}

function noName(line: number): Problem {
  return problem('codelist.no-name', {}, { severity: 'warning', place: { line } });
}

/** What is wrong with a grouping as a grouping of this value set. Without the file's name. */
export function checkAgainst(
  valueSet: ValueSet,
  grouping: {
    readonly valueSet: string;
    readonly groups: readonly { readonly members: readonly string[] }[];
  },
): readonly Problem[] {
  const problems: Problem[] = [];
  const place = { line: 1 };
  if (grouping.valueSet.toLowerCase() !== valueSet.name.toLowerCase()) {
    const values = { given: quoteInput(grouping.valueSet), name: quoteInput(valueSet.name) };
    problems.push(problem('codelist.other-value-set', values, { severity: 'warning', place }));
  }
  const known = new Set(valueSet.codes.map((code) => code.toLowerCase()));
  const strangers = grouping.groups.flatMap(({ members }) =>
    members.filter((member) => !known.has(member.toLowerCase())),
  );
  const [first] = strangers;
  if (first !== undefined && known.size > 0) {
    const values = { first: quoteInput(first), count: strangers.length };
    problems.push(problem('codelist.unknown-members', values, { severity: 'warning', place }));
  }
  return problems;
}
