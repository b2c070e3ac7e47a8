/**
 * The statements of one file in order of language and keyword, and what its readers ask them:
 * texts per language, whole numbers, booleans.
 */
import type { Texts } from '#shared/cube/model.ts';
import type { ProblemCode } from '#shared/errors/codes.ts';
import { type Problem, quoteInput } from '#shared/errors/problem.ts';
import type { Findings, Position } from './findings.ts';
import type { Header } from './header.ts';
import { INTEGER_BOUNDS, KEYWORDS, type Keyword } from './keywords.ts';
import type { ParsedStatement } from './statements.ts';

/** A statement that counts: readable, in a known language, and not there before. */
export interface Entry {
  readonly keyword: string;
  readonly row: Keyword | null;
  /** Position in `Book.languages`. */
  readonly language: number;
  readonly subkeys: readonly string[];
  /** Texts of the list; line breaks are blanks where the keyword's texts have none. */
  readonly items: readonly string[];
  readonly isQuoted: boolean;
  readonly statement: ParsedStatement;
}

/** An item of a statement's list, or one of its subkeys; from 0. */
export interface Part {
  readonly kind: 'item' | 'subkey';
  readonly index: number;
}

export class Book {
  /** Default language first; [""] where the file names none. */
  readonly languages: readonly string[];
  readonly findings: Findings;
  readonly #header: Header;
  readonly #byKeyword = new Map<string, Entry[]>();

  constructor(header: Header, findings: Findings) {
    this.#header = header;
    this.findings = findings;
    this.languages = this.#findLanguages();
    this.#sort();
  }

  /** In file order. */
  of(keyword: string): readonly Entry[] {
    return this.#byKeyword.get(keyword) ?? [];
  }

  /** Every keyword that there is. */
  keywords(): Iterable<string> {
    return this.#byKeyword.keys();
  }

  has(keyword: string): boolean {
    return this.of(keyword).length > 0;
  }

  /** The statement without subkeys, in one language. */
  find(keyword: string, language = 0): Entry | null {
    return (
      this.of(keyword).find((entry) => entry.language === language && entry.subkeys.length === 0) ??
      null
    );
  }

  /** Its text; null where there is no such statement. */
  text(keyword: string, language = 0): string | null {
    const entry = this.find(keyword, language);
    return entry && (entry.items[0] ?? '');
  }

  /** The text in any language, for what no language changes. */
  anyText(keyword: string): string | null {
    const entry = this.of(keyword).find(({ subkeys }) => subkeys.length === 0);
    return entry ? (entry.items[0] ?? '') : null;
  }

  texts(keyword: string): Texts {
    return this.languages.map((_, language) => this.text(keyword, language));
  }

  /** A whole number; null and a warning where it is none, or beyond what the keyword allows. */
  integer(entry: Entry | null): number | null {
    if (entry === null) return null;
    const [lowest, highest] = INTEGER_BOUNDS.get(entry.keyword) ?? [0, Number.MAX_SAFE_INTEGER];
    const text = (entry.items[0] ?? '').trim();
    const value = Number(text);
    if (/^\d{1,15}$/.test(text) && value >= lowest && value <= highest) return value;
    const values = { found: quoteInput(text, 40), lowest, highest };
    this.warn('px.bad-number', entry, values);
    return null;
  }

  /** YES or NO, however it is written; null and a warning for anything else. */
  boolean(entry: Entry | null): boolean | null {
    if (entry === null) return null;
    const text = (entry.items[0] ?? '').trim();
    const isYes = ['YES', 'TRUE', '1'].includes(text.toUpperCase());
    const isNo = ['NO', 'FALSE', '0', ''].includes(text.toUpperCase());
    if (text !== 'YES' && text !== 'NO') {
      this.warn('px.bad-boolean', entry, { found: quoteInput(text, 40) });
    }
    return isYes || isNo ? isYes : null;
  }

  /** @param part  What of the statement is meant, where it is not the whole. */
  warn(code: ProblemCode, entry: Entry, values?: Problem['values'], part?: Part): void {
    const { statement } = entry;
    const position = part ? this.#positionOfPart(statement, part) : this.positionOf(statement);
    this.findings.warning(code, position, entry.keyword, values);
  }

  refuse(code: ProblemCode, entry: Entry | null, keyword: string, values?: Problem['values']) {
    const position = entry ? this.positionOf(entry.statement) : { line: 1, column: 1 };
    this.findings.error(code, position, keyword, values);
  }

  positionOf(statement: ParsedStatement): Position {
    return this.#header.lines.positionAt(statement.at);
  }

  /** Looked for in the text again: only what is wrong needs it. */
  #positionOfPart(statement: ParsedStatement, { kind, index }: Part): Position {
    const { text, lines } = this.#header;
    const { at, valueAt, endAt } = statement;
    let place = kind === 'item' ? valueAt : text.indexOf('(', at) + 1;
    let depth = 0;
    for (let passed = 0; passed < index && place < endAt; place++) {
      const char = text.charAt(place);
      if (char === '"') place = Math.max(place, text.indexOf('"', place + 1));
      else if (char === '(') depth++;
      else if (char === ')') depth--;
      else if (char === ',' && depth === 0) passed++;
    }
    while (place < endAt && /\s/.test(text.charAt(place))) place++;
    return lines.positionAt(place < endAt ? place : at);
  }

  /** Everything between `=` and `;`. */
  rawOf(statement: ParsedStatement): string {
    return this.#header.text.slice(statement.valueAt, statement.endAt);
  }

  get statements(): readonly ParsedStatement[] {
    return this.#header.parsed.statements;
  }

  #findLanguages(): readonly string[] {
    const items = (keyword: string) =>
      this.statements
        .find((one) => one.keyword === keyword && one.language === null && !one.isBroken)
        ?.items.map((item) => item.trim())
        .filter((item) => item !== '') ?? [];
    const listed = items('LANGUAGES');
    const named = items('LANGUAGE')[0];
    const first = named ?? listed[0];
    if (first === undefined) {
      this.findings.warning('px.language-missing', { line: 1, column: 1 }, 'LANGUAGE');
      return [''];
    }
    if (named === undefined) {
      const statement = this.statements.find(({ keyword }) => keyword === 'LANGUAGES');
      const position = statement ? this.positionOf(statement) : { line: 1, column: 1 };
      this.findings.warning('px.language-missing', position, 'LANGUAGE');
    }
    const languages = [first];
    for (const language of listed) {
      if (!languages.some((known) => isSameLanguage(known, language))) languages.push(language);
    }
    return languages;
  }

  #sort(): void {
    const known = new Set<string>();
    for (const statement of this.statements) {
      if (statement.isBroken) continue;
      const { keyword } = statement;
      const row = KEYWORDS.get(keyword) ?? null;
      const language = this.#languageOf(statement);
      if (language < 0) {
        this.findings.warning('px.unknown-language', this.positionOf(statement), keyword, {
          language: quoteInput(statement.language ?? '', 20),
        });
        continue;
      }
      if (row === null) {
        this.findings.info('px.unknown-keyword', this.positionOf(statement), quoteInput(keyword));
      }
      const key = [keyword, language, ...statement.subkeys].join('\0');
      if (known.has(key) && row && !row.repeats) {
        this.findings.warning('px.duplicate-statement', this.positionOf(statement), keyword);
        continue;
      }
      known.add(key);
      const entry: Entry = {
        keyword,
        row,
        language,
        subkeys: statement.subkeys,
        items: this.#textsOf(statement, row),
        isQuoted: statement.isQuoted,
        statement,
      };
      const entries = this.#byKeyword.get(keyword);
      if (entries) entries.push(entry);
      else this.#byKeyword.set(keyword, [entry]);
    }
  }

  #languageOf({ language }: ParsedStatement): number {
    if (language === null) return 0;
    return this.languages.findIndex((known) => isSameLanguage(known, language));
  }

  #textsOf(statement: ParsedStatement, row: Keyword | null): readonly string[] {
    if (!statement.items.some((item) => LINE_BREAK.test(item))) return statement.items;
    if (row === null || row.keepsLines) {
      return statement.items.map((item) => item.replace(/\r+\n|\r/g, '\n'));
    }
    this.findings.warning('px.line-break-in-text', this.positionOf(statement), statement.keyword);
    return statement.items.map((item) => item.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' '));
  }
}

const LINE_BREAK = /[\r\n]/;

function isSameLanguage(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}
