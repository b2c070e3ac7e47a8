import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { RemoteFolder, RemoteTablePage } from '#shared/api/remote-answers.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

const PAUSE_MS = 150;
const PAGE = 200;

/** The remembered list of one server: a search, a folder, or all of it. */
export class ServerTables {
  query = $state('');
  folder = $state<string | null>(null);
  language = $state<string | null>(null);
  page = $state.raw<RemoteTablePage | null>(null);
  folders = $state.raw<readonly RemoteFolder[]>([]);
  problem = $state.raw<Problem | null>(null);
  readonly #shell: Shell;
  readonly #source: string;
  #reading = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shell: Shell, source: string) {
    this.#shell = shell;
    this.#source = source;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.read();
    const end = this.#shell.client.onEvent((event) => {
      if (event.kind === 'changed' && event.room === 'sources') void this.read();
    });
    return () => {
      clearTimeout(this.#timer);
      this.#reading.abort();
      end();
    };
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(), PAUSE_MS);
  }

  choose(folder: string | null): void {
    this.folder = folder;
    void this.read();
  }

  speak(language: string): void {
    this.language = language;
    void this.read();
  }

  /** The next rows below those that show. */
  async more(): Promise<void> {
    const { page } = this;
    if (!page) return;
    const next = await this.#ask(page.rows.length);
    if (next && this.page === page) this.page = { ...next, rows: [...page.rows, ...next.rows] };
  }

  async read(): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const page = await this.#ask(0);
    if (page) this.page = page;
  }

  async #ask(offset: number): Promise<RemoteTablePage | null> {
    const { signal } = this.#reading;
    const { client } = this.#shell;
    const source = this.#source;
    const query = this.query.trim();
    const language = this.language ?? undefined;
    try {
      const [page, folders] = await Promise.all([
        client.call(
          'remote.tables',
          {
            source,
            ...(query !== '' && { query }),
            folder: this.folder,
            ...(language !== undefined && { language }),
            offset,
            limit: PAGE,
          },
          { signal },
        ),
        client.call(
          'remote.folders',
          { source, ...(language !== undefined && { language }) },
          { signal },
        ),
      ]);
      if (signal.aborted) return null;
      this.folders = folders;
      this.problem = null;
      return page;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
      return null;
    }
  }
}

/** The folders with how deep each stands, for a list that is indented. */
export function indentFolders(
  folders: readonly RemoteFolder[],
): readonly { readonly folder: RemoteFolder; readonly level: number }[] {
  const levels = new Map<string, number>();
  return folders.map((folder) => {
    const level = folder.parent === null ? 0 : (levels.get(folder.parent) ?? 0) + 1;
    levels.set(folder.id, level);
    return { folder, level };
  });
}
