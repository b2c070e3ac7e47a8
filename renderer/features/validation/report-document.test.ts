import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createTestShell } from '#renderer/shell/testing/test-shell.ts';
import type { ValidatedFile } from '#shared/api/answers.ts';
import { CHECK_FORMATS } from './report-document.ts';

const FILES: readonly ValidatedFile[] = [
  {
    path: '=cmd.px',
    file: { kind: 'path', path: '=cmd.px' },
    findings: [
      {
        code: 'px.unknown-variable',
        severity: 'warning',
        place: { line: 9, column: 6, keyword: 'NOTE' },
        values: { variable: '<b>"x",\n' },
      },
    ],
    more: 3,
  },
  { path: 'good.px', file: { kind: 'path', path: 'good.px' }, findings: [], more: 0 },
];
const { language } = createTestShell({}).shell;
const AT = new Date('2026-11-21T09:41:00Z');

test('JSON is what the command line gives', () => {
  expect(JSON.parse(CHECK_FORMATS.json.write(FILES, language, AT))).toEqual({
    files: [
      {
        path: '=cmd.px',
        findings: [
          {
            rule: 'px.unknown-variable',
            severity: 'warning',
            line: 9,
            column: 6,
            keyword: 'NOTE',
            message: expect.stringContaining('<b>"x"'),
          },
        ],
        more: 3,
      },
      { path: 'good.px', findings: [] },
    ],
  });
});

test('CSV has a row for every finding and every file, and runs nothing', () => {
  const csv = CHECK_FORMATS.csv.write(FILES, language, AT).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(csv.trimEnd());
  expect(data[0]).toEqual(['path', 'severity', 'rule', 'line', 'column', 'keyword', 'message']);
  expect(data.slice(1).map((row) => row.slice(0, 6))).toEqual([
    ["'=cmd.px", 'Warning', 'px.unknown-variable', '9', '6', 'NOTE'],
    ["'=cmd.px", '', '', '', '', ''],
    ['good.px', '', '', '', '', ''],
  ]);
  expect(data[2]?.[6]).toContain('3 further findings');
});

test('HTML is a page with the findings as a table, all escaped', () => {
  const page = new DOMParser().parseFromString(
    CHECK_FORMATS.html.write(FILES, language, AT),
    'text/html',
  );
  expect(page.documentElement.lang).toBe('en');
  expect(page.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(page.querySelector('b')).toBeNull();
  expect(page.querySelector('tbody td:last-child')?.textContent).toContain('<b>');
});
