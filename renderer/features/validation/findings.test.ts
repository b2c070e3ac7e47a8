import { describe, expect, test } from 'vitest';
import type { ValidatedFile } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import {
  countSeverities,
  foundAt,
  groupFindings,
  listFound,
  markedLines,
  rowsOf,
} from './findings.ts';

const finding = (severity: Problem['severity'], line: number, more: Partial<Problem> = {}) => ({
  code: 'px.unknown-variable' as const,
  severity,
  place: { line, column: 6 },
  ...more,
});
const file = (path: string, findings: readonly Problem[], more = 0): ValidatedFile => ({
  path,
  file: { kind: 'path', path },
  findings,
  more,
});

const FILES = [
  file('good.px', []),
  file('warned.px', [finding('warning', 3), finding('info', 9, { code: 'px.no-keyword' })], 12),
  file('broken.px', [finding('error', 4, { code: 'px.data-missing' }), finding('warning', 4)]),
];
const group = (by: Parameters<typeof groupFindings>[2], files = FILES) =>
  groupFindings(files, listFound(files), by, false);

describe('findings in groups', () => {
  test('by file, the worst first, with those that have none', () => {
    expect(group('file').map(({ key, counts, more }) => [key, counts, more])).toEqual([
      ['broken.px', { error: 1, warning: 1, info: 0 }, 0],
      ['warned.px', { error: 0, warning: 1, info: 1 }, 12],
      ['good.px', { error: 0, warning: 0, info: 0 }, 0],
    ]);
  });

  test('by severity and by rule, over all files', () => {
    expect(group('severity').map(({ key, found }) => [key, found.length])).toEqual([
      ['error', 1],
      ['warning', 2],
      ['info', 1],
    ]);
    expect(group('rule').map(({ key, found }) => [key, found.length])).toEqual([
      ['px.data-missing', 1],
      ['px.unknown-variable', 2],
      ['px.no-keyword', 1],
    ]);
  });

  test('tell only files that have what is asked for', () => {
    const infos = listFound(FILES).filter(({ finding: one }) => one.severity === 'info');
    expect(groupFindings(FILES, infos, 'file', true).map(({ key }) => key)).toEqual(['warned.px']);
  });

  test('keep their findings to themselves while they are closed', () => {
    const rows = rowsOf(group('file'), (key) => key === 'broken.px');
    expect(
      rows.map((row) => (row.kind === 'group' ? row.group.key : row.found.finding.code)),
    ).toEqual(['broken.px', 'warned.px', 'px.unknown-variable', 'px.no-keyword', 'good.px']);
  });
});

test('a line is marked by the worst that is on it, a finding without a line at the start', () => {
  const one = file('a.px', [
    finding('info', 4),
    finding('error', 4),
    { code: 'px.empty', severity: 'warning' },
  ]);
  expect([...markedLines(one)]).toEqual([
    [4, 'error'],
    [1, 'warning'],
  ]);
});

test('a place leads to its finding, else to the first of its line', () => {
  const first = finding('info', 4);
  const second = { ...finding('error', 4), place: { line: 4, column: 20 } };
  const one = file('a.px', [first, second]);
  expect(foundAt(one, { line: 4, column: 20 })?.finding).toBe(second);
  expect(foundAt(one, { line: 4, column: 7 })?.finding).toBe(first);
  expect(foundAt(one, { line: 5 })).toBeNull();
});

test('severities are counted over all files', () => {
  expect(countSeverities(listFound(FILES))).toEqual({ error: 1, warning: 2, info: 1 });
});
