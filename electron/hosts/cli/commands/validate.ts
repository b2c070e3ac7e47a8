import { resolve } from 'node:path';
import type { ValidatedFile } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { withPassingCatalog } from '../engine.ts';
import type { CliIo } from '../io.ts';
import { answer, BAD_INPUT, FINE, progressLine, say, sentence } from '../io.ts';
import type { CliCommand } from './command.ts';

export const validateCommand: CliCommand = {
  name: 'validate',
  configure(command, io, end) {
    command
      .description('Hold PX files and folders of them against the rules of docs/rules.md')
      .argument('<path...>', 'files and folders')
      .option('--json', 'the findings as JSON')
      .action(async (paths: string[], options: { json?: true }) => {
        const items = paths.map((path) => ({
          kind: 'path' as const,
          path: resolve(io.folder, path),
        }));
        const { files } = await withPassingCatalog(io, async (engine) => {
          const progress = progressLine(io);
          try {
            const task = { signal: io.signal, report: progress.report };
            return await engine.call('px.validate', { items }, task);
          } finally {
            progress.end();
          }
        });
        if (options.json) {
          await answer(
            io,
            `${JSON.stringify({ files: files.map((file) => fileToJson(io, file)) })}\n`,
          );
        } else {
          for (const file of files) await answer(io, fileAsText(io, file));
          say(io, summary(files));
        }
        end(files.some(hasError) ? BAD_INPUT : FINE);
      });
  },
};

function hasError({ findings }: ValidatedFile): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function fileToJson(io: CliIo, { path, findings, more }: ValidatedFile) {
  return {
    path,
    findings: findings.map((finding) => findingToJson(io, finding)),
    ...(more > 0 && { more }),
  };
}

function findingToJson(io: CliIo, finding: Problem) {
  const { line = 1, column = 1, keyword = null } = finding.place ?? {};
  const { code: rule, severity } = finding;
  return { rule, severity, line, column, keyword, message: sentence(io, finding) };
}

/** A path, and its findings below it as `line:column severity rule keyword: sentence`. */
function fileAsText(io: CliIo, { path, findings, more }: ValidatedFile): string {
  const lines = findings.map((finding) => {
    const { line = 1, column = 1, keyword } = finding.place ?? {};
    const about = keyword === undefined ? '' : ` ${keyword}`;
    return `  ${line}:${column} ${finding.severity} ${finding.code}${about}: ${sentence(io, finding)}`;
  });
  if (more > 0) lines.push(`  and ${more} more`);
  if (lines.length === 0) lines.push('  nothing found');
  return `${[path, ...lines].join('\n')}\n`;
}

function summary(files: readonly ValidatedFile[]): string {
  const count = (severity: Problem['severity']) =>
    files.reduce(
      (sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length,
      0,
    );
  const more = files.reduce((sum, file) => sum + file.more, 0);
  const parts = [
    `${files.length} PX files`,
    `${count('error')} errors`,
    `${count('warning')} warnings`,
    `${count('info')} remarks`,
    ...(more > 0 ? [`${more} not listed`] : []),
  ];
  return `statdesk: ${parts.join(', ')}`;
}
