/** What the desktop's preload gives to the window: a line to the engine and what only a desktop can do. */
export interface DesktopBridge {
  /** JSON text of a message to the engine. */
  send(text: string): void;
  onFrame(listener: (frame: Uint8Array<ArrayBuffer>) => void): void;
  /** Native dialogs; they give paths, none when the user changed his mind. */
  chooseFiles(): Promise<readonly string[]>;
  chooseFolder(): Promise<readonly string[]>;
  /** Where to save a file of this name; null when the user changed his mind. */
  chooseTarget(fileName: string): Promise<string | null>;
  /** The path of a `File` that was dropped or picked; '' for one that is not on a disk. */
  pathOf(file: object): string;
  showFile(path: string): void;
  /** Makes everything in the window larger or smaller; 1 is the usual size. */
  zoom(factor: number): void;
  /** Files that the system wants opened: those since the start at once, later ones as they come. */
  onOpenFiles(listener: (paths: readonly string[]) => void): void;
  /** Ids of tables that the user opens from a menu of the system, as `onOpenFiles`. */
  onOpenTables(listener: (ids: readonly string[]) => void): void;
  /** Commands chosen in the application menu, by id. */
  onCommand(listener: (id: string) => void): void;
}

/** The name of the bridge in the window. */
export const DESKTOP_BRIDGE = 'statdeskDesktop';
