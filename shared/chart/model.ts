/**
 * A chart as plain data, nothing left to decide: what the window draws on a canvas, what becomes SVG,
 * and what other drawing programs are given. Crosses every boundary as JSON.
 */

export type ChartKindId = 'line' | 'bar' | 'stacked' | 'pyramid' | 'scatter';

export interface Chart {
  readonly kind: ChartKindId;
  readonly plot: Plot;
  readonly title: string;
  /** Unit, fixed values and period. */
  readonly subtitle: string;
  /** Language of the table's texts; "" where it names none. */
  readonly language: string;
  readonly series: readonly Series[];
  /** Where values are measured. */
  readonly valueAxis: ValueAxis;
  /** What values are placed along: time, categories, or the other contents of a scatter. */
  readonly baseAxis: TimeAxis | CategoryAxis | ValueAxis;
  /** Draw a dashed line over missing values. */
  readonly connectsGaps: boolean;
  /** Variables drawn at one value because all would be too many: their codes, and the value's. */
  readonly drawnAt: readonly { readonly variable: string; readonly value: string }[];
  /** Symbols that stand in place of numbers here, with what they mean. */
  readonly symbols: readonly { readonly text: string; readonly meaning: string }[];
  /** Sentences about the drawing itself: a cut axis, points left out. */
  readonly remarks: readonly string[];
  readonly notes: readonly { readonly text: string; readonly isMandatory: boolean }[];
  /** Source, table id and date in one line. */
  readonly source: string;
  readonly tableId: string;
  /** Type, title, unit, period and the extremes of up to eight series, for those who do not see it. */
  readonly summary: string;
}

export type Plot =
  | { readonly mark: 'line' }
  /** Horizontal bars. `mirrored`: the first series to the left, the second to the right. */
  | { readonly mark: 'bar'; readonly layout: 'grouped' | 'stacked' | 'mirrored' }
  | { readonly mark: 'point' };

export interface Series {
  /** Value codes of the variables that tell the series apart, joined by a blank. */
  readonly code: string;
  readonly label: string;
  readonly colour: SeriesColour;
  readonly isTotal: boolean;
  /** Lengths of strokes and gaps in px; empty for a full line. */
  readonly dash: readonly number[];
  readonly marker: Marker;
  /** In the order of the base axis. */
  readonly points: readonly Point[];
}

/** 0 to 7 is a place in the palette. */
export type SeriesColour = number | 'total' | 'context';

export type Marker = 'circle' | 'square' | 'triangle' | 'diamond';

export interface Point {
  /** Days since 1970-01-01, place among the categories, or the other contents' number. */
  readonly at: number | null;
  /** As shown: rounded to the shown decimals. Null where the cell has a symbol; nil is 0. */
  readonly value: number | null;
  /** `shared/cube/status.ts`. */
  readonly status: number;
  /** What a reader sees: the number in the user's form, or the symbol. */
  readonly shown: string;
  /** What the point stands for on the base axis. */
  readonly label: string;
  /** Place of the cell in the answer, row by row. */
  readonly cell: number;
  /** Place of the cell that gives `at` in a scatter. */
  readonly baseCell: number | null;
}

export interface Tick {
  readonly at: number;
  /** Empty for a short tick without text. */
  readonly label: string;
}

export interface ValueAxis {
  readonly type: 'value';
  readonly scale: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  /** Stands at the axis: the unit, and `log scale` where it is one. */
  readonly caption: string;
  /** Does not start at zero: drawn with a break mark. */
  readonly isCut: boolean;
}

export interface TimeAxis {
  readonly type: 'time';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  /** Periods with a note, such as a break in series: a vertical line each. */
  readonly breaks: readonly Tick[];
}

export interface CategoryAxis {
  readonly type: 'category';
  readonly categories: readonly {
    readonly code: string;
    readonly label: string;
    readonly isTotal: boolean;
  }[];
}

/** What the user sets beside the type. */
export interface ChartOptions {
  readonly startsAtZero: boolean;
  readonly connectsGaps: boolean;
  readonly isLog: boolean;
  /** Bars of wholes stand beside the bars of their parts. */
  readonly showsTotals: boolean;
  /** Code of the contents to draw where the chosen ones differ in unit; null for the first. */
  readonly contents: string | null;
  /** Value codes by variable code, for variables that are drawn at one value. */
  readonly drawnAt: Readonly<Record<string, string>>;
}

/** Options that are switched on and off. */
export type ChartSwitch = 'startsAtZero' | 'connectsGaps' | 'isLog' | 'showsTotals';

export const DEFAULT_OPTIONS: ChartOptions = {
  startsAtZero: false,
  connectsGaps: false,
  isLog: false,
  showsTotals: false,
  contents: null,
  drawnAt: {},
};
