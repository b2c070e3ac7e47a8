import { describe, expect, test } from 'vitest';
import type { ImportedFile, ImportReport } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import {
  countSeverities,
  excerptAt,
  groupReport,
  mergeProblems,
  type ReportFile,
  shownPlaces,
  withSeverity,
} from './report.ts';

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

describe('the excerpt of a problem', () => {
  const line = (number: number) => ({ line: number, from: 0, text: 'x', isCut: false });
  const [file] = groupReport(
    report({ imported: [imported('a.px', { excerpt: [1, 2, 6, 7, 8].map(line) })] }),
  ).flatMap(({ files }) => files) as [ReportFile];

  const problem = (places: readonly number[], code: Problem['code'] = 'px.not-px') =>
    mergeProblems(places.map((place) => ({ ...at(place, 'DATA'), code })))[0]!;

  test('is the lines around any place that was kept', () => {
    expect(shownPlaces(file, problem([7, 20, 1])).map((place) => place.line)).toEqual([7, 1]);
    expect(excerptAt(file, { line: 7 }).map((one) => one.line)).toEqual([6, 7, 8]);
    expect(excerptAt(file, { line: 20 })).toEqual([]);
  });

  test('is empty for what is missing: that is nowhere', () => {
    expect(shownPlaces(file, problem([1], 'px.mandatory-missing'))).toEqual([]);
  });
});

test('one severity leaves the files that have it, with these problems alone', () => {
  const groups = groupReport(
    report({
      imported: [
        imported('a.px', { warnings: [at(1, 'UNITS'), at(2, 'UNITS'), at(3, 'NOTE', 'info')] }),
        imported('b.px', { warnings: [at(1, 'NOTE', 'info')] }),
      ],
    }),
  );
  expect(countSeverities(groups)).toEqual({ error: 0, warning: 2, info: 2 });
  expect(
    withSeverity(groups, 'warning').flatMap(({ files }) => files.map(({ path }) => path)),
  ).toEqual(['a.px']);
  expect(
    withSeverity(groups, 'info').flatMap(({ files }) => files.map(({ path }) => path)),
  ).toEqual(['a.px', 'b.px']);
  expect(withSeverity(groups, 'error')).toEqual([]);
});
