/** Cells of one view, fetched in tiles as they come into sight. */

import type { GridWindow } from '#renderer/ui/grid.ts';
import type { CellWindow } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import type { ShownView } from '../workspace.svelte.ts';

const TILE_ROWS = 64;
const TILE_COLUMNS = 64;
/** 256 tiles are a million cells, some ten MB. */
const MOST_TILES = 256;

export class CellTiles {
  /** Grows whenever cells arrive. */
  version = $state(0);
  problem = $state.raw<Problem | null>(null);
  readonly #client: Client;
  readonly #request: ShownView['request'];
  readonly #across: number;
  readonly #rows: number;
  readonly #columns: number;
  /** Oldest use first. */
  readonly #tiles = new Map<number, CellWindow>();
  readonly #fetching = new Map<number, AbortController>();

  constructor(client: Client, request: ShownView['request'], rows: number, columns: number) {
    this.#client = client;
    this.#request = request;
    this.#rows = rows;
    this.#columns = columns;
    this.#across = Math.ceil(columns / TILE_COLUMNS);
  }

  /** The tile that holds a cell, undefined while it is not read. */
  tileOf(row: number, column: number): CellWindow | undefined {
    return this.#tiles.get(
      Math.floor(row / TILE_ROWS) * this.#across + Math.floor(column / TILE_COLUMNS),
    );
  }

  /** Fetches what a window lacks and gives up what it no longer needs. */
  want(shown: GridWindow): void {
    const wanted = new Set<number>();
    const lastRow = Math.floor((shown.rowEnd - 1) / TILE_ROWS);
    const lastColumn = Math.floor((shown.columnEnd - 1) / TILE_COLUMNS);
    for (let down = Math.floor(shown.rowStart / TILE_ROWS); down <= lastRow; down++) {
      for (
        let across = Math.floor(shown.columnStart / TILE_COLUMNS);
        across <= lastColumn;
        across++
      ) {
        wanted.add(down * this.#across + across);
      }
    }
    for (const [key, fetching] of this.#fetching) {
      if (wanted.has(key)) continue;
      fetching.abort();
      this.#fetching.delete(key);
    }
    for (const key of wanted) {
      const tile = this.#tiles.get(key);
      if (tile) {
        this.#tiles.delete(key);
        this.#tiles.set(key, tile);
      } else if (!this.#fetching.has(key)) void this.#fetch(key);
    }
  }

  close(): void {
    for (const fetching of this.#fetching.values()) fetching.abort();
    this.#fetching.clear();
  }

  async #fetch(key: number): Promise<void> {
    const fetching = new AbortController();
    this.#fetching.set(key, fetching);
    const rowStart = Math.floor(key / this.#across) * TILE_ROWS;
    const columnStart = (key % this.#across) * TILE_COLUMNS;
    try {
      const tile = await this.#client.call(
        'table.cells',
        {
          ...this.#request,
          rowStart,
          rowCount: Math.min(TILE_ROWS, this.#rows - rowStart),
          columnStart,
          columnCount: Math.min(TILE_COLUMNS, this.#columns - columnStart),
        },
        { signal: fetching.signal },
      );
      if (fetching.signal.aborted) return;
      this.#tiles.set(key, tile);
      for (const oldest of this.#tiles.keys()) {
        if (this.#tiles.size <= MOST_TILES) break;
        this.#tiles.delete(oldest);
      }
      this.version++;
    } catch (error) {
      if (fetching.signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    } finally {
      if (this.#fetching.get(key) === fetching) this.#fetching.delete(key);
    }
  }
}
