import type { Engine } from '#engine/engine.ts';
import { type CliIo, problemLine, progressLine, say, UsageError } from './io.ts';
import type { ReadingWishes } from './reading-options.ts';

/** Imports one file: the table's id, or null where the file was refused, which has then been told. */
export async function importFile(
  io: CliIo,
  engine: Engine,
  path: string,
  wishes: ReadingWishes = {},
): Promise<string | null> {
  const progress = progressLine(io);
  try {
    const report = await engine.call(
      'import.start',
      { items: [{ kind: 'path', path }], ...wishes },
      { signal: io.signal, report: progress.report },
    );
    progress.end();
    for (const { problems, moreProblems } of report.failed) {
      for (const problem of problems) say(io, problemLine(io, problem, path));
      if (moreProblems > 0) say(io, `${path}: and ${moreProblems} more problems`);
    }
    for (const ignored of report.ignored) say(io, `statdesk: ${ignored} is no file with tables`);
    const [imported, ...others] = report.imported;
    for (const warning of imported?.warnings ?? []) {
      // Two releases of a table have the same MATRIX: in a passing catalog that is nobody’s business.
      if (warning.code !== 'import.matrix-taken') say(io, problemLine(io, warning, path));
    }
    if (others.length === 0) return imported?.table ?? report.unchanged[0]?.table ?? null;
    throw new UsageError(
      `${path} holds ${report.imported.length} tables. Name a file with one table.`,
    );
  } finally {
    progress.end();
  }
}
