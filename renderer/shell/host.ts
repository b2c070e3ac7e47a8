import type { HostKind } from './commands.ts';

/** What differs between the desktop and a browser. Null is: not here, so nothing offers it. */
export interface Host {
  readonly kind: HostKind;
  /** Native dialogs; they give paths, none when the user changed his mind. */
  readonly chooseFiles: (() => Promise<readonly string[]>) | null;
  readonly chooseFolder: (() => Promise<readonly string[]>) | null;
  /** The path of a file that was dropped. */
  readonly pathOf: ((file: File) => string) | null;
  /** Sends a file's bytes to the engine; gives the id to import it by. */
  readonly upload: ((file: File, signal: AbortSignal) => Promise<string>) | null;
  readonly showFile: ((path: string) => void) | null;
}
