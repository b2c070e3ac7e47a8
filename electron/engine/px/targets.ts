/** What each statement with subkeys belongs to. */
import { quoteInput } from '#shared/errors/problem.ts';
import type { Book, Entry, Part } from './book.ts';
import { KEYWORDS } from './keywords.ts';
import type { Layout } from './layout.ts';

export type Target =
  | { readonly kind: 'table' }
  | { readonly kind: 'variable'; readonly variable: number }
  | { readonly kind: 'value'; readonly variable: number; readonly value: number }
  /** A value of the contents variable. */
  | { readonly kind: 'contents'; readonly value: number }
  /** One position per variable, -1 for all. */
  | { readonly kind: 'cells'; readonly positions: readonly number[] };

export interface Bound {
  readonly entry: Entry;
  readonly target: Target;
}

/** Statements by what they belong to. */
export class Targets {
  readonly #byKeyword = new Map<string, Bound[]>();
  readonly #first = new Map<string, Entry>();

  constructor(book: Book, layout: Layout, contents: number | null) {
    for (const keyword of book.keywords()) {
      if (!KEYWORDS.has(keyword) || keyword === 'VALUES' || keyword === 'CODES') continue;
      const bound: Bound[] = [];
      for (const entry of book.of(keyword)) {
        const target = resolve(layout, entry, contents);
        if (target === null) continue;
        bound.push({ entry, target });
        this.#keepFirst(nameOf(keyword, target, entry.language), entry);
        this.#keepFirst(nameOf(keyword, target, undefined), entry);
      }
      this.#byKeyword.set(keyword, bound);
    }
  }

  /** In file order. */
  of(keyword: string): readonly Bound[] {
    return this.#byKeyword.get(keyword) ?? [];
  }

  /** The first statement of a keyword for a variable, in one language or in any. */
  forVariable(keyword: string, variable: number, language?: number): Entry | null {
    if (!this.#byKeyword.has(keyword)) return null;
    return this.#first.get(nameOf(keyword, { kind: 'variable', variable }, language)) ?? null;
  }

  /** The first for a value of the contents variable; for the whole table where `value` is null. */
  forContents(keyword: string, value: number | null, language?: number): Entry | null {
    if (!this.#byKeyword.has(keyword)) return null;
    const target: Target = value === null ? { kind: 'table' } : { kind: 'contents', value };
    return this.#first.get(nameOf(keyword, target, language)) ?? null;
  }

  #keepFirst(name: string, entry: Entry): void {
    if (!this.#first.has(name)) this.#first.set(name, entry);
  }
}

function nameOf(keyword: string, target: Target, language: number | undefined): string {
  const place = target.kind === 'variable' ? target.variable : '';
  const value = target.kind === 'contents' ? target.value : '';
  return `${keyword} ${target.kind} ${place} ${value} ${language ?? 'any'}`;
}

const subkey = (index: number): Part => ({ kind: 'subkey', index });

/** Null with a warning where the subkeys name nothing. */
function resolve(layout: Layout, entry: Entry, contents: number | null): Target | null {
  const { subkeys, row } = entry;
  const kinds = row?.subkeys ?? [];
  const { book } = layout;
  if (subkeys.length === 0) {
    if (kinds.includes('none')) return { kind: 'table' };
    book.warn('px.subkeys', entry, { found: 0 });
    return null;
  }
  if (kinds.includes('cells')) return resolveCells(layout, entry);
  if (kinds.includes('contents') && contents !== null) {
    const target = resolveContents(layout, entry, contents, kinds.includes('value'));
    if (target) return target;
    if (!kinds.includes('value')) {
      const value = quoteInput(subkeys.at(-1) ?? '');
      book.warn('px.unknown-value', entry, { value }, subkey(subkeys.length - 1));
      return null;
    }
  }
  const [variableName = '', valueName] = subkeys;
  const wanted = valueName === undefined ? 'variable' : 'value';
  if (!kinds.includes(wanted) || subkeys.length > 2) {
    if (kinds.includes('contents')) {
      book.warn('px.unknown-value', entry, { value: quoteInput(variableName) }, subkey(0));
    } else book.warn('px.subkeys', entry, { found: subkeys.length });
    return null;
  }
  const variable = layout.findVariable(variableName, entry);
  if (variable === null) {
    book.warn('px.unknown-variable', entry, { variable: quoteInput(variableName) }, subkey(0));
    return null;
  }
  if (valueName === undefined) return { kind: 'variable', variable };
  const value = layout.findValue(variable, valueName, entry, 'text');
  if (value !== null) return { kind: 'value', variable, value };
  book.warn('px.unknown-value', entry, { value: quoteInput(valueName) }, subkey(1));
  return null;
}

/** One subkey: the contents value. Two: the contents variable and its value. */
function resolveContents(
  layout: Layout,
  entry: Entry,
  contents: number,
  takesValues: boolean,
): Target | null {
  const { subkeys } = entry;
  if (subkeys.length > 2 || (subkeys.length === 2 && takesValues)) return null;
  if (subkeys.length === 2 && layout.findVariable(subkeys[0] ?? '', entry) !== contents) {
    return null;
  }
  const value = layout.findValue(contents, subkeys.at(-1) ?? '', entry, 'text');
  return value === null ? null : { kind: 'contents', value };
}

function resolveCells(layout: Layout, entry: Entry): Target | null {
  const { book, variables } = layout;
  if (entry.subkeys.length !== variables.length) {
    book.warn('px.cell-subkeys', entry, {
      found: entry.subkeys.length,
      expected: variables.length,
    });
    return null;
  }
  const first = entry.keyword === 'DATANOTECELL' ? 'code' : 'text';
  const positions: number[] = [];
  for (const [variable, name] of entry.subkeys.entries()) {
    const position = name === '*' ? -1 : layout.findValue(variable, name, entry, first);
    if (position === null) {
      book.warn('px.unknown-value', entry, { value: quoteInput(name) }, subkey(variable));
      return null;
    }
    positions.push(position);
  }
  return { kind: 'cells', positions };
}
