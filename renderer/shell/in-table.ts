import type { PaletteEntry } from './palette.svelte.ts';

/** What the table that is shown offers to the palette: its variables and values. */
export interface InTable {
  find(words: string): readonly PaletteEntry[];
}
