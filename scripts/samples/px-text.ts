/** A sample table as plain data, and its PX text. Only what the samples use of the format. */

/** One text for all languages, or one per language of the table. */
export type Text = string | readonly string[];

export interface SampleValue {
  readonly code: string;
  readonly text: Text;
  /** Shown decimals (PRECISION). */
  readonly precision?: number;
}

export interface SampleVariable {
  readonly code: string;
  readonly name: Text;
  readonly values: readonly SampleValue[];
  /** TIMEVAL as written, without the keyword. */
  readonly timeList?: string;
  readonly isGeographic?: boolean;
  readonly map?: string;
  readonly domain?: Text;
  /** `sum`, or the code of the value that stands for the whole. */
  readonly elimination?: string;
  readonly hierarchy?: { readonly pairs: readonly string[]; readonly levels: readonly Text[] };
}

export interface SampleContents {
  readonly unit: Text;
  readonly stockFlow: 'S' | 'F' | 'A';
  readonly basePeriod?: Text;
  readonly referencePeriod?: Text;
  readonly seasonallyAdjusted?: boolean;
  readonly lastUpdated: string;
}

export interface SampleNote {
  readonly keyword:
    | 'NOTE'
    | 'NOTEX'
    | 'VALUENOTE'
    | 'VALUENOTEX'
    | 'CELLNOTE'
    | 'CELLNOTEX'
    | 'DATANOTECELL';
  /** Codes: none for the table, variable, variable and value, or one value per variable (`*` for all). */
  readonly target: readonly string[];
  readonly text: Text;
}

export interface SampleTable {
  readonly matrix: string;
  readonly languages: readonly string[];
  readonly decimals: number;
  readonly showDecimals?: number;
  readonly subjectCode: string;
  readonly subject: Text;
  readonly title: Text;
  readonly contentsText: Text;
  readonly stub: readonly SampleVariable[];
  readonly heading: readonly SampleVariable[];
  /** The variable among stub and heading that holds the contents; its facts are in `contents`. */
  readonly contentsVariable?: string;
  /** Parallel to the contents variable's values; one entry without one. */
  readonly contents: readonly SampleContents[];
  readonly notes: readonly SampleNote[];
  /** Texts of one dot, two dots …; undefined where the dots themselves are shown. */
  readonly symbols?: readonly (Text | undefined)[];
  readonly nilText?: Text;
  readonly aggregationAllowed?: boolean;
  readonly updateFrequency: string;
  readonly nextUpdate: string;
  readonly synonyms?: Text;
  /** Rows of zeros are left out and every row names its stub values. */
  readonly isSparse?: boolean;
  /** A number, or a symbol as it stands in DATA. Positions in stub order, then heading. */
  cell(positions: readonly number[]): number | string;
}

const SOURCE: Text = [
  'Statistics Skerria',
  'Skerria statistikk',
  'Skerria statistik',
  'Statistique Skerria',
];
const SOURCE_LANGUAGES = ['en', 'no', 'sv', 'fr'];
const LONGEST_LINE = 240;

function inLanguage(text: Text, language: number): string {
  return typeof text === 'string' ? text : (text[language] ?? text[0] ?? '');
}

function quote(text: string): string {
  return `"${text}"`;
}

/** A long text in several quoted parts, cut after a blank. */
function quoteLong(text: string, head: number): string {
  const parts: string[] = [];
  let rest = text;
  let room = LONGEST_LINE - head;
  while (rest.length > room) {
    const cut = rest.lastIndexOf(' ', room - 1) + 1;
    parts.push(quote(rest.slice(0, cut)));
    rest = rest.slice(cut);
    room = LONGEST_LINE;
  }
  return [...parts, quote(rest)].join('\n');
}

/** Items between commas; a new line where the next item would make the line too long. */
function list(items: readonly string[], head: number): string {
  let text = '';
  let length = head;
  items.forEach((item, index) => {
    const last = index === items.length - 1;
    if (index > 0 && length + item.length > LONGEST_LINE) {
      text += '\n';
      length = 0;
    }
    text += last ? item : `${item},`;
    length += item.length + 1;
  });
  return text;
}

/** The whole file: UTF-8 text with LF line ends, clean by the format's strict reading. */
export function pxText(table: SampleTable): string {
  const lines: string[] = [];
  const variables = [...table.stub, ...table.heading];
  const everyLanguage = table.languages.map((_, index) => index);

  function bare(keyword: string, value: string, ...subkeys: string[]): void {
    const keys = subkeys.length > 0 ? `(${subkeys.map(quote).join(',')})` : '';
    lines.push(`${keyword}${keys}=${value};`);
  }
  function start(keyword: string, language: number, subkeys: readonly Text[]): string {
    const mark = language === 0 ? '' : `[${table.languages[language]}]`;
    const keys = subkeys.map((subkey) => quote(inLanguage(subkey, language))).join(',');
    return `${keyword}${mark}${keys ? `(${keys})` : ''}=`;
  }
  function text(keyword: string, value: Text, ...subkeys: Text[]): void {
    for (const language of everyLanguage) {
      const head = start(keyword, language, subkeys);
      lines.push(`${head}${quoteLong(inLanguage(value, language), head.length)};`);
    }
  }
  function texts(keyword: string, values: readonly Text[], ...subkeys: Text[]): void {
    for (const language of everyLanguage) {
      const head = start(keyword, language, subkeys);
      const items = values.map((value) => quote(inLanguage(value, language)));
      lines.push(`${head}${list(items, head.length)};`);
    }
  }
  function defaultName(variable: SampleVariable): string {
    return inLanguage(variable.name, 0);
  }

  bare('CHARSET', '"ANSI"');
  bare('AXIS-VERSION', '"2013"');
  bare('CODEPAGE', '"utf-8"');
  bare('LANGUAGE', quote(table.languages[0] ?? 'en'));
  if (table.languages.length > 1) bare('LANGUAGES', table.languages.map(quote).join(','));
  bare('CREATION-DATE', '"20261102 08:00"');
  bare('NEXT-UPDATE', quote(table.nextUpdate));
  bare('UPDATE-FREQUENCY', quote(table.updateFrequency));
  bare('TABLEID', quote(table.matrix));
  if (table.synonyms !== undefined) text('SYNONYMS', table.synonyms);
  bare('DECIMALS', String(table.decimals));
  bare('SHOWDECIMALS', String(table.showDecimals ?? table.decimals));
  bare('MATRIX', quote(table.matrix));
  if (table.aggregationAllowed === false) bare('AGGREGALLOWED', 'NO');
  bare('SUBJECT-CODE', quote(table.subjectCode));
  text('SUBJECT-AREA', table.subject);
  bare('COPYRIGHT', 'NO');
  text('TITLE', table.title);
  text('CONTENTS', table.contentsText);
  text('UNITS', table.contents[0]?.unit ?? '');
  texts(
    'STUB',
    table.stub.map((variable) => variable.name),
  );
  texts(
    'HEADING',
    table.heading.map((variable) => variable.name),
  );
  const contentsVariable = variables.find((variable) => variable.code === table.contentsVariable);
  if (contentsVariable) text('CONTVARIABLE', contentsVariable.name);

  for (const variable of variables) {
    bare('VARIABLECODE', quote(variable.code), defaultName(variable));
    texts(
      'VALUES',
      variable.values.map((value) => value.text),
      variable.name,
    );
  }
  for (const variable of variables) {
    const name = defaultName(variable);
    if (variable.timeList) bare('TIMEVAL', variable.timeList, name);
    const head = `CODES("${name}")=`;
    bare(
      'CODES',
      list(
        variable.values.map((value) => quote(value.code)),
        head.length,
      ),
      name,
    );
    if (variable.domain !== undefined) text('DOMAIN', variable.domain, variable.name);
    if (variable.timeList) bare('VARIABLE-TYPE', '"T"', name);
    if (variable.isGeographic) bare('VARIABLE-TYPE', '"G"', name);
    if (variable.hierarchy) {
      const pairs = variable.hierarchy.pairs.map((pair) => pair.split(':').map(quote).join(':'));
      bare('HIERARCHIES', list(pairs, 20), name);
      bare('HIERARCHYLEVELS', String(variable.hierarchy.levels.length), name);
      bare('HIERARCHYLEVELSOPEN', '2', name);
      texts('HIERARCHYNAMES', variable.hierarchy.levels, variable.name);
    }
    if (variable.map) text('MAP', variable.map, variable.name);
    if (variable.elimination === 'sum') bare('ELIMINATION', 'YES', name);
    else if (variable.elimination) {
      const whole = variable.values.find((value) => value.code === variable.elimination);
      if (whole) text('ELIMINATION', whole.text, variable.name);
    }
    for (const value of variable.values) {
      if (value.precision !== undefined) {
        bare('PRECISION', String(value.precision), name, inLanguage(value.text, 0));
      }
    }
  }

  table.contents.forEach((contents, index) => {
    const value = contentsVariable?.values[index]?.text;
    const subkey: Text[] = value === undefined ? [] : [value];
    const plain = value === undefined ? [] : [inLanguage(value, 0)];
    bare('LAST-UPDATED', quote(contents.lastUpdated), ...plain);
    bare('STOCKFA', quote(contents.stockFlow), ...plain);
    if (contents.seasonallyAdjusted) bare('SEASADJ', 'YES', ...plain);
    text(
      'CONTACT',
      'Nobody in particular, Statistics Skerria#E-mail: nobody@skerria.example',
      ...subkey,
    );
    if (value !== undefined) text('UNITS', contents.unit, value);
    if (contents.basePeriod !== undefined) text('BASEPERIOD', contents.basePeriod, ...subkey);
    if (contents.referencePeriod !== undefined) {
      text('REFPERIOD', contents.referencePeriod, ...subkey);
    }
  });

  text('DATABASE', 'Skerria');
  text(
    'SOURCE',
    table.languages.map(
      (language) => SOURCE[SOURCE_LANGUAGES.indexOf(language)] ?? 'Statistics Skerria',
    ),
  );
  bare('OFFICIAL-STATISTICS', 'NO');
  text(
    'NOTEX',
    table.languages.map((language) => INVENTED[language] ?? INVENTED.en),
  );
  for (const note of table.notes) writeNote(note);
  table.symbols?.forEach((symbol, index) => {
    if (symbol !== undefined) text(`DATASYMBOL${index + 1}`, symbol);
  });
  if (table.nilText !== undefined) text('DATASYMBOLNIL', table.nilText);
  if (table.isSparse) {
    for (const variable of table.stub) bare('KEYS', 'CODES', defaultName(variable));
  }

  function writeNote(note: SampleNote): void {
    if (note.keyword === 'DATANOTECELL') {
      // The one kind that names values by code.
      text(note.keyword, note.text, ...note.target);
      return;
    }
    const isCell = note.keyword.startsWith('CELLNOTE');
    const first = variables.find((variable) => variable.code === note.target[0]);
    const subkeys: Text[] = isCell
      ? note.target.map((code, index) => valueText(variables[index], code))
      : first
        ? [first.name, ...note.target.slice(1).map((code) => valueText(first, code))]
        : [];
    text(note.keyword, note.text, ...subkeys);
  }

  return `${lines.join('\n')}\nDATA=\n${data(table)}`;
}

const INVENTED: Readonly<Record<string, string>> & { readonly en: string } = {
  en: 'Skerria does not exist. All names and figures in this table are invented; it is a sample that comes with Statdesk.',
  no: 'Skerria finnes ikke. Alle navn og tall i denne tabellen er oppdiktet; den er en prøvetabell som følger med Statdesk.',
  sv: 'Skerria finns inte. Alla namn och siffror i tabellen är påhittade; den är en provtabell som följer med Statdesk.',
  fr: 'La Skerria n’existe pas. Tous les noms et chiffres de ce tableau sont inventés ; c’est un exemple fourni avec Statdesk.',
};

function valueText(variable: SampleVariable | undefined, code: string): Text {
  if (code === '*') return '*';
  const value = variable?.values.find((candidate) => candidate.code === code);
  if (!value) throw new Error(`A note names the value ${code}, which is not there.`);
  return value.text;
}

function data(table: SampleTable): string {
  const stubSizes = table.stub.map((variable) => variable.values.length);
  const headingSizes = table.heading.map((variable) => variable.values.length);
  const rows: string[] = [];
  for (const row of positions(stubSizes)) {
    const cells = [...positions(headingSizes)].map((column) => table.cell([...row, ...column]));
    if (table.isSparse && cells.every((cell) => cell === 0)) continue;
    const keys = table.isSparse
      ? row
          .map((value, index) => `${quote(table.stub[index]?.values[value]?.code ?? '')},`)
          .join('')
      : '';
    rows.push(
      keys + cells.map((cell) => `${typeof cell === 'string' ? quote(cell) : cell} `).join(''),
    );
  }
  return `${rows.join('\n').trimEnd()};\n`;
}

/** All combinations of positions, the last one fastest. */
export function* positions(sizes: readonly number[]): Generator<number[]> {
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let place = 0; place < total; place += 1) {
    const combination: number[] = [];
    let rest = place;
    for (let index = sizes.length - 1; index >= 0; index -= 1) {
      const size = sizes[index] ?? 1;
      combination[index] = rest % size;
      rest = Math.floor(rest / size);
    }
    yield combination;
  }
}
