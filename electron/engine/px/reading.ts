/** What comes of reading a PX file. */
import type { TableModel } from '#shared/cube/model.ts';
import type { Problem } from '#shared/errors/problem.ts';
import type { EncodingName } from './encoding.ts';
import type { Header } from './header.ts';

/** At most this many problems are told one by one. */
export const MOST_PROBLEMS = 1000;

/** How the bytes of a file became text. */
export interface EncodingFacts {
  /** The encoding that the texts were read with; `ascii` where any would do. */
  readonly used: EncodingName;
  readonly declaredCharset: string | null;
  readonly declaredCodepage: string | null;
  readonly byteOrderMark: 'utf-8' | 'utf-16' | null;
  /** CODEPAGE names another encoding than the one that was used. */
  readonly isMislabelled: boolean;
  /** U+FFFD in the metadata: letters that are lost. */
  readonly replacementCharacters: number;
  /** Line ends of the metadata. */
  readonly lineEnds: { readonly crlf: number; readonly lf: number; readonly cr: number };
}

/** How the cells were written. */
export interface DataFacts {
  /** Cells of the table. */
  readonly cells: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  readonly quotedTokens: number;
  readonly exponentTokens: number;
  readonly semicolons: number;
  /** KEYS: rows in the file, rows of the table, cells that were filled with 0; null without KEYS. */
  readonly sparse: {
    readonly rowsPresent: number;
    readonly rowsTotal: number;
    readonly filledCells: number;
  } | null;
}

interface Findings {
  /** In file order where they have a line; at most `MOST_PROBLEMS`. Without `place.file`. */
  readonly problems: readonly Problem[];
  /** How many more there were. */
  readonly moreProblems: number;
}

/** The table stands in the sink, whole. */
export interface PxTable extends Findings {
  readonly outcome: 'table';
  readonly model: TableModel;
  readonly data: DataFacts;
  readonly encoding: EncodingFacts;
}

/**
 * No table can come of the file. What was written to the sink, if anything, is worthless. At least
 * one problem is an error with a line from 1.
 */
export interface PxRefusal extends Findings {
  readonly outcome: 'refused';
  /** Null where reading did not get to DATA. */
  readonly encoding: EncodingFacts | null;
}

export type PxReading = PxTable | PxRefusal;

export interface ReadPxOptions {
  /** Reads the texts with this encoding, whatever the file says. */
  readonly encoding?: EncodingName;
  /** Bytes read at a time. Default 1 MiB. */
  readonly blockBytes?: number;
  /** Sees the statements, and the table where one can come of them, before any cell is read. */
  readonly onParsed?: (header: Header, model: TableModel | null) => void;
  /** Sees every byte of the file once and in order (to hash it); the array is reused. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}
