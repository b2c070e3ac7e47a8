/** Who wrote what is found in a catalog: a process that still runs, or one that is gone. */

/** Whether another process of this number runs. */
export function isRunning(pid: number): boolean {
  // What this very process left was left by another thread of it, or by a process that had this
  // number: a writer that only now opens the catalog runs nothing yet.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
