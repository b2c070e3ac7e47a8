/** A recipe for a file that nobody has described: which column is what, told by its rows. */
import { STATUS_NIL } from '#shared/cube/status.ts';
import type {
  DecimalSign,
  HeadVariable,
  Recipe,
  RecipeVariable,
  Separator,
  ThousandsSign,
} from '#shared/recipe/recipe.ts';
import { isTimeName } from '#shared/time/names.ts';
import { findTimeline, readPeriod } from '#shared/time/timeline.ts';
import { headsOf, splitHead } from './heads.ts';
import { createNumberReader } from './number-text.ts';
import { isEmptyRow, type Sample, type SampleRow, shapeOf } from './sample.ts';

/** What could be meant otherwise, for people to look at. */
export type Doubt = 'numbers' | 'time' | 'values' | 'variables';

export interface Proposal {
  readonly recipe: Recipe;
  readonly doubts: readonly Doubt[];
}

/** A column as the sample shows it. */
interface SampleColumn {
  readonly head: string;
  readonly fields: readonly string[];
  /** Different fields that are not empty. */
  readonly distinct: ReadonlySet<string>;
  readonly isNumeric: boolean;
}

/**
 * @param name  Of the file, without ending.
 * @param given  Chosen by hand.
 * @returns null where nothing in the sample looks like a table with numbers.
 */
export function proposeRecipe(
  { rows }: Sample,
  separator: Separator,
  name: string,
  given: { readonly skippedRows?: number | undefined; readonly hasHead?: boolean | undefined } = {},
): Proposal | null {
  const { width } = shapeOf(rows.slice(given.skippedRows ?? 0));
  const skippedRows =
    given.skippedRows ??
    rows.findIndex(({ fields }) => fields.length === width && !isEmptyRow(fields));
  if (width === 0 || skippedRows < 0) return null;
  const below = rows.slice(skippedRows);
  const end = below.findIndex(({ fields }, i) => i > 0 && isEmptyRow(fields));
  const endsAtEmptyLine = end > 0 && below.slice(end).some(({ fields }) => isOther(fields, width));
  const table = (endsAtEmptyLine ? below.slice(0, end) : below).filter(
    ({ fields }) => fields.length >= width,
  );
  const [first, ...rest] = table;
  if (!first) return null;

  const signs = findSigns(rest.length > 0 ? rest : table, separator);
  const hasHead = given.hasHead ?? (rest.length > 0 && isHead(first, rest, signs));
  const heads = headsOf(first.fields, hasHead);
  const columns = readColumns(heads, hasHead ? rest : table, signs);
  const roles = findRoles(columns);
  if (roles === null) return null;
  const { variables, values, skipped, units } = roles;
  const numberHeads = new Set(roles.numbers);
  const numberColumns = columns.filter(({ head }) => numberHeads.has(head));
  const doubts: Doubt[] = [...roles.doubts, ...(signs.isUnsure ? (['numbers'] as const) : [])];
  const recipe: Recipe = {
    version: 1,
    encoding: 'auto',
    separator,
    skippedRows,
    hasHead,
    endsAtEmptyLine,
    decimalSign: signs.decimal,
    thousandsSign: signs.thousands,
    symbols: findSymbols(numberColumns, signs),
    absent: ABSENT,
    variables,
    values,
    skippedColumns: skipped,
    table: {
      matrix: matrixOf(name),
      title: '',
      contents: '',
      units,
      source: '',
      subjectArea: '',
      language: '',
    },
  };
  return { recipe, doubts: [...new Set(doubts)] };
}

function isOther(fields: readonly string[], width: number): boolean {
  return !isEmptyRow(fields) && fields.length !== width;
}

/** `sales-2024-03` is next month's `sales-2024-04`: what is left without the period names the table. */
function matrixOf(name: string): string {
  const plain = name.replace(/["\p{Cc}]/gu, '').trim();
  const words = plain.split(/[\s_.-]+/);
  while (words.length > 1 && /^\d+$|^\d{4}[A-Z]\d{1,2}$/i.test(words.at(-1) ?? '')) words.pop();
  const kept = words.at(-1) ?? '';
  const end = plain.lastIndexOf(kept) + kept.length;
  return plain.slice(0, end).slice(0, MOST_MATRIX) || 'table';
}

const MOST_MATRIX = 100;

interface Signs {
  readonly decimal: DecimalSign;
  readonly thousands: ThousandsSign;
  /** Every number could be read in two ways. */
  readonly isUnsure: boolean;
}

/** In the order of their likeliness; a later one must fit more fields. */
const SIGNS: readonly (readonly [DecimalSign, ThousandsSign])[] = [
  ['point', 'none'],
  ['comma', 'none'],
  ['comma', 'space'],
  ['point', 'space'],
  ['comma', 'point'],
  ['point', 'comma'],
  ['point', 'apostrophe'],
  ['comma', 'apostrophe'],
];

/** The signs under which most fields are numbers. */
function findSigns(rows: readonly SampleRow[], separator: Separator): Signs {
  // Where commas do not separate fields, they are likelier to be decimal.
  const candidates = separator === 'comma' ? SIGNS : [SIGNS[1], SIGNS[0], ...SIGNS.slice(2)];
  let best: Signs = { decimal: 'point', thousands: 'none', isUnsure: false };
  let most = -1;
  const marked = rows.flatMap(({ fields }) => fields.filter((field) => /\d[^\d]+\d/.test(field)));
  for (const candidate of candidates) {
    if (!candidate) continue;
    const [decimal, thousands] = candidate;
    const reader = createNumberReader(decimal, thousands);
    const fitting = marked.filter((field) => reader.read(field)).length;
    if (fitting <= most) continue;
    best = { decimal, thousands, isUnsure: false };
    most = fitting;
  }
  // `1,234` alone may be a number with three decimals or with thousands.
  const sign = best.decimal === 'comma' ? ',' : '.';
  const withSign = marked.filter((field) => field.includes(sign));
  const isUnsure =
    best.thousands === 'none' &&
    withSign.length > 0 &&
    withSign.every((field) => /^\s*[-+]?[1-9]\d{0,2}[.,]\d{3}\s*$/.test(field));
  const hasAny = marked.length > 0 || separator !== 'comma';
  return hasAny ? { ...best, isUnsure } : best;
}

/** Texts in place of numbers that everybody knows; other short ones are told by their frequency. */
const MARKERS: ReadonlyMap<string, number> = new Map([
  ['', 2],
  ['.', 1],
  ['..', 2],
  ['...', 3],
  ['....', 4],
  ['.....', 5],
  ['......', 6],
  ['-', STATUS_NIL],
  ['–', STATUS_NIL],
  ['—', STATUS_NIL],
  ['na', 2],
  ['n/a', 2],
  ['n.a.', 2],
  ['nan', 2],
  ['null', 2],
  ['none', 2],
  ['missing', 2],
]);

/** A file that has none of them this month may have them in the next. */
const USUAL_MARKERS = ['.', '..', '...', '....', '-'];

/** Not available. */
const ABSENT = 2;
const LONGEST_MARKER = 3;

function isMarker(field: string): boolean {
  return MARKERS.has(field.trim().toLowerCase());
}

/** Marks that say something of their own: confidential, unreliable, not applicable. */
function isOwnMarker(field: string): boolean {
  const text = field.trim();
  return text.length <= LONGEST_MARKER && /^[^\d\s]+$/.test(text);
}

function findSymbols(columns: readonly SampleColumn[], signs: Signs): Recipe['symbols'] {
  const reader = createNumberReader(signs.decimal, signs.thousands);
  const found = new Set<string>(['']);
  for (const { distinct } of columns) {
    for (const field of distinct) if (!reader.read(field)) found.add(field.trim());
  }
  const symbols: { text: string; status: number }[] = [];
  const own: string[] = [];
  for (const text of found) {
    const status = MARKERS.get(text.toLowerCase());
    if (status !== undefined) symbols.push({ text, status });
    else if (isOwnMarker(text)) own.push(text);
  }
  // The dots stay what they are, so that no two kinds of gap become one.
  for (const text of own.sort()) {
    const free = [1, 3, 4, 5, 6, 7].find((status) => symbols.every((one) => one.status !== status));
    if (free !== undefined) symbols.push({ text, status: free });
  }
  const taken = new Set(own.map((text) => symbols.find((one) => one.text === text)?.status));
  for (const text of USUAL_MARKERS) {
    const status = MARKERS.get(text);
    if (status === undefined || taken.has(status) || found.has(text)) continue;
    symbols.push({ text, status });
  }
  return symbols.sort((a, b) => a.status - b.status);
}

function readColumns(
  heads: readonly string[],
  rows: readonly SampleRow[],
  signs: Signs,
): readonly SampleColumn[] {
  const reader = createNumberReader(signs.decimal, signs.thousands);
  return heads.map((head, place) => {
    const fields = rows.map((row) => row.fields[place]?.trim() ?? '');
    const distinct = new Set(fields.filter((field) => field !== ''));
    const words = fields.filter((field) => !isMarker(field));
    const numbers = words.filter((field) => reader.read(field) && !isCode(field));
    const others = words.filter((field) => !reader.read(field));
    const isNumeric =
      (VALUE_NAME.test(head) && numbers.length > 0 && others.every(isOwnMarker)) ||
      (numbers.length > 0 && numbers.length >= LEAST_NUMBERS * words.length) ||
      (numbers.length > 0 && others.every(isOwnMarker) && numbers.length >= others.length) ||
      (words.length === 0 && fields.length > 0 && distinct.size > 0);
    return { head, fields, distinct, isNumeric };
  });
}

/** So many fields of a column of numbers are numbers, known markers apart. */
const LEAST_NUMBERS = 0.6;

/** `0301` is a code, whatever it looks like. */
function isCode(field: string): boolean {
  return /^0\d+$/.test(field);
}

/** A first row is the head unless it has numbers where the others have. Years may be heads. */
function isHead(first: SampleRow, rest: readonly SampleRow[], signs: Signs): boolean {
  const columns = readColumns(headsOf(first.fields, false), rest, signs);
  const reader = createNumberReader(signs.decimal, signs.thousands);
  const numeric = columns.flatMap(({ isNumeric }, place) => (isNumeric ? [place] : []));
  const numbers = numeric.filter((place) => reader.read(first.fields[place] ?? ''));
  if (numbers.length === 0) return true;
  if (numbers.length < numeric.length)
    return numeric.some((place) => !isFieldOf(columns[place], first.fields[place] ?? ''));
  const years = numeric.map((place) => readPeriod(first.fields[place] ?? '', null));
  const areDistinct = new Set(years.map((year) => year?.code)).size === years.length;
  const isNamed = columns.some(
    (column, place) => !column.isNumeric && !isFieldOf(column, first.fields[place] ?? ''),
  );
  return (years.length > 1 || isNamed) && areDistinct && years.every((year) => year !== null);
}

/** A gap in the first row is no head. */
function isFieldOf(column: SampleColumn | undefined, field: string): boolean {
  return isMarker(field) || (column?.distinct.has(field.trim()) ?? false);
}

interface Roles {
  readonly variables: RecipeVariable[];
  readonly values: Recipe['values'];
  readonly skipped: string[];
  readonly units: string;
  /** Heads of the columns of numbers. */
  readonly numbers: readonly string[];
  readonly doubts: readonly Doubt[];
}

const VALUE_NAME =
  /^(obs[_ ]?)?(value|val|verdi|värde|varde|vaerdi|valeur|wert|valor|arvo|antal|antall|count|number|nombre|belopp|beløp|amount|tal)$/i;
const UNIT_NAME = /^(unit|units|unit_measure|enhet|enhed|unité|unite|einheit)$/i;
const FLAG_NAME =
  /^(obs[_ ]?)?(flag|flags|status|obs_status|footnote|fotnote|fotnot|note|notes|comment)$/i;
const CONTENTS_NAME =
  /^(contents|contentscode|measure|indicator|statistikkvariabel|tabellinnehåll|variable|statistic)$/i;
const PLACE_NAME =
  /^(region|county|fylke|kommune|kommun|län|country|land|pays|municipality|geo|area)$/i;

function findRoles(columns: readonly SampleColumn[]): Roles | null {
  const doubts: Doubt[] = [];
  const skipped: string[] = [];
  let units = '';
  const useful = columns.filter((column) => {
    const { head, distinct } = column;
    const isUnit = UNIT_NAME.test(head) && distinct.size === 1;
    if (isUnit) units = [...distinct][0] ?? '';
    const isEmpty = distinct.size === 0;
    if (!isUnit && !isEmpty && !(FLAG_NAME.test(head) && !column.isNumeric)) return true;
    skipped.push(head);
    return false;
  });
  const rows = columns[0]?.fields.length ?? 0;
  const time = findTimeColumn(useful);
  // One number in all rows is a code, unless it is all that there is.
  const isCodeAlone = (column: SampleColumn) =>
    rows > 1 && column.distinct.size === 1 && column !== useful.at(-1) && !hasPeriodHead(column);
  const numeric = useful.filter(
    (column) => column.isNumeric && column !== time && !isCodeAlone(column),
  );
  const named = numeric.filter(({ head }) => VALUE_NAME.test(head));
  let numbers: readonly SampleColumn[] =
    named.length > 0 ? named.slice(-1) : lastOnes(useful, numeric);
  if (numbers.length === 0) return null;

  let dimensions = without(useful, numbers);
  // As many columns as it takes to tell the rows apart are variables.
  for (let moved = 0; moved < MOST_MOVED; moved++) {
    if (numbers.length === 1 || tellsRowsApart(dimensions, rows)) break;
    numbers = numbers.slice(1);
    dimensions = without(useful, numbers);
    doubts.push('values');
  }
  const isWide =
    numbers.length > 1 || (time === null && numbers.length === 1 && hasPeriodHead(numbers[0]));
  if (
    isWide &&
    named.length === 0 &&
    !numbers.some(({ head }) => splitHeadOf(head) !== null) &&
    numbers.every(({ head }) => readPeriod(head, null) === null)
  ) {
    doubts.push('values');
  }
  // Remarks and the like: a variable has a code in every row.
  const isFilled = ({ fields }: SampleColumn) => fields.every((field) => field !== '');
  const filled = dimensions.filter(isFilled);
  if (filled.length < dimensions.length && tellsRowsApart(filled, rows)) {
    skipped.push(...without(dimensions, filled).map(({ head }) => head));
    dimensions = filled;
  }
  if (!tellsRowsApart(dimensions, rows)) doubts.push('variables');
  const texts = pairTexts(dimensions);
  const variables = dimensions
    .filter((column) => !texts.has(column))
    .map((column): RecipeVariable => {
      const text = [...texts].find(([, code]) => code === column)?.[0] ?? null;
      const between = text === null && isJoined(column) ? JOINED : null;
      const [code = '', ...rest] = between === null ? [] : column.head.split(JOINED);
      const name = rest.length > 0 ? rest.join(JOINED) : (text?.head ?? column.head);
      return {
        code: rest.length > 0 ? code : text === null ? '' : column.head,
        name,
        role: column === time ? 'time' : roleByName(name),
        column: column.head,
        textColumn: text?.head ?? null,
        between,
      };
    });
  if (time === null && !isWide) doubts.push('time');
  const heads = numbers.map(({ head }) => head);
  const values: Recipe['values'] = isWide
    ? wideValues(heads, variables)
    : { layout: 'long', column: heads[0] ?? '' };
  return { variables, values, skipped, units, numbers: heads, doubts };
}

/** A table has few variables; files of many columns of numbers have thousands. */
const MOST_MOVED = 8;

function without(
  columns: readonly SampleColumn[],
  taken: readonly SampleColumn[],
): readonly SampleColumn[] {
  const gone = new Set(taken);
  return columns.filter((column) => !gone.has(column));
}

function roleByName(name: string): RecipeVariable['role'] {
  if (CONTENTS_NAME.test(name)) return 'contents';
  return PLACE_NAME.test(name) ? 'geographic' : 'classification';
}

/** The numeric columns that stand together at the end; at most one without a variable before it. */
function lastOnes(
  useful: readonly SampleColumn[],
  numeric: readonly SampleColumn[],
): readonly SampleColumn[] {
  const last = numeric.at(-1);
  if (!last) return [];
  const isNumeric = new Set(numeric);
  let from = useful.indexOf(last);
  while (from > 0 && isNumeric.has(useful[from - 1] as SampleColumn)) from--;
  return useful.slice(from, useful.indexOf(last) + 1);
}

/** The column that is time by its name, else the first of nothing but periods that is not the last. */
function findTimeColumn(columns: readonly SampleColumn[]): SampleColumn | null {
  const named = columns.filter(
    ({ head }) => head.split(JOINED).some(isTimeName) || /^time_period$/i.test(head),
  );
  const byName = named.find(({ distinct }) => {
    const timeline = findTimeline([...distinct]);
    const known = timeline?.periods.filter((period) => period !== null).length ?? 0;
    return known > 0 && known >= LEAST_PERIODS * distinct.size;
  });
  if (byName) return byName;
  const last = columns.at(-1);
  const isAllPeriods = ({ distinct }: SampleColumn) =>
    distinct.size > 0 && [...distinct].every((field) => readPeriod(field, null) !== null);
  return (
    columns.find((column) => column !== last && isAllPeriods(column) && !hasPeriodHead(column)) ??
    null
  );
}

const LEAST_PERIODS = 0.9;

function tellsRowsApart(columns: readonly SampleColumn[], rows: number): boolean {
  const keys = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const key = columns.map(({ fields }) => fields[row]).join('\u0000');
    if (keys.has(key)) return false;
    keys.add(key);
  }
  return true;
}

const CODE_WORD = /(^|[\s_.-])(code|codes|kode|kod|id|nr|no|key|num)($|[\s_.-])/i;

/** Columns of texts beside the columns of their codes: text → code. */
function pairTexts(columns: readonly SampleColumn[]): ReadonlyMap<SampleColumn, SampleColumn> {
  const pairs = new Map<SampleColumn, SampleColumn>();
  for (const code of columns) {
    const plain = code.head.replace(CODE_WORD, ' ').trim().toLowerCase();
    if (plain === code.head.trim().toLowerCase()) continue;
    const text = columns.find(
      (other) =>
        other !== code &&
        !pairs.has(other) &&
        [plain, `${plain} name`, `${plain}_name`, `${plain} text`, `${plain}_text`].includes(
          other.head.trim().toLowerCase(),
        ) &&
        areOneToOne(code, other),
    );
    if (text) pairs.set(text, code);
  }
  return pairs;
}

function areOneToOne(one: SampleColumn, other: SampleColumn): boolean {
  const texts = new Map<string, string>();
  return one.fields.every((field, row) => {
    const text = other.fields[row] ?? '';
    const known = texts.get(field);
    texts.set(field, text);
    return known === undefined || known === text;
  });
}

/** How PxWeb joins code and text. */
const JOINED = ' - ';

/** Code and text in one field, in the head as well. */
function isJoined({ head, distinct }: SampleColumn): boolean {
  return (
    head.includes(JOINED) &&
    distinct.size > 0 &&
    [...distinct].every((field) => field.includes(JOINED))
  );
}

function hasPeriodHead(column: SampleColumn | undefined): boolean {
  const head = column?.head ?? '';
  return readPeriod(head, null) !== null || splitHeadOf(head) !== null;
}

function splitHeadOf(head: string): 'period-last' | 'period-first' | null {
  for (const heads of ['period-last', 'period-first'] as const) {
    if (splitHead(head, { heads, headSeparator: '' }, 2) !== null) return heads;
  }
  return null;
}

function wideValues(
  heads: readonly string[],
  variables: readonly RecipeVariable[],
): Extract<Recipe['values'], { layout: 'wide' }> {
  const taken = new Set(variables.map(({ name }) => name.toLowerCase()));
  const variable = (
    name: string,
    role: HeadVariable['role'],
    between: string | null,
  ): HeadVariable => ({
    code: '',
    name: taken.has(name) ? `${name} (columns)` : name,
    role,
    between,
  });
  const wide = { layout: 'wide', columns: null, headSeparator: '' } as const;
  if (heads.every((head) => readPeriod(head, null) !== null)) {
    return { ...wide, heads: 'whole', variables: [variable('time', 'time', null)] };
  }
  const hasContents = variables.some(({ role }) => role === 'contents');
  const contents = hasContents ? 'classification' : 'contents';
  const rule = splitHeadOf(heads[0] ?? '');
  const parts =
    rule === null
      ? []
      : heads.map((head) => splitHead(head, { heads: rule, headSeparator: '' }, 2));
  if (rule !== null && parts.every((part) => part !== null)) {
    const [rest, period] = rule === 'period-last' ? [0, 1] : [1, 0];
    const joins = (at: number) =>
      parts.every((part) => part?.[at]?.includes(JOINED)) ? JOINED : null;
    const both: HeadVariable[] = [];
    both[rest] = variable('contents', contents, joins(rest));
    both[period] = variable('time', 'time', joins(period));
    return { ...wide, heads: rule, variables: both };
  }
  const between = heads.every((head) => head.includes(JOINED)) ? JOINED : null;
  return { ...wide, heads: 'whole', variables: [variable('contents', contents, between)] };
}
