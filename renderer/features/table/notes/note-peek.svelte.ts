import { createContext } from 'svelte';
import type { Marker } from '#renderer/ui/grid.ts';

/** The one note that is looked at: by hovering or focusing its mark, or pinned. */
export class NotePeek {
  marker = $state.raw<Marker | null>(null);
  anchor = $state.raw<HTMLElement | null>(null);
  isPinned = $state(false);

  show(marker: Marker, anchor: HTMLElement): void {
    if (this.isPinned) return;
    this.marker = marker;
    this.anchor = anchor;
  }

  pin(marker: Marker, anchor: HTMLElement): void {
    if (this.isPinned && this.anchor === anchor) {
      this.close();
      return;
    }
    this.marker = marker;
    this.anchor = anchor;
    this.isPinned = true;
  }

  leave(): void {
    if (!this.isPinned) this.close();
  }

  close(): void {
    this.marker = null;
    this.anchor = null;
    this.isPinned = false;
  }
}

export const [useNotePeek, provideNotePeek] = createContext<NotePeek>();
