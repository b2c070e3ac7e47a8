/** Colours of exported charts: the window's own roles (`renderer/styles/tokens`), as fixed colours. */
import type { SeriesColour } from './model.ts';

export interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly border: string;
  readonly series: readonly string[];
  readonly total: string;
  readonly context: string;
}

const LIGHT: Palette = {
  surface: '#ffffff',
  text: '#1b2430',
  muted: '#566173',
  grid: '#e4e8ee',
  axis: '#7d8794',
  border: '#d5dae1',
  series: ['#0b5cad', '#b04c26', '#07a57b', '#723458', '#c78707', '#8d92ba', '#3b175e', '#5c0206'],
  total: '#3a4452',
  context: '#868f9c',
};

const DARK: Palette = {
  surface: '#1b212a',
  text: '#e7ecf3',
  muted: '#a3afbf',
  grid: '#2a323d',
  axis: '#7c8899',
  border: '#323b48',
  series: ['#6fb1f2', '#e05f00', '#267b4c', '#9e6393', '#fad376', '#e1e8f6', '#8055ef', '#f39098'],
  total: '#cfd7e2',
  context: '#6b7688',
};

/** `print`: light, on no ground of its own. */
export const PALETTES = {
  light: LIGHT,
  dark: DARK,
  print: { ...LIGHT, surface: 'none' },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

export function colourOf(colour: SeriesColour, palette: Palette): string {
  if (colour === 'total') return palette.total;
  return (colour === 'context' ? undefined : palette.series[colour]) ?? palette.context;
}
