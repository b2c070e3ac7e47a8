import { resolve } from 'node:path';
import type { ValidatedFile } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import type { Translate } from '#shared/messages/index.ts';
import { fileText, validationJson } from '#shared/validation/document.ts';
import { withPassingCatalog } from '../engine.ts';
import { answer, BAD_INPUT, FINE, progressLine, say } from '../io.ts';
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
          await answer(io, validationJson(files, io.translate));
        } else {
          for (const file of files) await answer(io, fileText(file, io.translate));
          say(io, summary(files, io.translate));
        }
        end(files.some(hasError) ? BAD_INPUT : FINE);
      });
  },
};

function hasError({ findings }: ValidatedFile): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function summary(files: readonly ValidatedFile[], translate: Translate): string {
  const counted = (severity: Problem['severity']) => {
    const count = files.reduce(
      (sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length,
      0,
    );
    return `${count} ${translate(`check.severity.${severity}`, { count })}`;
  };
  const more = files.reduce((sum, file) => sum + file.more, 0);
  const parts = [
    translate('check.summary.files', { count: files.length }),
    counted('error'),
    counted('warning'),
    counted('info'),
    ...(more > 0 ? [translate('check.summary.more', { count: more })] : []),
  ];
  return `statdesk: ${parts.join(', ')}`;
}
