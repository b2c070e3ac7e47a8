/** Progress of work that takes time. `total` is null while it is not known. */
export interface Progress {
  readonly unit: 'files' | 'bytes' | 'cells' | 'rows' | 'steps';
  readonly done: number;
  readonly total: number | null;
}

/** One report about running work; several units may stand side by side (files, bytes, cells). */
export interface ProgressReport {
  readonly progress: readonly Progress[];
  /** What is being worked on now, for people: a file name, a table id. */
  readonly subject?: string;
  /** Nothing happens for a while, and why. */
  readonly waiting?: {
    readonly seconds: number;
    /** The pace that a server allows, what it asked for, or a network that is not there. */
    readonly why: 'pace' | 'server' | 'network';
  };
}

/** Handed as the last argument to whatever can run longer than about 50 ms. */
export interface Task {
  readonly signal: AbortSignal;
  report(report: ProgressReport): void;
  /** Lets messages in (a cancel among them). Call every 10 ms of work; throws when cancelled. */
  breathe(): Promise<void>;
}
