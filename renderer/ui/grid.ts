/** What a grid draws: labels, markers and cells, without knowing what they mean. */

/** A note mark; a button that shows its text. */
export interface Marker {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
}

export interface GridLabel {
  readonly text: string;
  /** In regular weight after the text, such as a unit. */
  readonly aside?: string;
  /** px that it stands in, below the label that it belongs to. */
  readonly indent?: number;
  readonly markers: readonly Marker[];
}

export interface GridCell {
  readonly text: string;
  /** Muted for symbols; loading draws a bar. */
  readonly tone: 'plain' | 'muted' | 'loading';
  /** Drawn small after the text, outside the aligned edge. */
  readonly mark: string | null;
  /** What a screen reader says instead of the text. */
  readonly spoken: string | null;
  /** What it was before, for a tip; the cell then has the corner mark of a change. */
  readonly changed?: string | undefined;
  readonly markers: readonly Marker[];
}

/** One level of row or column labels, outermost first. A span covers `stride` rows or columns. */
export interface GridLevel {
  readonly title: string;
  readonly stride: number;
  /** px: inline size of a stub level, block size of a heading level. */
  readonly size: number;
  readonly markers: readonly Marker[];
}

/** Rows and columns `…Start` to `…End`, the ends excluded. */
export interface GridWindow {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}
