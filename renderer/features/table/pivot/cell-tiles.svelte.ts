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
/** More would only queue up in the engine while the user scrolls on. */
const MOST_AT_ONCE = 2;
/** A tile that is no longer in sight is still worth having if it comes soon. */
const PATIENCE_MS = 250;

interface Fetching {
  readonly controller: AbortController;
  readonly since: number;
}

export class CellTiles {
  /** Grows whenever cells arrive. */
  version = $state(0);
  problem = $state.raw<Problem | null>(null);
  readonly #client: Client;
  readonly #request: ShownView['request'];
  readonly #across: number;
  readonly #rows: number;
  readonly #columns: number;
  readonly #order: Uint32Array | null;
  /** Oldest use first. */
  readonly #tiles = new Map<number, CellWindow>();
  readonly #fetching = new Map<number, Fetching>();
  /** In sight, in reading order. */
  #wanted = new Set<number>();
  #isClosed = false;

  /** @param order  Rows in the order that they are drawn in; null for the order of the answer. */
  constructor(
    client: Client,
    request: ShownView['request'],
    rows: number,
    columns: number,
    order: Uint32Array | null,
  ) {
    this.#client = client;
    this.#request = request;
    this.#rows = rows;
    this.#columns = columns;
    this.#order = order;
    this.#across = Math.ceil(columns / TILE_COLUMNS);
  }

  /** The tile that holds a cell, undefined while it is not read. */
  tileOf(row: number, column: number): CellWindow | undefined {
    return this.#tiles.get(
      Math.floor(row / TILE_ROWS) * this.#across + Math.floor(column / TILE_COLUMNS),
    );
  }

  /** Fetches what a window lacks; what went out of sight before it was asked for is left. */
  want(shown: GridWindow): void {
    this.#wanted = new Set();
    const lastRow = Math.floor((shown.rowEnd - 1) / TILE_ROWS);
    const lastColumn = Math.floor((shown.columnEnd - 1) / TILE_COLUMNS);
    for (let down = Math.floor(shown.rowStart / TILE_ROWS); down <= lastRow; down++) {
      for (
        let across = Math.floor(shown.columnStart / TILE_COLUMNS);
        across <= lastColumn;
        across++
      ) {
        this.#wanted.add(down * this.#across + across);
      }
    }
    const now = performance.now();
    for (const [key, { controller, since }] of this.#fetching) {
      if (this.#wanted.has(key) || now - since < PATIENCE_MS) continue;
      controller.abort();
      this.#fetching.delete(key);
    }
    this.#fetchNext();
  }

  close(): void {
    this.#isClosed = true;
    for (const { controller } of this.#fetching.values()) controller.abort();
    this.#fetching.clear();
  }

  #fetchNext(): void {
    if (this.#isClosed) return;
    for (const key of this.#wanted) {
      const tile = this.#tiles.get(key);
      if (tile) {
        this.#tiles.delete(key);
        this.#tiles.set(key, tile);
      } else if (!this.#fetching.has(key) && this.#fetching.size < MOST_AT_ONCE) {
        void this.#fetch(key);
      }
    }
  }

  async #fetch(key: number): Promise<void> {
    const controller = new AbortController();
    const fetching: Fetching = { controller, since: performance.now() };
    this.#fetching.set(key, fetching);
    const rowStart = Math.floor(key / this.#across) * TILE_ROWS;
    const columnStart = (key % this.#across) * TILE_COLUMNS;
    const rowCount = Math.min(TILE_ROWS, this.#rows - rowStart);
    const rows = this.#order?.subarray(rowStart, rowStart + rowCount);
    try {
      const tile = await this.#client.call(
        'table.cells',
        {
          ...this.#request,
          rowStart,
          rowCount,
          ...(rows && { rows: [...rows] }),
          columnStart,
          columnCount: Math.min(TILE_COLUMNS, this.#columns - columnStart),
        },
        { signal: controller.signal },
      );
      if (controller.signal.aborted) return;
      this.#tiles.set(key, tile);
      for (const oldest of this.#tiles.keys()) {
        if (this.#tiles.size <= MOST_TILES) break;
        this.#tiles.delete(oldest);
      }
      this.version++;
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
      this.#isClosed = true;
    } finally {
      if (this.#fetching.get(key) === fetching) this.#fetching.delete(key);
      this.#fetchNext();
    }
  }
}
