/** A value set (`.vs`): values that variables of certain domains have, and groupings of them. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import { findEntry, findSection, LINE_END, numbered, parseIni, unnumbered } from './ini.ts';
import { type Warn, warnStrays, warnTwice } from './warnings.ts';

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

/** What lies beside a very large value set: one entry per line. Null where the file is missing. */
export interface FurtherValues {
  /** Text of the `.vsc` file. */
  readonly codes: string | null;
  /** Text of the `.vsn` file, parallel to it. */
  readonly texts: string | null;
}

export interface ReadValueSet {
  /** Null where the file is none. */
  readonly valueSet: ValueSet | null;
  /** Without the file's name. */
  readonly problems: readonly Problem[];
  /** Parallel to the groupings: where they are named, from 1. */
  readonly groupingLines: readonly number[];
}

/** PxWeb puts this in place of the values of very large sets, which are then in files of their own. */
const ELSEWHERE = '****';

export function readValueSet(
  text: string,
  further: FurtherValues = { codes: null, texts: null },
): ReadValueSet {
  const { sections, strays } = parseIni(text);
  const description = findSection(sections, 'Descr');
  const codeSection = findSection(sections, 'Valuecode');
  if (!description || !codeSection) {
    const missing = description ? '[Valuecode]' : '[Descr]';
    const place = { line: 1 };
    return {
      valueSet: null,
      problems: [problem('codelist.no-section', { section: missing }, { place })],
      groupingLines: [],
    };
  }
  const problems: Problem[] = [];
  const warn: Warn = (code, line, values = {}) => {
    problems.push(problem(code, values, { severity: 'warning', place: { line } }));
  };
  const textSection = findSection(sections, 'Valuetext');
  warnStrays(warn, [...strays, ...unnumbered(codeSection), ...unnumbered(textSection)]);
  const { entries, wasSorted } = numbered(codeSection);
  if (wasSorted) warn('codelist.order', codeSection.line, { section: '[Valuecode]' });
  const kept = entries.filter(({ value }) => value !== ELSEWHERE);
  const texts = numbered(textSection).entries.filter(({ value }) => value !== ELSEWHERE);
  const hasTexts = texts.length >= kept.length && (kept.length > 0 || further.texts !== null);
  if (!hasTexts) {
    const line = textSection?.line ?? codeSection.line;
    warn('codelist.texts', line, { codes: kept.length, texts: texts.length });
  }
  const byNumber = new Map(texts.map(({ number, value }) => [number, value]));
  const listed = kept.map(({ number, value, line }) => ({
    code: value,
    text: (hasTexts ? byNumber.get(number) : '') || value,
    line,
  }));
  const elsewhere = entries.find(({ value }) => value === ELSEWHERE)?.line;
  const more = elsewhere === undefined ? [] : readFurther(further, elsewhere, warn);
  // The first values may stand in both files.
  const here = new Set(kept.map(({ value }) => value));
  const values = firstOfEach([...listed, ...more.filter(({ code }) => !here.has(code))], warn);
  const domainSection = findSection(sections, 'Domain');
  const domains = numbered(domainSection).entries.map(({ value }) => value);
  if (domains.length === 0) warn('codelist.no-domain', domainSection?.line ?? description.line);
  const name = findEntry(description, 'Name')?.value ?? '';
  if (name === '') warn('codelist.no-name', description.line);
  const groupings = numbered(findSection(sections, 'Aggreg')).entries;
  return {
    valueSet: {
      name,
      label: findEntry(description, 'Prestext')?.value || name,
      domains,
      groupings: groupings.map(({ value }) => value),
      codes: values.map(({ code }) => code),
      texts: values.map((value) => value.text),
    },
    problems,
    groupingLines: groupings.map(({ line }) => line),
  };
}

interface ListedValue {
  readonly code: string;
  readonly text: string;
  readonly line: number;
}

/** @param line  Where the value set says that its values are elsewhere. */
function readFurther(further: FurtherValues, line: number, warn: Warn): readonly ListedValue[] {
  if (further.codes === null) {
    warn('codelist.values-elsewhere', line);
    return [];
  }
  const codes = linesOf(further.codes);
  const texts = linesOf(further.texts ?? '');
  if (texts.length < codes.length) {
    warn('codelist.texts', line, { codes: codes.length, texts: texts.length });
  }
  return codes.flatMap((code, at) =>
    code === '' ? [] : [{ code, text: texts[at] || code, line }],
  );
}

/** Trimmed, without the empty ones at the end: an empty one between them keeps its place. */
function linesOf(text: string): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(LINE_END)
    .map((line) => line.trim());
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function firstOfEach(values: readonly ListedValue[], warn: Warn): readonly ListedValue[] {
  const seen = new Set<string>();
  const twice: ListedValue[] = [];
  const first = values.filter((value) => {
    const isNew = seen.size < seen.add(value.code).size;
    if (!isNew) twice.push(value);
    return isNew;
  });
  warnTwice(warn, twice);
  return first;
}

/** What is wrong with a grouping as a grouping of this value set. Without the file's name. */
export function checkAgainst(
  valueSet: ValueSet,
  grouping: {
    readonly valueSet: string;
    readonly valueSetLine: number;
    /** Member → where it is named first. */
    readonly memberLines: ReadonlyMap<string, number>;
  },
): readonly Problem[] {
  const problems: Problem[] = [];
  const warn: Warn = (code, line, values = {}) => {
    problems.push(problem(code, values, { severity: 'warning', place: { line } }));
  };
  if (grouping.valueSet.toLowerCase() !== valueSet.name.toLowerCase()) {
    const values = { given: quoteInput(grouping.valueSet), name: quoteInput(valueSet.name) };
    warn('codelist.other-value-set', grouping.valueSetLine, values);
  }
  const known = new Set(valueSet.codes.map((code) => code.toLowerCase()));
  const strangers = [...grouping.memberLines].filter(([code]) => !known.has(code.toLowerCase()));
  const [first] = strangers;
  if (first && known.size > 0) {
    const [code, line] = first;
    warn('codelist.unknown-members', line, { first: quoteInput(code), count: strangers.length });
  }
  return problems;
}
