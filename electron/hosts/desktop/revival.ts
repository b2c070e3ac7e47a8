/** How often in this time, in ms, the page may be loaded again before the user is asked to act. */
const MOST = 2;
const WITHIN_MS = 60_000;

/** Whether a page whose process has ended may be loaded again: not for ever, when it ends each time. */
export function createRevival() {
  let times: readonly number[] = [];
  return {
    mayReload(now: number): boolean {
      times = [...times.filter((time) => now - time < WITHIN_MS), now];
      return times.length <= MOST;
    },
  };
}
