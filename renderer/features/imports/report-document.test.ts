import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createLanguage } from '#renderer/shell/language.svelte.ts';
import type { ImportReport } from '#shared/api/answers.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { groupReport } from './report.ts';
import { reportCsv, reportHtml, reportJson } from './report-document.ts';

const language = createLanguage(() => DEFAULT_SETTINGS);

const report: ImportReport = {
  jobId: 1,
  startedAt: '2026-11-20T09:41:00Z',
  finishedAt: null,
  wasCancelled: false,
  imported: [],
  unchanged: [{ path: '/data/=HYPERLINK("x").px', table: '+T1' }],
  ignored: ['<img src=x onerror=alert(1)>.txt'],
  failed: [
    {
      path: '/data/a "quoted", b.px',
      problems: [
        {
          code: 'px.not-px',
          severity: 'error',
          place: { line: 7, column: 3, keyword: 'DATA' },
          values: { found: '-1' },
        },
      ],
      moreProblems: 0,
      excerpt: [],
    },
  ],
  codelists: [],
};

test('the CSV reads back field by field, and no field is a formula', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(
    reportCsv(groupReport(report), language).trim(),
    { header: true },
  );
  expect(errors).toEqual([]);
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({
    path: '/data/a "quoted", b.px',
    code: 'px.not-px',
    line: '7',
    column: '3',
    keyword: 'DATA',
  });
  expect(data[0]?.message).not.toBe('');
  for (const row of data) {
    for (const text of Object.values(row)) expect(text).not.toMatch(/^[=+@-]/);
  }
});

test('the page shows names as text, whatever is in them', () => {
  const page = new DOMParser().parseFromString(
    reportHtml(report, groupReport(report), language),
    'text/html',
  );
  expect(page.querySelector('img')).toBeNull();
  const cells = [...page.querySelectorAll('td')].map((cell) => cell.textContent);
  expect(cells).toContain('<img src=x onerror=alert(1)>.txt');
  expect(cells).toContain('/data/a "quoted", b.px');
});

test('the JSON names every file, with the code and place of what is wrong', () => {
  const { files } = JSON.parse(reportJson(report, groupReport(report), language));
  expect(files.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'refused',
    'unchanged',
    'ignored',
  ]);
  expect(files[0].problems[0]).toMatchObject({
    code: 'px.not-px',
    severity: 'error',
    count: 1,
    places: [{ line: 7, column: 3, keyword: 'DATA' }],
  });
});
