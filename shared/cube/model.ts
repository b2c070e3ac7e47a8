/**
 * A statistical table as it is stored: every language, every code, no cells.
 *
 * The PX reader makes a `TableModel`, the catalog keeps it, `localize.ts` turns it into the
 * one-language `Table` that windows, selections and formats work with.
 */

/**
 * Language-dependent text, parallel to `TableModel.languages`.
 * `null` where that language has no text of its own: the default language's stands in.
 */
export type Texts = readonly (string | null)[];

/** Table-wide texts, by the PX keyword that gives them. */
export interface TableTexts {
  readonly title: Texts;
  readonly description: Texts;
  readonly contents: Texts;
  readonly units: Texts;
  readonly subjectArea: Texts;
  readonly source: Texts;
  readonly database: Texts;
  readonly survey: Texts;
  readonly link: Texts;
  readonly info: Texts;
  readonly infoFile: Texts;
  readonly synonyms: Texts;
}

/** Table-wide facts that no language changes. Dates are as written in the file. */
export interface TableFacts {
  readonly matrix: string;
  /** MATRIX was written in the file; otherwise `matrix` is the file name without extension. */
  readonly matrixIsDeclared: boolean;
  readonly tableId: string | null;
  readonly mainTable: string | null;
  readonly subjectCode: string;
  readonly axisVersion: string | null;
  readonly charset: string | null;
  readonly codePage: string | null;
  readonly creationDate: string | null;
  readonly nextUpdate: string | null;
  readonly updateFrequency: string | null;
  readonly firstPublished: string | null;
  readonly pxServer: string | null;
  readonly directoryPath: string | null;
  readonly metaId: string | null;
  /** Stored decimals (DECIMALS), 0 to 15. */
  readonly decimals: number;
  /** Shown decimals (SHOWDECIMALS, else DECIMALS), 0 to 15. */
  readonly showDecimals: number;
  readonly rounding: 'half-even' | 'half-up';
  readonly aggregationAllowed: boolean;
  readonly copyright: boolean;
  readonly officialStatistics: boolean;
  readonly autoOpen: boolean;
  readonly descriptionDefault: boolean;
  readonly confidential: number;
  readonly defaultGraph: number | null;
}

/** A: year, H: half-year, T: four months, Q: quarter, M: month, W: ISO week, D: day. */
export type TimeScale = 'A' | 'H' | 'T' | 'Q' | 'M' | 'W' | 'D';

export type Elimination =
  | { readonly kind: 'none' }
  | { readonly kind: 'sum' }
  | { readonly kind: 'value'; readonly valueIndex: number };

export type Presentation = 'code' | 'text' | 'code-text' | 'text-code';

export interface HierarchyModel {
  /** Value codes in the order of the statement; `parent` is null for the root. */
  readonly nodes: readonly { readonly code: string; readonly parent: string | null }[];
  readonly levels: number | null;
  readonly levelsOpen: number | null;
  /** One list of level names per language, `null` where a language has none. */
  readonly levelNames: readonly (readonly string[] | null)[];
}

/** A value set or grouping that came with a table. Those of PX files are files of their own. */
export interface CodelistModel {
  /** As PxWebApi 2 names it. */
  readonly id: string;
  readonly kind: 'value-set' | 'grouping';
  readonly label: Texts;
  /** `members`: codes of the variable; the table may lack some. */
  readonly values: readonly {
    readonly code: string;
    readonly label: Texts;
    readonly members: readonly string[];
  }[];
}

export interface VariableModel {
  readonly code: string;
  /** VARIABLECODE was written; otherwise `code` is the default language's name. */
  readonly codeIsDeclared: boolean;
  readonly name: Texts;
  readonly placement: 'stub' | 'heading';
  readonly isContents: boolean;
  readonly isTime: boolean;
  readonly isGeographic: boolean;
  /** VARIABLE-TYPE as written. */
  readonly variableType: string | null;
  readonly codes: readonly string[];
  /** No usable CODES in the file: codes are the positions "0", "1", … and are never written back. */
  readonly codesAreSynthetic: boolean;
  /** Value texts, one list per language; `null` where a language has none of its own. */
  readonly labels: readonly (readonly string[] | null)[];
  readonly timeScale: TimeScale | null;
  /** Time was recognised from names and codes, not from TIMEVAL. */
  readonly timeIsGuess: boolean;
  /** Canonical time code per value ("2024", "20241", "202401"), null where none is known. */
  readonly periods: readonly (string | null)[] | null;
  readonly elimination: Elimination;
  readonly domain: Texts;
  readonly map: string | null;
  readonly presentation: Presentation;
  readonly doubleColumn: boolean;
  readonly hierarchy: HierarchyModel | null;
  /** PARTITIONED: parts of the code string; `start` counts from 1, `length` null means to the end. */
  readonly partitions: readonly {
    readonly name: string;
    readonly start: number;
    readonly length: number | null;
  }[];
  /** PRECISION: shown decimals per value, null where none is given. */
  readonly precision: readonly (number | null)[] | null;
  readonly metaId: string | null;
  /** META-ID per value, null where none is given. */
  readonly valueMetaIds: readonly (string | null)[] | null;
  /** Absent in tables of PX files. */
  readonly codelists?: readonly CodelistModel[];
}

/** What is measured, its unit and its time: per value of the contents variable, or once for a table without one. */
export interface ContentsModel {
  readonly unit: Texts;
  readonly contact: Texts;
  readonly basePeriod: Texts;
  readonly referencePeriod: Texts;
  readonly lastUpdated: string | null;
  readonly referenceId: string | null;
  readonly stockFlow: 'S' | 'F' | 'A' | 'X' | null;
  readonly prices: 'C' | 'F' | null;
  readonly dayAdjusted: boolean;
  readonly seasonallyAdjusted: boolean;
}

/** What a note or mark belongs to. Cell positions: one per variable in cube order, -1 for all values. */
export type NoteTarget =
  | { readonly kind: 'table' }
  | { readonly kind: 'variable'; readonly variable: number }
  | { readonly kind: 'value'; readonly variable: number; readonly value: number }
  | { readonly kind: 'cell'; readonly positions: readonly number[] };

export interface NoteModel {
  /** Index into `TableModel.languages`. */
  readonly language: number;
  readonly target: NoteTarget;
  /** NOTEX, VALUENOTEX, CELLNOTEX: must be shown with the table. */
  readonly isMandatory: boolean;
  readonly text: string;
}

/** DATANOTE and DATANOTECELL: a short mark beside a number, such as `r`. Never changes the number. */
export interface MarkModel {
  readonly language: number;
  readonly target: NoteTarget;
  readonly text: string;
}

/** DATASYMBOL texts. `symbols[0]` belongs to one dot, `symbols[6]` to seven. */
export interface SymbolModel {
  readonly symbols: readonly Texts[];
  readonly nil: Texts;
  readonly sum: Texts;
  readonly noteSum: Texts;
}

export interface AttributeModel {
  readonly ids: readonly string[];
  readonly texts: readonly (readonly string[] | null)[];
  readonly defaults: readonly string[] | null;
  readonly cells: readonly {
    readonly positions: readonly number[];
    readonly values: readonly string[];
  }[];
}

/** One statement as it stands in the file, kept so that nothing is lost. */
export interface Statement {
  readonly keyword: string;
  /** As in the brackets; null without brackets. */
  readonly language: string | null;
  readonly subkeys: readonly string[];
  /** Everything between `=` and the final `;`, decoded, white space included. */
  readonly raw: string;
  readonly line: number;
  /** The statement could not be read; it is kept but has no effect. */
  readonly isBroken: boolean;
}

export interface TableModel {
  /** Default language first. The unknown language of a file without LANGUAGE is "". */
  readonly languages: readonly string[];
  readonly texts: TableTexts;
  readonly facts: TableFacts;
  /** Cube order: stub variables, then heading variables; the last one runs fastest. */
  readonly variables: readonly VariableModel[];
  /** Parallel to the values of the contents variable; one entry for a table without one. */
  readonly contents: readonly ContentsModel[];
  readonly notes: readonly NoteModel[];
  readonly marks: readonly MarkModel[];
  readonly symbols: SymbolModel;
  readonly attributes: AttributeModel | null;
  /** Every statement but DATA, in file order. */
  readonly statements: readonly Statement[];
}
