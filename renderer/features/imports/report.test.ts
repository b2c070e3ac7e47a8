import { describe, expect, test } from 'vitest';
import type { ImportedFile, ImportReport } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { excerptAt, fileName, groupReport, mergeProblems, type ReportFile } from './report.ts';

const at = (line: number, keyword: string, severity: Problem['severity'] = 'warning'): Problem => ({
  code: 'engine.bad-request',
  severity,
  place: { line, keyword },
});

const imported = (path: string, more: Partial<ImportedFile> = {}): ImportedFile => ({
  path,
  table: path,
  title: path,
  language: null,
  languages: [],
  variables: 2,
  cells: 10,
  isUpdate: false,
  warnings: [],
  moreWarnings: 0,
  sharesMatrixWith: null,
  excerpt: [],
  ...more,
});

const report = (more: Partial<ImportReport>): ImportReport => ({
  jobId: 1,
  startedAt: '2026-11-20T09:41:00Z',
  finishedAt: null,
  wasCancelled: false,
  imported: [],
  unchanged: [],
  ignored: [],
  failed: [],
  codelists: [],
  ...more,
});

describe('groups', () => {
  test('stand worst first, and those without files are left out', () => {
    const groups = groupReport(
      report({
        ignored: ['readme.txt'],
        imported: [imported('good.px'), imported('odd.px', { warnings: [at(1, 'UNITS')] })],
        failed: [
          { path: 'bad.px', problems: [at(2, 'DATA', 'error')], moreProblems: 0, excerpt: [] },
        ],
      }),
    );
    expect(groups.map(({ outcome, files }) => [outcome, files.length])).toEqual([
      ['refused', 1],
      ['warnings', 1],
      ['imported', 1],
      ['ignored', 1],
    ]);
  });

  test('a file that shares its id with another table is among the warnings', () => {
    const [group] = groupReport(
      report({ imported: [imported('a.px', { sharesMatrixWith: 'T1' })] }),
    );
    expect(group?.outcome).toBe('warnings');
  });

  test('what is only worth knowing does not make a warning of a file', () => {
    const info = [at(1, 'AXIS-VERSION', 'info')];
    const [group] = groupReport(report({ imported: [imported('a.px', { warnings: info })] }));
    expect(group?.outcome).toBe('imported');
  });
});

describe('problems of one kind', () => {
  test('are one entry with all its places', () => {
    const problems = Array.from({ length: 300 }, (_, line) => at(line + 1, 'CODES'));
    const [merged, ...others] = mergeProblems(problems);
    expect(others).toEqual([]);
    expect(merged?.count).toBe(300);
    expect(merged?.places[4]?.line).toBe(5);
  });

  test('stay apart by keyword, and errors come first', () => {
    const merged = mergeProblems([at(1, 'UNITS'), at(2, 'CODES'), at(3, 'DATA', 'error')]);
    expect(merged.map(({ problem }) => problem.place?.keyword)).toEqual(['DATA', 'UNITS', 'CODES']);
  });
});

test('the name of a file is the end of its path on every system', () => {
  expect(fileName('C:\\data\\a.px')).toBe('a.px');
  expect(fileName('/data/b.px')).toBe('b.px');
});

describe('the excerpt of a problem', () => {
  const line = (number: number) => ({ line: number, from: 0, text: 'x', isCut: false });
  const [file] = groupReport(
    report({ imported: [imported('a.px', { excerpt: [1, 2, 6, 7, 8].map(line) })] }),
  ).flatMap(({ files }) => files) as [ReportFile];
  const problem = (place: number, code: Problem['code'] = 'px.not-px') =>
    mergeProblems([{ ...at(place, 'DATA'), code }])[0]!;

  test('is the lines around its first place', () => {
    expect(excerptAt(file, problem(7)).map(({ line }) => line)).toEqual([6, 7, 8]);
    expect(excerptAt(file, problem(20))).toEqual([]);
  });

  test('is empty for what is missing: that is nowhere', () => {
    expect(excerptAt(file, problem(1, 'px.mandatory-missing'))).toEqual([]);
  });
});
