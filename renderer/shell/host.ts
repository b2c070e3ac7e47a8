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
  /** Where to save a file; null when the user changed his mind. */
  readonly chooseTarget: ((fileName: string) => Promise<string | null>) | null;
  /** Saves a finished export by the browser's own means. */
  readonly download: ((downloadId: string, fileName: string) => void) | null;
  /** Makes everything in the window larger or smaller; a browser has its own means for it. */
  readonly zoom: ((factor: number) => void) | null;
  /** Files that the system hands over: opened with Statdesk, or dropped on its icon. */
  readonly onOpenFiles: ((listener: (paths: readonly string[]) => void) => void) | null;
  /** Tables that the user opens from a menu of the system, by id. */
  readonly onOpenTables: ((listener: (ids: readonly string[]) => void) => void) | null;
  /** A native menu item was chosen: the id of its command. */
  readonly onCommand: ((listener: (id: string) => void) => void) | null;
}
