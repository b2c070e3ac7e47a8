/** What the file system and SQLite do to us, as problems that people can act on. */
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * The problem behind an error of SQLite or the file system, naming the catalog; null for anything
 * else, which is then a defect.
 */
export function storageProblem(error: unknown, catalogPath: string): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  const code = codeOf(error);
  const values = { path: catalogPath };
  // SHMSIZE: no room for the memory that the processes of a catalog share.
  if (['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'].includes(code)) {
    return problem('catalog.disk-full', values, { retry: 'later' });
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return problem('catalog.busy', values, { retry: 'later' });
  }
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code === 'SQLITE_PERM' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS'
  ) {
    return problem('catalog.not-writable', values, { retry: 'no' });
  }
  if (code === 'SQLITE_NOTADB') return problem('catalog.not-a-database', values, { retry: 'no' });
  if (code.startsWith('SQLITE_CORRUPT')) {
    return problem('catalog.damaged', { ...values, detail: code }, { retry: 'no' });
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return problem('catalog.disk-error', values, { retry: 'later' });
  }
  return null;
}

/** Rethrows an error as the problem it is, naming the catalog. Defects pass through as they are. */
export function rethrowStorage(error: unknown, catalogPath: string): never {
  const known = storageProblem(error, catalogPath);
  if (known && !(error instanceof ProblemError)) throw new ProblemError(known, { cause: error });
  throw error;
}
