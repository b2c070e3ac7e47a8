import { resolve } from 'node:path';
import type { ImportReport } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { withEngine } from '../engine.ts';
import type { CliIo } from '../io.ts';
import {
  answer,
  BAD_INPUT,
  FINE,
  oneLine,
  problemLine,
  progressLine,
  say,
  sentence,
  UsageError,
} from '../io.ts';
import { type ReadingOptions, readingWishes } from '../reading-options.ts';
import type { CliCommand } from './command.ts';

interface ImportCommandOptions extends ReadingOptions {
  readonly json?: true;
}

export const importCommand: CliCommand = {
  name: 'import',
  configure(command, io, end) {
    command
      .description('Import PX, CSV, TSV, JSON-stat and zip files, and folders of them')
      .argument('<path...>', 'files and folders')
      .option('--recipe <name>', 'how CSV and TSV files are read; see statdesk recipe')
      .option('--encoding <name>', 'encoding of the texts, whatever the files say')
      .option('--json', 'the whole report as JSON')
      .action(async (paths: string[], options: ImportCommandOptions) => {
        // A script whose variable is not set would import the folder that it stands in.
        if (paths.includes('')) throw new UsageError('A path is empty. Name a file or a folder.');
        const wishes = readingWishes(options);
        const report = await withEngine(io, command, 'writer', async (engine) => {
          const progress = progressLine(io);
          try {
            return await engine.call(
              'import.start',
              {
                items: paths.map((path) => ({ kind: 'path', path: resolve(io.folder, path) })),
                ...wishes,
              },
              { signal: io.signal, report: progress.report },
            );
          } finally {
            progress.end();
          }
        });
        for (const { path, problems } of report.codelists) {
          for (const problem of problems) say(io, problemLine(io, problem, path));
        }
        if (options.json) await answer(io, `${JSON.stringify(toJson(io, report))}\n`);
        else await tellReport(io, report);
        if (report.wasCancelled) say(io, 'statdesk: cancelled; what was imported before stays');
        end(report.failed.length > 0 || report.wasCancelled ? BAD_INPUT : FINE);
      });
  },
};

async function tellReport(io: CliIo, report: ImportReport): Promise<void> {
  for (const { path, table, warnings, moreWarnings } of report.imported) {
    await answer(io, `imported ${table} ${oneLine(path)}\n`);
    for (const warning of warnings) say(io, problemLine(io, warning, path));
    if (moreWarnings > 0) say(io, `${path}: and ${moreWarnings} more warnings`);
  }
  for (const { path, table } of report.unchanged)
    await answer(io, `unchanged ${table} ${oneLine(path)}\n`);
  for (const path of report.ignored) await answer(io, `ignored ${oneLine(path)}\n`);
  for (const { path, problems, moreProblems } of report.failed) {
    await answer(io, `failed ${oneLine(path)}\n`);
    for (const problem of problems) say(io, problemLine(io, problem, path));
    if (moreProblems > 0) say(io, `${path}: and ${moreProblems} more problems`);
  }
}

function toJson(io: CliIo, report: ImportReport): unknown {
  const problemToJson = problemIn(io);
  return {
    imported: report.imported.map((file) => ({
      path: file.path,
      table: file.table,
      language: file.language || null,
      languages: file.languages.filter((language) => language !== ''),
      variables: file.variables,
      cells: file.cells,
      warnings: file.warnings.map(problemToJson),
      ...(file.moreWarnings > 0 && { moreWarnings: file.moreWarnings }),
    })),
    unchanged: report.unchanged.map(({ path, table }) => ({ path, table })),
    ignored: report.ignored,
    failed: report.failed.map((file) => ({
      path: file.path,
      problems: file.problems.map(problemToJson),
      ...(file.moreProblems > 0 && { moreProblems: file.moreProblems }),
    })),
  };
}

const problemIn = (io: CliIo) => (problem: Problem) => {
  const { line = null, column = null, keyword = null } = problem.place ?? {};
  const { code, severity } = problem;
  return { code, severity, message: sentence(io, problem), line, column, keyword };
};
