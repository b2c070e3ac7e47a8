/**
 * Takes the text before DATA apart into statements. Quotes are understood first: nothing is split
 * at `;`, `=`, `,` or line ends inside them.
 */
import type { ProblemCode } from '#shared/errors/codes.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { isBlank } from './cells.ts';
import { MOST_PROBLEMS } from './reading.ts';

export interface ParsedStatement {
  /** In capitals. */
  readonly keyword: string;
  readonly language: string | null;
  readonly subkeys: readonly string[];
  /** Texts of the list, parts joined. Empty for a broken statement. */
  readonly items: readonly string[];
  /** The first item stands in quotes. */
  readonly isQuoted: boolean;
  readonly at: number;
  /** Just after `=`. */
  readonly valueAt: number;
  /** The final `;`. */
  readonly endAt: number;
  readonly isBroken: boolean;
}

interface SyntaxProblem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: ProblemCode;
  readonly at: number;
  readonly keyword?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface ParsedText {
  readonly statements: readonly ParsedStatement[];
  readonly problems: readonly SyntaxProblem[];
  /** How many more there were than are told one by one. */
  readonly moreProblems: number;
  readonly end:
    | { readonly kind: 'data'; readonly keywordAt: number; readonly dataAt: number }
    /** The text ends without DATA. */
    | { readonly kind: 'text' }
    /** The text ends inside a statement: more of it may help. */
    | { readonly kind: 'inside' }
    /** Something is broken that no table can do without; the last problem says what. */
    | { readonly kind: 'refused' };
}

/** Statements that no table can do without: broken ones refuse the file. */
const STRUCTURE = new Set(['STUB', 'HEADING', 'VALUES', 'CODES', 'KEYS', 'LANGUAGE', 'LANGUAGES']);

/** Values with a grammar of their own: only their end is looked for here. */
const OWN_GRAMMAR = new Set(['TIMEVAL', 'HIERARCHIES']);

/** The end of one statement and the begin of the next, for finding a foothold after broken quotes. */
const NEXT_STATEMENT = /;[ \t]*(?:\r*\n|\r)[ \t\r\n]*(?=[A-Z][A-Z0-9_-]*[ \t]*[[(=])/g;
const KEYWORD = /[A-Za-z$][A-Za-z0-9_$-]*/y;
const BARE = /[^ \t\r\n\f\v",;]+/y;
const LINE_BREAK = /[\r\n]/;

/** A statement that cannot be read: where, and what stands there. */
class Broken extends Error {
  readonly at: number;
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(at: number, code: ProblemCode, values: Readonly<Record<string, string>> = {}) {
    super(code);
    this.at = at;
    this.code = code;
    this.values = values;
  }
}

class TooManyParts extends Error {}

export function parseStatements(text: string): ParsedText {
  return new StatementParser(text).parse();
}

/** Texts and statements before DATA; a header made of more would fill the memory. */
const MOST_PARTS = 1_000_000;
/** What a statement weighs beside its texts. */
const PARTS_OF_STATEMENT = 8;
/** Most statements have no subkeys, and share that they have none. */
const NONE: readonly string[] = [];

class StatementParser {
  readonly #text: string;
  #at = 0;
  readonly #statements: ParsedStatement[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #moreProblems = 0;
  #parts = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ParsedText {
    for (;;) {
      if (this.#parts > MOST_PARTS) return this.#tooMany();
      this.#skipBlank();
      if (this.#char() === ';') {
        this.#parts += PARTS_OF_STATEMENT;
        this.#tell({ severity: 'info', code: 'px.stray-semicolon', at: this.#at });
        this.#at++;
        continue;
      }
      if (this.#at >= this.#text.length) return this.#result({ kind: 'text' });
      const keywordAt = this.#at;
      const keyword = this.#match(KEYWORD).toUpperCase();
      let valueAt = keywordAt;
      try {
        if (keyword === '') throw new Broken(keywordAt, 'px.no-keyword', this.#found(keywordAt));
        const { language, subkeys } = this.#head();
        valueAt = this.#at;
        if (keyword === 'DATA') {
          return this.#result({ kind: 'data', keywordAt, dataAt: this.#at });
        }
        const value = OWN_GRAMMAR.has(keyword) ? this.#ownValue() : this.#listValue(keyword);
        const endAt = this.#at;
        this.#at++;
        this.#parts += PARTS_OF_STATEMENT;
        this.#statements.push({
          ...value,
          keyword,
          language,
          subkeys,
          at: keywordAt,
          valueAt,
          endAt,
          isBroken: false,
        });
      } catch (error) {
        if (error instanceof TooManyParts) return this.#tooMany();
        if (!(error instanceof Broken)) throw error;
        const end = this.#recover(error, keyword, keywordAt, valueAt);
        if (end) return this.#result(end);
      }
    }
  }

  #tooMany(): ParsedText {
    const values = { most: MOST_PARTS };
    this.#tell({ severity: 'error', code: 'px.too-many-parts', at: this.#at, values });
    return this.#result({ kind: 'refused' });
  }

  #result(end: ParsedText['end']): ParsedText {
    return {
      statements: this.#statements,
      problems: this.#problems,
      moreProblems: this.#moreProblems,
      end,
    };
  }

  /** Goes on after a broken statement where that can be; otherwise tells how the text ends. */
  #recover(
    error: Broken,
    keyword: string,
    keywordAt: number,
    valueAt: number,
  ): ParsedText['end'] | null {
    const isUnfinished = error.at >= this.#text.length;
    const isStructure = STRUCTURE.has(keyword);
    const isNoPx = this.#statements.length === 0 && valueAt === keywordAt;
    NEXT_STATEMENT.lastIndex = valueAt;
    const next = isStructure || isNoPx ? null : NEXT_STATEMENT.exec(this.#text);
    if (next === null) {
      const code = isNoPx ? 'px.not-px' : error.code;
      const at = isUnfinished ? keywordAt : error.at;
      const values = isNoPx ? this.#found(keywordAt) : error.values;
      this.#tell({ severity: 'error', code, at, ...named(keyword, isNoPx), values });
      // The foothold may stand in text that is not there yet.
      const isHopeless = (isStructure || isNoPx) && !isUnfinished;
      return isHopeless ? { kind: 'refused' } : { kind: 'inside' };
    }
    this.#tell({
      severity: 'warning',
      code: error.code,
      at: isUnfinished ? keywordAt : error.at,
      ...named(keyword, false),
      values: error.values,
    });
    this.#parts += PARTS_OF_STATEMENT;
    this.#statements.push({
      keyword,
      language: null,
      subkeys: NONE,
      items: NONE,
      isQuoted: false,
      at: keywordAt,
      valueAt,
      endAt: next.index,
      isBroken: true,
    });
    this.#at = NEXT_STATEMENT.lastIndex;
    return null;
  }

  /** Language, subkeys and `=`. */
  #head(): { language: string | null; subkeys: readonly string[] } {
    let language: string | null = null;
    let subkeys = NONE;
    this.#skipBlank();
    if (this.#char() === '[') {
      const end = this.#text.indexOf(']', this.#at);
      const inside = this.#text.slice(this.#at + 1, end < 0 ? undefined : end);
      if (end < 0 || /["=;]/.test(inside)) throw this.#unexpected();
      language = inside.trim();
      this.#at = end + 1;
      this.#skipBlank();
    }
    if (this.#char() === '(') {
      subkeys = this.#subkeys();
      this.#skipBlank();
    }
    if (this.#char() !== '=') throw this.#unexpected();
    this.#at++;
    return { language, subkeys };
  }

  #subkeys(): readonly string[] {
    const subkeys: string[] = [];
    this.#at++;
    for (;;) {
      this.#skipBlank();
      const char = this.#char();
      if (char === ')') break;
      if (char === ',') this.#at++;
      else if (char === '"') {
        this.#countPart();
        subkeys.push(this.#joinedText(null));
      } else {
        this.#countPart();
        const bare = this.#match(/[^ \t\r\n",;()=]+/y);
        if (bare === '') throw this.#unexpected();
        subkeys.push(bare);
      }
    }
    this.#at++;
    return subkeys;
  }

  /** A list of texts and bare words up to `;`. */
  #listValue(keyword: string): Pick<ParsedStatement, 'items' | 'isQuoted'> {
    const items: string[] = [];
    let isQuoted = false;
    let isAfterComma = false;
    for (;;) {
      this.#skipBlank();
      const at = this.#at;
      const char = this.#char();
      if (char === ';') {
        if (isAfterComma) {
          this.#tell({ severity: 'warning', code: 'px.trailing-comma', at, keyword });
          items.push('');
        }
        return { items, isQuoted };
      }
      if (items.length === 0) isQuoted = char === '"';
      let item = '';
      if (char === '"') item = this.#joinedText(keyword);
      else if (char !== ',') item = this.#bareText();
      this.#countPart();
      items.push(item);

      this.#skipBlank();
      const next = this.#char();
      isAfterComma = next === ',';
      if (isAfterComma) this.#at++;
      else if (next !== ';') throw this.#unexpected();
    }
  }

  #tell(one: SyntaxProblem): void {
    // An error is the last there is: what a file is refused for is always told.
    if (one.severity !== 'error' && this.#problems.length >= MOST_PROBLEMS) this.#moreProblems++;
    else this.#problems.push(one);
  }

  #countPart(): void {
    this.#parts++;
    if (this.#parts > MOST_PARTS) throw new TooManyParts();
  }

  /** Strings that follow each other without a comma are one text. */
  #joinedText(keyword: string | null): string {
    let text = this.#quoted();
    for (;;) {
      const endAt = this.#at;
      this.#skipBlank();
      if (this.#char() !== '"') return text;
      this.#countPart();
      if (keyword && !LINE_BREAK.test(this.#text.slice(endAt, this.#at))) {
        this.#tell({
          severity: 'warning',
          code: 'px.adjacent-strings',
          at: this.#at,
          keyword,
        });
      }
      text += this.#quoted();
    }
  }

  #quoted(): string {
    const end = this.#text.indexOf('"', this.#at + 1);
    if (end < 0) throw new Broken(this.#text.length, 'px.string-not-closed');
    const text = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return text;
  }

  /** Words without quotes; several are kept apart by one blank. */
  #bareText(): string {
    const words: string[] = [];
    for (;;) {
      const word = this.#match(BARE);
      if (word !== '') {
        this.#countPart();
        words.push(word);
      }
      this.#skipBlank();
      const char = this.#char();
      if (char === ',' || char === ';' || char === '') return words.join(' ');
      if (char === '"') throw this.#unexpected();
    }
  }

  /** Finds the end of a value that is parsed later, from its raw text. */
  #ownValue(): Pick<ParsedStatement, 'items' | 'isQuoted'> {
    for (;;) {
      this.#skipBlank();
      const char = this.#char();
      if (char === ';') return { items: NONE, isQuoted: false };
      if (char === '') throw this.#unexpected();
      if (char === '"') {
        this.#quoted();
        this.#skipBlank();
        if (!',;:"-)'.includes(this.#char() || '?')) throw this.#unexpected();
      } else this.#at++;
    }
  }

  #unexpected(): Broken {
    const isUnfinished = this.#at >= this.#text.length;
    const code = isUnfinished ? 'px.statement-not-closed' : 'px.broken-statement';
    return new Broken(this.#at, code, isUnfinished ? {} : this.#found(this.#at));
  }

  #found(at: number): { found: string } {
    return { found: quoteInput(this.#text.slice(at, at + 40), 20) };
  }

  #char(): string {
    return this.#text.charAt(this.#at);
  }

  #skipBlank(): void {
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function named(keyword: string, isNoPx: boolean): { keyword?: string } {
  return keyword === '' || isNoPx ? {} : { keyword };
}
