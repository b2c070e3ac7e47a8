/**
 * A table in one language, ready to be shown, selected from and written. Plain data that crosses
 * every boundary as JSON.
 */
import type { AppliedCodelist, Codelist } from '../codelist/codelist.ts';
import type { MetaPattern } from './meta-links.ts';
import type { Elimination, NoteTarget, Presentation, TimeScale } from './model.ts';

export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly placement: 'stub' | 'heading';
  readonly role: 'contents' | 'time' | 'geographic' | 'classification';
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  readonly codesAreSynthetic: boolean;
  readonly timeScale: TimeScale | null;
  readonly timeIsGuess: boolean;
  /** Canonical time code per value; null for a variable that is not time. */
  readonly periods: readonly (string | null)[] | null;
  readonly elimination: Elimination;
  readonly presentation: Presentation;
  readonly domain: string | null;
  readonly map: string | null;
  readonly hierarchy: {
    readonly nodes: readonly { readonly code: string; readonly parent: string | null }[];
    readonly levelNames: readonly string[];
    /** Levels that a list shows at first; null where the file does not say. */
    readonly levelsOpen: number | null;
  } | null;
  /** PRECISION per value; null where no value has any. */
  readonly precision: readonly (number | null)[] | null;
  readonly metaId: string | null;
  readonly valueMetaIds: readonly (string | null)[] | null;
  /** Lists that can take the place of the values. */
  readonly codelists: readonly Codelist[];
  /** The list that has taken their place: codes and labels above are its. */
  readonly applied: AppliedCodelist | null;
  /** Made up for the API and the command line (`withContentsVariable`), not in the stored table. */
  readonly isMadeUp: boolean;
}

export interface Contents {
  readonly unit: string;
  /** Shown decimals of this content where no other variable's PRECISION is higher. */
  readonly decimals: number;
  readonly contact: string | null;
  readonly basePeriod: string | null;
  readonly referencePeriod: string | null;
  readonly lastUpdated: string | null;
  readonly stockFlow: 'S' | 'F' | 'A' | 'X' | null;
  readonly prices: 'C' | 'F' | null;
  readonly dayAdjusted: boolean;
  readonly seasonallyAdjusted: boolean;
}

export interface Note {
  readonly target: NoteTarget;
  readonly isMandatory: boolean;
  readonly text: string;
}

export interface Mark {
  readonly target: NoteTarget;
  readonly text: string;
}

/** What each symbol is shown as. `texts[status]` for statuses 1 to 9; `texts[0]` is "". */
export interface Symbols {
  readonly texts: readonly string[];
  /** Statuses whose text the file itself declares. */
  readonly declared: readonly number[];
}

export interface Table {
  /** Catalog id: MATRIX, or MATRIX-2 where that was taken. */
  readonly id: string;
  /** Language of all texts here; "" where the file names none. */
  readonly language: string;
  readonly languages: readonly string[];
  /** The notes are the default language's, because `language` has none at all. */
  readonly notesAreFallback: boolean;
  readonly title: string;
  readonly description: string | null;
  readonly descriptionDefault: boolean;
  readonly contentsText: string;
  readonly subjectArea: string;
  readonly subjectCode: string;
  readonly source: string | null;
  readonly database: string | null;
  readonly survey: string | null;
  readonly link: string | null;
  readonly info: string | null;
  readonly infoFile: string | null;
  readonly matrix: string;
  readonly tableId: string | null;
  readonly codePage: string | null;
  readonly creationDate: string | null;
  readonly lastUpdated: string | null;
  readonly nextUpdate: string | null;
  readonly updateFrequency: string | null;
  readonly metaId: string | null;
  readonly decimals: number;
  readonly showDecimals: number;
  readonly rounding: 'half-even' | 'half-up';
  readonly aggregationAllowed: boolean;
  readonly copyright: boolean;
  readonly officialStatistics: boolean;
  /** Cube order: stub, then heading; the last runs fastest. */
  readonly variables: readonly Variable[];
  /** Parallel to the contents variable's values; one entry for a table without one. */
  readonly contents: readonly Contents[];
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
  readonly symbols: Symbols;
  /** What META-IDs lead to, in the language of the table; missing where no database says it. */
  readonly metaPatterns?: readonly MetaPattern[];
}
