import { SvelteMap } from 'svelte/reactivity';
import type { Spot } from '#renderer/shell/file-check.ts';
import type { ExcerptLine, FileReference } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';

const PAGE_LINES = 200;
const MOST_PAGES = 30;

/** The lines of a file, fetched in pages where they are looked at. */
export class SourceText {
  /** 0 until it is known. */
  lineCount = $state(0);
  encoding = $state('');
  problem = $state.raw<Problem | null>(null);
  readonly #pages = new SvelteMap<number, readonly ExcerptLine[]>();
  readonly #loading = new Map<number, AbortController>();
  #spot: Spot | null = null;
  readonly #client: Client;
  readonly #file: FileReference;

  constructor(client: Client, file: FileReference) {
    this.#client = client;
    this.#file = file;
  }

  /** Null while it is being fetched. */
  line(line: number): ExcerptLine | null {
    return this.#pages.get(pageOf(line))?.[(line - 1) % PAGE_LINES] ?? null;
  }

  /** Fetches what is missing of these lines, and gives up on others that are on their way. */
  show(first: number, last: number): void {
    const wanted = new Set<number>();
    for (let page = pageOf(first); page <= pageOf(last); page++) wanted.add(page);
    for (const [page, stop] of this.#loading) {
      if (wanted.has(page)) continue;
      stop.abort();
      this.#loading.delete(page);
    }
    for (const page of wanted) {
      if (!this.#pages.has(page) && !this.#loading.has(page)) void this.#load(page);
    }
  }

  /** A long line is cut around its spot: the page is fetched again where the spot is not in it. */
  point(spot: Spot): void {
    this.#spot = spot;
    const line = this.line(spot.line);
    if (!line) return;
    const at = spot.column - 1 - line.from;
    if (at < 0 || (line.isCut && at >= line.text.length)) {
      this.#pages.delete(pageOf(spot.line));
    }
  }

  /** Gives up what is on its way. */
  end(): void {
    for (const stop of this.#loading.values()) stop.abort();
    this.#loading.clear();
  }

  async #load(page: number): Promise<void> {
    const stop = new AbortController();
    this.#loading.set(page, stop);
    try {
      const { lineCount, encoding, lines } = await this.#client.call(
        'px.lines',
        {
          file: this.#file,
          firstLine: page * PAGE_LINES + 1,
          lineCount: PAGE_LINES,
          spot: this.#spot,
        },
        { signal: stop.signal },
      );
      if (stop.signal.aborted) return;
      this.lineCount = lineCount;
      this.encoding = encoding;
      this.#pages.set(page, lines);
      for (const [oldest] of this.#pages) {
        if (this.#pages.size > MOST_PAGES) this.#pages.delete(oldest);
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (!stop.signal.aborted) this.problem = error.problem;
    }
    if (this.#loading.get(page) === stop) this.#loading.delete(page);
  }
}

const pageOf = (line: number) => Math.floor((line - 1) / PAGE_LINES);
