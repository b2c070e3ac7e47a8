/** The shapes of the engine's answers. Plain data and typed arrays: they cross every boundary as they are. */

import type { Codelist } from '../codelist/codelist.ts';
import type { GroupingDraft } from '../codelist/own-grouping.ts';
import type { Statement } from '../cube/model.ts';
import type { Note } from '../cube/table.ts';
import type { EncodingName } from '../encoding/encodings.ts';
import type { Problem, Severity } from '../errors/problem.ts';
import type { Recipe, VariableRole } from '../recipe/recipe.ts';
import type { Selection } from '../selection/selection.ts';
import type { ProgressReport } from './task.ts';

export interface AppInfo {
  readonly version: string;
  readonly catalogFolder: string;
  readonly tableCount: number;
  /** Bytes of the catalog file on disk. */
  readonly sizeBytes: number;
  /** The last end of a program with windows, where nobody had asked for it. */
  readonly unexpectedEnd: { readonly startedAt: string } | null;
}

export interface FolderNode {
  readonly id: number;
  readonly parent: number | null;
  readonly code: string;
  readonly label: string;
  /** Tables in this folder itself. */
  readonly tableCount: number;
  /** Tables here and below. */
  readonly totalCount: number;
}

export interface TableRow {
  readonly id: string;
  readonly title: string;
  /** CONTENTS, for lists: shorter than the title. */
  readonly contentsText: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly variableLabels: readonly string[];
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly cells: number;
  readonly sizeBytes: number;
  readonly source: string | null;
  /** Newest LAST-UPDATED as ISO text, null where unknown. */
  readonly updated: string | null;
  readonly importedAt: string;
  readonly folder: number | null;
  /** Folder labels from the root. */
  readonly folderPath: readonly string[];
  /** Why a search found it when the hit is not in the title. */
  readonly match: {
    readonly where:
      | 'id'
      | 'title'
      | 'contents'
      | 'variable'
      | 'value'
      | 'note'
      | 'subject'
      | 'source';
    readonly text: string;
    /** For a value: the variable it belongs to. */
    readonly variable: string | null;
  } | null;
}

export interface TablePage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly TableRow[];
}

export interface RevisionRow {
  readonly revision: number;
  readonly importedAt: string;
  readonly updated: string | null;
  readonly cells: number;
  readonly sizeBytes: number;
  readonly isCurrent: boolean;
  readonly sourcePath: string | null;
}

export interface TableDetails extends TableRow {
  readonly units: readonly string[];
  readonly nextUpdate: string | null;
  readonly missingCells: number;
  readonly variables: readonly {
    readonly code: string;
    readonly label: string;
    readonly role: 'contents' | 'time' | 'geographic' | 'classification';
    readonly valueCount: number;
    /** The first few value texts. */
    readonly examples: readonly string[];
  }[];
  readonly revisions: readonly RevisionRow[];
  /** Another table whose MATRIX this one shares, where this one had to take another id. */
  readonly sharesMatrixWith: string | null;
  readonly sourcePath: string | null;
  /** Null for what did not come from a server. */
  readonly provenance: Provenance | null;
  readonly warnings: number;
}

/** Where the current revision of a table was fetched. */
export interface Provenance {
  /** The user's name of the server. */
  readonly source: string;
  /** Root of its API. */
  readonly root: string;
  readonly tableId: string;
  /** Null: the whole table. */
  readonly selection: Selection | null;
  /** UTC, ISO 8601. */
  readonly fetchedAt: string;
  /** As the server wrote it. */
  readonly updated: string | null;
  readonly licence: string | null;
  /** How the server wishes to be cited. */
  readonly sourceText: string | null;
}

export interface TableStatements {
  readonly statements: readonly Statement[];
  readonly encoding: string;
}

export interface RemovedTable {
  readonly removalId: number;
  readonly id: string;
  readonly title: string;
  readonly removedAt: string;
}

export interface CatalogCheck {
  readonly ok: boolean;
  readonly folder: string;
  readonly problems: readonly Problem[];
}

/** Cells of a window, row-major, `columnCount` per row. */
export interface CellWindow {
  readonly rowStart: number;
  readonly rowCount: number;
  readonly columnStart: number;
  readonly columnCount: number;
  /** Rows and columns of the whole answer. */
  readonly totalRows: number;
  readonly totalColumns: number;
  /** As stored; NaN where status is not 0. */
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Shown decimals per cell. */
  readonly decimals: Uint8Array;
  /** Numbers that a float64 does not hold exactly: place in this window → their decimal text. */
  readonly exact: readonly { readonly place: number; readonly text: string }[];
  /** Marks beside numbers: place in this window → text. */
  readonly marks: readonly { readonly place: number; readonly text: string }[];
  /** Cell notes that touch the window: place → indexes into the table's notes. */
  readonly notes: readonly { readonly place: number; readonly notes: readonly number[] }[];
}

/** The rows of an answer in another order. */
export interface RowOrder {
  /** Numbers of rows, each once. */
  readonly rows: Uint32Array;
}

export interface CellScan {
  readonly cells: number;
  /** How many cells have each status, 0 to 9. */
  readonly statusCounts: readonly number[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Minimum and maximum per column, NaN where a column has no number; empty above 2,000 columns. */
  readonly columnMinimum: Float64Array;
  readonly columnMaximum: Float64Array;
  /** False where the view was too large and only its first part was read. */
  readonly isComplete: boolean;
  /** Notes that apply to the view. */
  readonly notes: readonly Note[];
}

export interface ImportedFile {
  readonly path: string;
  readonly table: string;
  readonly title: string;
  readonly language: string | null;
  readonly languages: readonly string[];
  readonly variables: number;
  readonly cells: number;
  /** Encoding that the texts were read with; reports of earlier versions lack it. */
  readonly encoding?: string;
  /** It updated a table that was there before. */
  readonly isUpdate: boolean;
  readonly warnings: readonly Problem[];
  /** Warnings beyond the first 1,000. */
  readonly moreWarnings: number;
  /** Another table has this MATRIX; this one could be a new version of it. */
  readonly sharesMatrixWith: string | null;
  /** Around the first warnings. */
  readonly excerpt: readonly ExcerptLine[];
}

export interface FailedFile {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
  readonly excerpt: readonly ExcerptLine[];
}

/** A source line near a problem, for reports. */
export interface ExcerptLine {
  readonly line: number;
  /** Characters of the line before `text`. */
  readonly from: number;
  readonly text: string;
  /** The line goes on after `text`. */
  readonly isCut: boolean;
}

export interface ImportReport {
  readonly jobId: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly wasCancelled: boolean;
  readonly imported: readonly ImportedFile[];
  readonly unchanged: readonly { readonly path: string; readonly table: string }[];
  readonly ignored: readonly string[];
  readonly failed: readonly FailedFile[];
  /** Value sets and groupings that were kept, though something is wrong with them. */
  readonly codelists: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

/** Places of a file with letters beyond ASCII, as they read in each encoding. */
export interface LetterSamples {
  /** The encoding that the file is read with by itself. */
  readonly found: EncodingName;
  /** One per encoding; those that give the same texts as an earlier one are left out. */
  readonly samples: readonly {
    readonly encoding: EncodingName;
    readonly texts: readonly string[];
  }[];
}

/** A recipe of the catalog. */
export interface SavedRecipe {
  readonly name: string;
  readonly recipe: Recipe;
  /** UTC, ISO. */
  readonly savedAt: string;
}

/** A delimited file as it looks with a recipe: what it would become, from its beginning. */
export interface DelimitedPreview {
  /** As asked, or proposed; null where the file does not look like a table with numbers. */
  readonly recipe: Recipe | null;
  /** What could be meant otherwise in a proposal. */
  readonly doubts: readonly ('numbers' | 'time' | 'values' | 'variables')[];
  /** Encoding that the texts were read with. */
  readonly encoding: string;
  /** Columns with their first few fields. */
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[];
  /** The first rows as they stand in the file and those with problems, at most 50 fields of each. */
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
  /** Null where nothing can come of it. */
  readonly table: {
    readonly title: string;
    readonly matrix: string;
    readonly contents: string;
    readonly cells: number;
    readonly variables: readonly {
      readonly code: string;
      readonly name: string;
      readonly role: VariableRole;
      readonly placement: 'stub' | 'heading';
      readonly valueCount: number;
      /** The first values. */
      readonly labels: readonly string[];
    }[];
    /** The first cells in row-major order, as numbers and symbols are stored. */
    readonly firstCells: readonly string[];
  } | null;
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
  /** The whole file was looked at. */
  readonly isWhole: boolean;
}

export interface ImportReportSummary {
  readonly jobId: number;
  readonly startedAt: string;
  readonly imported: number;
  readonly withWarnings: number;
  readonly unchanged: number;
  readonly ignored: number;
  readonly failed: number;
}

/** What to look at or into: a file, a folder, bytes that a browser sent, or the file of a table. */
export type FileReference =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'upload'; readonly uploadId: string; readonly name: string }
  | { readonly kind: 'table'; readonly id: string };

/** A file that was held against the rules. */
export interface ValidatedFile {
  readonly path: string;
  /** Leads to its lines. */
  readonly file: FileReference;
  /** In file order; the code is the rule’s id. */
  readonly findings: readonly Problem[];
  /** How many there were beyond those. */
  readonly more: number;
}

export interface Validation {
  readonly files: readonly ValidatedFile[];
}

/** A rule that PX files are held against, explained. */
export interface PxRule {
  /** Also the code of what it finds. */
  readonly id: string;
  readonly severity: Severity;
  /** Of title and explanation. */
  readonly language: string;
  readonly title: string;
  readonly explanation: string;
  /** Statements; empty where the example is that one is not there. */
  readonly good: string;
  readonly bad: string;
}

/** Some lines of a file, in its own encoding. */
export interface SourceLines {
  /** Of the whole file. */
  readonly lineCount: number;
  /** Name of the encoding that the lines were read with. */
  readonly encoding: string;
  readonly lines: readonly ExcerptLine[];
}

export type JobState =
  | 'queued'
  | 'running'
  | 'done'
  | 'done-with-warnings'
  | 'failed'
  | 'cancelled';

export interface JobRow {
  readonly jobId: number;
  readonly kind:
    | 'import'
    | 'export'
    | 'batch'
    | 'catalog-export'
    | 'check'
    | 'publish'
    | 'listing'
    | 'sync';
  /** What it works on, for people. */
  readonly subject: string;
  readonly state: JobState;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly progress: ProgressReport | null;
  readonly problem: Problem | null;
}

export interface ExportFormat {
  /** A name of earlier days for another format. */
  readonly isOldName: boolean;
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly limit: { readonly rows: number; readonly columns: number } | null;
  /** JSON Schema of the options. */
  readonly options: unknown;
}

/** A file that an export has written. */
export interface ExportFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** What is unwise about the numbers in it. */
  readonly warnings: readonly Problem[];
}

/** One of many exports: a whole table, or what a saved query asks for. */
export type BatchItem =
  | { readonly kind: 'table'; readonly id: string; readonly language?: string | undefined }
  | { readonly kind: 'query'; readonly queryId: string };

export interface BatchFile {
  readonly item: BatchItem;
  readonly tableId: string;
  /** Name of the saved query, or title of the table. */
  readonly title: string;
  readonly cells: number;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** A file of this name stood there before. */
  readonly replaced: boolean;
}

export interface BatchReport {
  readonly jobId: number;
  /** Id of the format. */
  readonly format: string;
  readonly files: readonly BatchFile[];
  readonly failed: readonly { readonly item: BatchItem; readonly problem: Problem }[];
  /** It was stopped; what comes after the last file was not tried. */
  readonly wasCancelled: boolean;
  /** Where the files are, on the desktop and the command line. */
  readonly folder: string | null;
  /** One zip file with all of them, which the web host offers once. */
  readonly download: {
    readonly downloadId: string;
    readonly fileName: string;
    readonly sizeBytes: number;
  } | null;
}

/** What came of writing the catalog as files for databases. */
export interface CatalogExportReport {
  readonly jobId: number;
  readonly folder: string;
  /** Files that are new or changed, and their bytes. */
  readonly written: readonly {
    readonly id: string;
    readonly files: number;
    readonly bytes: number;
  }[];
  readonly unchanged: readonly string[];
  /** Not in the catalog any more, and not in the folder now. */
  readonly removed: readonly string[];
  readonly failed: readonly { readonly id: string; readonly problem: Problem }[];
  readonly wasCancelled: boolean;
}

/** A selection that was kept under a name: rules as they were written, so that `TOP(3)` moves along. */
export interface SavedQuery {
  /** Random UUID. */
  readonly queryId: string;
  /** Empty where a client of the API saved it. */
  readonly name: string;
  readonly tableId: string;
  /** Empty: the table's own. */
  readonly language: string;
  readonly selection: Selection;
  /** Null: that of whoever asks. */
  readonly outputFormat: string | null;
  readonly outputFormatParams: readonly string[];
  /** What only the window knows: the view, the chart. */
  readonly arrangement: unknown;
  /** UTC, ISO 8601. */
  readonly savedAt: string;
}

/** A saved query with the table that it asks, as lists show it. */
export interface SavedQueryRow extends SavedQuery {
  /** Null where the table is not in the catalog. */
  readonly tableTitle: string | null;
}

export interface ExportResult {
  readonly jobId: number;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Where the file is, on the desktop and the command line. */
  readonly path: string | null;
  /** Name under which the web host offers it, once. */
  readonly downloadId: string | null;
}

/** A value set or grouping of the catalog, whatever tables it fits. */
export interface CodelistRow {
  readonly id: string;
  readonly kind: Codelist['kind'];
  readonly label: string;
  /** DOMAIN names of the variables that it serves. */
  readonly domains: readonly string[];
  /** The variable that an own grouping was made for; null for one from a file. */
  readonly madeFor: { readonly tableId: string; readonly variableCode: string } | null;
  /** Values, or groups of a grouping. */
  readonly count: number;
}

/** A `.vs` or `.agg` file, to be written as UTF-8. */
export interface CodelistText {
  readonly fileName: string;
  readonly text: string;
}

/** What was read from a `.agg` file. */
export interface ReadDraft {
  /** Null where the file is no grouping. */
  readonly draft: GroupingDraft | null;
  readonly problems: readonly Problem[];
}
