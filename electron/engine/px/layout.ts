/** The variables of a table with their values and codes, and finding them by the names in subkeys. */
import type { Texts, VariableModel } from '#shared/cube/model.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import type { Book, Entry } from './book.ts';

/** No table has more; a list that lost its quotation marks may. */
const MOST_VARIABLES = 500;

/** What the place of the cells depends on. */
export interface LaidVariable {
  readonly placement: VariableModel['placement'];
  /** One per language. */
  readonly names: Texts;
  readonly name: string;
  readonly codes: readonly string[];
  readonly codesAreSynthetic: boolean;
  /** One list per language. */
  readonly labels: readonly (readonly string[] | null)[];
}

/** @returns null where no table can come of it; the findings say why. */
export function layOut(book: Book): Layout | null {
  const columns = (language: number) => ({
    stub: book.find('STUB', language),
    heading: book.find('HEADING', language),
  });
  const { stub, heading } = columns(0);
  const places = [...variablesOf(stub, 'stub'), ...variablesOf(heading, 'heading')];
  if (places.length === 0) {
    book.refuse('px.variables-missing', stub ?? heading, 'STUB');
    return null;
  }
  if (places.length > MOST_VARIABLES) {
    const values = { found: places.length, most: MOST_VARIABLES };
    book.refuse('px.too-many-variables', stub ?? heading, 'STUB', values);
    return null;
  }
  const twice = places.find(({ name }, i) => places.findIndex((one) => one.name === name) < i);
  if (twice) {
    book.refuse('px.variable-twice', twice.entry, twice.entry.keyword, {
      variable: quoteInput(twice.name),
    });
    return null;
  }

  const dropped = new Set<number>();
  const names = book.languages.map((language, index) => {
    const own = columns(index);
    const list = [
      ...variablesOf(own.stub ?? stub, 'stub'),
      ...variablesOf(own.heading ?? heading, 'heading'),
    ];
    const fits =
      list.length === places.length &&
      list.every(({ placement }, i) => placement === places[i]?.placement);
    if (!fits) {
      dropped.add(index);
      const entry = own.stub ?? own.heading ?? stub ?? heading;
      if (entry) book.warn('px.language-variables', entry, { language: quoteInput(language, 20) });
    }
    return list.map(({ name }) => name);
  });

  const defaults = new Names(names[0] ?? []);
  const owns = names.map((list) => new Names(list));
  const bySubkey = new Map<Entry, number>();
  const variableOf = (entry: Entry) => {
    const name = entry.subkeys[0] ?? '';
    return owns[entry.language]?.find(name) ?? defaults.find(name);
  };
  for (const keyword of ['VALUES', 'CODES']) {
    for (const entry of book.of(keyword)) {
      const variable = variableOf(entry);
      if (variable !== null) bySubkey.set(entry, variable);
      else book.warn('px.unknown-variable', entry, unknownName(entry));
    }
  }
  const find = (keyword: string, variable: number, language: number) =>
    book
      .of(keyword)
      .find((entry) => entry.language === language && bySubkey.get(entry) === variable) ?? null;

  const variables: LaidVariable[] = [];
  for (const [index, { name, placement, entry }] of places.entries()) {
    const values = find('VALUES', index, 0);
    const count = values?.items.length ?? 0;
    if (values === null || count === 0) {
      book.refuse('px.values-missing', values ?? entry, 'VALUES', { variable: quoteInput(name) });
      continue;
    }
    const labels = book.languages.map((language, l) => {
      const own = find('VALUES', index, l);
      if (own === null || own.items.length === count) return own?.items ?? null;
      book.warn('px.language-values', own, {
        language: quoteInput(language, 20),
        variable: quoteInput(name),
        found: own.items.length,
        expected: count,
      });
      dropped.add(l);
      return null;
    });
    const ownNames = book.languages.map((_, l) => {
      const own = columns(l);
      const hasOwn = (placement === 'stub' ? own.stub : own.heading) !== null;
      return hasOwn ? (names[l]?.[index] ?? null) : null;
    });
    const [main = null, ...others] = book.languages.flatMap(
      (_, l) => find('CODES', index, l) ?? [],
    );
    const codes = codesOf(book, main, count, name);
    for (const other of others) {
      if (other.items.join('\0') !== main?.items.join('\0')) {
        book.warn('px.language-codes', other, { variable: quoteInput(name) });
      }
    }
    variables.push({ placement, names: ownNames, name, labels, ...codes });
  }
  if (variables.length < places.length) return null;
  return new Layout(book, variables, names, dropped);
}

interface Place {
  readonly name: string;
  readonly placement: VariableModel['placement'];
  readonly entry: Entry;
}

function variablesOf(entry: Entry | null, placement: Place['placement']): readonly Place[] {
  return (entry?.items ?? [])
    .filter((name) => name !== '')
    .map((name) => ({ name, placement, entry: entry as Entry }));
}

function unknownName(entry: Entry) {
  return { variable: quoteInput(entry.subkeys[0] ?? '') };
}

function codesOf(
  book: Book,
  entry: Entry | null,
  count: number,
  variable: string,
): Pick<LaidVariable, 'codes' | 'codesAreSynthetic'> {
  const positions = () => Array.from({ length: count }, (_, i) => String(i));
  if (entry === null) return { codes: positions(), codesAreSynthetic: true };
  let written = entry.items;
  // A comma after the last code is a slip of the writer when the others are enough.
  if (written.length === count + 1 && written.at(-1) === '') written = written.slice(0, -1);
  if (written.length !== count) {
    book.warn('px.codes-count', entry, {
      variable: quoteInput(variable),
      found: written.length,
      expected: count,
    });
    return { codes: positions(), codesAreSynthetic: true };
  }
  const used = new Set(written);
  const taken = new Set<string>();
  let repeated = 0;
  let firstRepeated = 0;
  const codes = written.map((code, i) => {
    let own = code;
    if (code === '') {
      const values = { variable: quoteInput(variable), position: i + 1 };
      book.warn('px.empty-code', entry, values, { kind: 'item', index: i });
      own = String(i);
      for (let n = 2; used.has(own); n++) own = `${i}_${n}`;
    } else if (taken.has(code)) {
      if (repeated === 0) firstRepeated = i;
      repeated++;
      for (let n = 2; used.has(own) || taken.has(own); n++) own = `${code}_${n}`;
    }
    taken.add(own);
    return own;
  });
  if (repeated > 0) {
    const values = { variable: quoteInput(variable), count: repeated };
    book.warn('px.duplicate-codes', entry, values, { kind: 'item', index: firstRepeated });
  }
  return { codes, codesAreSynthetic: false };
}

/** Positions by name: exact first, then however blanks, case and Unicode form differ. */
class Names {
  readonly #names: readonly string[];
  readonly #exact: ReadonlyMap<string, number>;
  /** Made when a name is not found exactly, which few files need. */
  #loose: ReadonlyMap<string, number> | null = null;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#exact = firstPlaces(names);
  }

  find(name: string): number | null {
    return this.#exact.get(name) ?? null;
  }

  findLoosely(name: string): number | null {
    this.#loose ??= firstPlaces(this.#names.map(loosen));
    return this.#loose.get(loosen(name)) ?? null;
  }
}

function firstPlaces(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.forEach((name, i) => {
    if (!places.has(name)) places.set(name, i);
  });
  return places;
}

function loosen(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .toLowerCase();
}

export class Layout {
  readonly book: Book;
  readonly variables: readonly LaidVariable[];
  /** Languages that do not fit the table and are left out, by position in `Book.languages`. */
  readonly dropped: ReadonlySet<number>;
  readonly #names: readonly Names[];
  readonly #labels = new Map<string, Names>();
  readonly #codes = new Map<number, Names>();

  constructor(
    book: Book,
    variables: readonly LaidVariable[],
    names: readonly (readonly string[])[],
    dropped: ReadonlySet<number>,
  ) {
    this.book = book;
    this.variables = variables;
    this.dropped = dropped;
    this.#names = names.map((list) => new Names(list));
  }

  /** The variable that a name in a statement means: in its own language, else in the default one. */
  findVariable(name: string, entry: Entry): number | null {
    const own = this.#names[entry.language];
    const main = this.#names[0];
    const exact = own?.find(name) ?? main?.find(name) ?? null;
    if (exact !== null) return exact;
    const loose = own?.findLoosely(name) ?? main?.findLoosely(name) ?? null;
    if (loose !== null) {
      this.book.warn('px.name-differs', entry, {
        found: quoteInput(name),
        meant: quoteInput(this.variables[loose]?.name ?? ''),
      });
    }
    return loose;
  }

  /** The value that a subkey means: a text of the statement's language or the default one, or a code. */
  findValue(variable: number, name: string, entry: Entry, first: 'text' | 'code'): number | null {
    const byText = () =>
      this.#labelsOf(variable, entry.language)?.find(name) ??
      this.#labelsOf(variable, 0)?.find(name) ??
      null;
    const byCode = () => this.#codesOf(variable).find(name);
    const exact = first === 'text' ? (byText() ?? byCode()) : (byCode() ?? byText());
    return (
      exact ??
      this.#labelsOf(variable, entry.language)?.findLoosely(name) ??
      this.#codesOf(variable).findLoosely(name)
    );
  }

  #labelsOf(variable: number, language: number): Names | null {
    const key = `${variable} ${language}`;
    const known = this.#labels.get(key);
    if (known) return known;
    const labels = this.variables[variable]?.labels[language];
    if (!labels) return null;
    const names = new Names(labels);
    this.#labels.set(key, names);
    return names;
  }

  #codesOf(variable: number): Names {
    const known = this.#codes.get(variable);
    if (known) return known;
    const laid = this.variables[variable];
    const names = new Names(laid && !laid.codesAreSynthetic ? laid.codes : []);
    this.#codes.set(variable, names);
    return names;
  }
}
