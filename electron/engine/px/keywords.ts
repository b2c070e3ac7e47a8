/**
 * Every keyword of the format, one row each. What a keyword means for the table is decided where
 * the table is made; here is what a statement of it looks like.
 */

/** What follows `=`. */
type ValueKind = 'text' | 'list' | 'integer' | 'boolean' | 'own';

/**
 * What the subkeys name. `variable`: one variable. `value`: a variable and one of its values.
 * `contents`: a value of the contents variable. `cells`: one value per variable.
 */
type SubkeyKind = 'none' | 'variable' | 'value' | 'contents' | 'cells';

export interface Keyword {
  readonly value: ValueKind;
  /** Every language has its own. */
  readonly isTranslated: boolean;
  /** The kinds that the statement may have. */
  readonly subkeys: readonly SubkeyKind[];
  /** Several statements with the same subkeys are several facts. */
  readonly repeats?: true;
  /** Line breaks inside quotes belong to the text. */
  readonly keepsLines?: true;
}

const TABLE: readonly SubkeyKind[] = ['none'];
const VARIABLE: readonly SubkeyKind[] = ['variable'];
const CONTENTS: readonly SubkeyKind[] = ['none', 'contents'];

const text: Keyword = { value: 'text', isTranslated: false, subkeys: TABLE };
const translated: Keyword = { value: 'text', isTranslated: true, subkeys: TABLE };
const prose: Keyword = { ...translated, keepsLines: true };
const integer: Keyword = { value: 'integer', isTranslated: false, subkeys: TABLE };
const boolean: Keyword = { value: 'boolean', isTranslated: false, subkeys: TABLE };
const list: Keyword = { value: 'list', isTranslated: true, subkeys: TABLE };
const note: Keyword = {
  value: 'text',
  isTranslated: true,
  subkeys: [],
  repeats: true,
  keepsLines: true,
};

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['CHARSET', text],
  ['AXIS-VERSION', text],
  ['CODEPAGE', text],
  ['LANGUAGE', text],
  ['LANGUAGES', { ...list, isTranslated: false }],
  ['CREATION-DATE', text],
  ['NEXT-UPDATE', text],
  ['UPDATE-FREQUENCY', text],
  ['FIRST-PUBLISHED', text],
  ['PX-SERVER', text],
  ['DIRECTORY-PATH', text],
  ['TABLEID', text],
  ['MATRIX', text],
  ['MAINTABLE', text],
  ['SUBJECT-CODE', text],
  ['SUBJECT-AREA', translated],
  ['SYNONYMS', list],
  ['DEFAULT-GRAPH', integer],
  ['AUTOPEN', boolean],
  ['CONFIDENTIAL', integer],
  ['COPYRIGHT', boolean],
  ['OFFICIAL-STATISTICS', boolean],
  ['AGGREGALLOWED', boolean],
  ['DECIMALS', integer],
  ['SHOWDECIMALS', integer],
  ['ROUNDING', integer],
  ['PRECISION', { value: 'integer', isTranslated: false, subkeys: ['value', 'contents'] }],
  ['TITLE', translated],
  ['DESCRIPTION', translated],
  ['DESCRIPTIONDEFAULT', boolean],
  ['CONTENTS', translated],
  ['UNITS', { ...translated, subkeys: CONTENTS }],
  ['STUB', list],
  ['HEADING', list],
  ['CONTVARIABLE', translated],
  ['VALUES', { ...list, subkeys: VARIABLE }],
  ['CODES', { ...list, isTranslated: false, subkeys: VARIABLE }],
  ['VARIABLECODE', { ...text, subkeys: VARIABLE }],
  ['VARIABLE-TYPE', { ...text, subkeys: VARIABLE }],
  ['TIMEVAL', { value: 'own', isTranslated: false, subkeys: VARIABLE }],
  ['DOUBLECOLUMN', { ...boolean, subkeys: VARIABLE }],
  ['PRESTEXT', { ...integer, subkeys: VARIABLE }],
  ['DOMAIN', { ...translated, subkeys: VARIABLE }],
  ['MAP', { ...translated, subkeys: VARIABLE }],
  ['PARTITIONED', { ...list, subkeys: VARIABLE, repeats: true }],
  ['ELIMINATION', { ...translated, subkeys: VARIABLE }],
  ['HIERARCHIES', { value: 'own', isTranslated: false, subkeys: VARIABLE }],
  ['HIERARCHYLEVELS', { ...integer, subkeys: VARIABLE }],
  ['HIERARCHYLEVELSOPEN', { ...integer, subkeys: VARIABLE }],
  ['HIERARCHYNAMES', { ...list, subkeys: VARIABLE }],
  ['LAST-UPDATED', { ...text, subkeys: CONTENTS }],
  ['STOCKFA', { ...text, subkeys: CONTENTS }],
  ['CFPRICES', { ...text, subkeys: CONTENTS }],
  ['DAYADJ', { ...boolean, subkeys: CONTENTS }],
  ['SEASADJ', { ...boolean, subkeys: CONTENTS }],
  ['BASEPERIOD', { ...translated, subkeys: CONTENTS }],
  ['REFPERIOD', { ...translated, subkeys: CONTENTS }],
  ['REFERENCE-ID', { ...text, subkeys: CONTENTS }],
  ['CONTACT', { ...prose, subkeys: CONTENTS }],
  ['SOURCE', prose],
  ['SURVEY', prose],
  ['LINK', translated],
  ['INFO', prose],
  ['INFOFILE', translated],
  ['DATABASE', translated],
  ['META-ID', { ...text, subkeys: ['none', 'variable', 'value'] }],
  ['NOTE', { ...note, subkeys: ['none', 'variable'] }],
  ['NOTEX', { ...note, subkeys: ['none', 'variable'] }],
  ['VALUENOTE', { ...note, subkeys: ['value'] }],
  ['VALUENOTEX', { ...note, subkeys: ['value'] }],
  ['CELLNOTE', { ...note, subkeys: ['cells'] }],
  ['CELLNOTEX', { ...note, subkeys: ['cells'] }],
  ['DATANOTE', { ...note, subkeys: ['none', 'variable', 'value'] }],
  ['DATANOTECELL', { ...note, subkeys: ['cells'] }],
  ['DATANOTESUM', translated],
  ['DATASYMBOL1', translated],
  ['DATASYMBOL2', translated],
  ['DATASYMBOL3', translated],
  ['DATASYMBOL4', translated],
  ['DATASYMBOL5', translated],
  ['DATASYMBOL6', translated],
  ['DATASYMBOL7', translated],
  ['DATASYMBOLNIL', translated],
  ['DATASYMBOLSUM', translated],
  ['ATTRIBUTE-ID', { ...list, isTranslated: false }],
  ['ATTRIBUTE-TEXT', list],
  ['ATTRIBUTES', { ...list, isTranslated: false, subkeys: ['none', 'cells'] }],
  ['KEYS', { ...text, subkeys: VARIABLE }],
]);

/** Whole numbers: lowest and highest that mean something. */
export const INTEGER_BOUNDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['DECIMALS', [0, 15]],
  ['SHOWDECIMALS', [0, 15]],
  ['PRECISION', [0, 15]],
  ['ROUNDING', [0, 1]],
  ['PRESTEXT', [0, 3]],
  ['CONFIDENTIAL', [0, 3]],
  ['DEFAULT-GRAPH', [0, 1_000_000]],
  ['HIERARCHYLEVELS', [0, 1000]],
  ['HIERARCHYLEVELSOPEN', [0, 1000]],
]);
