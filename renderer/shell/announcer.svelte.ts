const QUIET_MS = 700;

/** Two live regions: one waits for a pause, one speaks at once. */
export class Announcer {
  polite = $state('');
  assertive = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Counts and finished work; only the last of a burst is spoken. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.polite = text;
    }, QUIET_MS);
  }

  /** Errors. */
  warn(text: string): void {
    this.assertive = text;
  }
}
