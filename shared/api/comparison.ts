/** What differs between two revisions of a table, or between two tables: the answer of `table.compare`. */

/** One of the two that are compared. */
export interface ComparedSide {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly importedAt: string;
  /** Newest LAST-UPDATED as ISO text, null where unknown. */
  readonly updated: string | null;
  readonly sourcePath: string;
  readonly cells: number;
}

/** A variable or value, with its text in the language of the comparison. */
export interface NamedItem {
  readonly code: string;
  readonly label: string;
}

/** The same variable or value under another code or other texts. */
export interface RenamedItem {
  readonly code: string;
  readonly codeBefore: string;
  /** One entry per language whose text is another. */
  readonly texts: readonly {
    readonly language: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Values of one variable that both sides have. Only variables with something to tell. */
export interface ValueChanges {
  readonly variable: NamedItem;
  readonly added: readonly NamedItem[];
  readonly removed: readonly NamedItem[];
  readonly renamed: readonly RenamedItem[];
  /** The values that both sides have stand in another order. */
  readonly isReordered: boolean;
}

/** What a cell held: a number, or a symbol as it stands in DATA. The other is null. */
export interface ComparedCell {
  readonly value: number | null;
  readonly symbol: string | null;
}

export interface CellChange {
  /** One value per variable of `CellChanges.variables`. */
  readonly values: readonly NamedItem[];
  readonly before: ComparedCell;
  readonly after: ComparedCell;
  /** After less before, to the decimals that are stored; null beside a symbol. */
  readonly difference: number | null;
  /** The difference in percent of the size of the number before; null beside a symbol and from zero. */
  readonly percent: number | null;
  /** To write the two numbers with: as the later table shows them, more where they have more. */
  readonly decimals: number;
}

export interface CellChanges {
  /** Variables whose values tell which cell it is, in the order of the later table. */
  readonly variables: readonly NamedItem[];
  /** Cells that both sides have. */
  readonly compared: number;
  /** Cells of values that only one side has. */
  readonly added: number;
  readonly removed: number;
  /** Numbers that became others, and cells that were or became a symbol. */
  readonly changed: number;
  readonly numbersChanged: number;
  readonly symbolsChanged: number;
  /** The size of the change decides, largest first; equal ones in table order. */
  readonly largestAbsolute: readonly CellChange[];
  /** Without changes from zero, which have no percentage. */
  readonly largestRelative: readonly CellChange[];
  /** In table order. */
  readonly symbols: readonly CellChange[];
  /** How often one symbol, or a number (null), became another. */
  readonly symbolCounts: readonly {
    readonly before: string | null;
    readonly after: string | null;
    readonly cells: number;
  }[];
  /** Changed cells per value of the time variable, without those that have none. */
  readonly byTime: readonly { readonly time: NamedItem; readonly changed: number }[];
  /** A variable that one side lacks, compared at this value of it. */
  readonly fixed: readonly {
    readonly variable: NamedItem;
    readonly value: NamedItem;
    readonly side: 'before' | 'after';
  }[];
  /** Variables that only one side has, so that no cell of one is a cell of the other. */
  readonly incomparable: readonly NamedItem[];
}

/** A note, a mark beside numbers or an attribute of a cell. */
export interface NoteChange {
  readonly what: 'note' | 'mark' | 'attribute';
  /** Texts of the variable and values that it belongs to; empty for the whole table. */
  readonly about: readonly string[];
  readonly language: string;
  /** Null where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly isMandatoryBefore: boolean;
  readonly isMandatory: boolean;
}

/** A fact under the PX keyword that says it. */
export interface MetadataChange {
  readonly keyword: string;
  /** Texts of the variable and value that it belongs to. */
  readonly about: readonly string[];
  /** Null for what no language changes. */
  readonly language: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TableComparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Nothing below tells of a difference. */
  readonly isEqual: boolean;
  readonly variables: {
    readonly added: readonly (NamedItem & { readonly valueCount: number })[];
    readonly removed: readonly (NamedItem & { readonly valueCount: number })[];
    readonly renamed: readonly RenamedItem[];
  };
  readonly values: readonly ValueChanges[];
  readonly cells: CellChanges;
  readonly notes: readonly NoteChange[];
  readonly metadata: readonly MetadataChange[];
}
