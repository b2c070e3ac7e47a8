import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { createTestShell } from '#renderer/shell/testing/test-shell.ts';
import WithShell from '#renderer/shell/testing/WithShell.svelte';
import type { ImportReport } from '#shared/api/answers.ts';
import ReportScreen from './ReportScreen.svelte';

const line = (number: number, text: string) => ({ line: number, from: 0, text, isCut: false });

const REPORT: ImportReport = {
  jobId: 7,
  startedAt: '2026-11-20T09:41:00Z',
  finishedAt: '2026-11-20T09:41:06Z',
  wasCancelled: false,
  imported: [
    {
      path: '/data/wages.px',
      table: 'WAGES',
      title: 'Wages by year',
      language: 'en',
      languages: ['en'],
      variables: 2,
      cells: 12,
      isUpdate: false,
      warnings: [
        {
          code: 'px.unknown-variable',
          severity: 'warning',
          place: { line: 9, column: 6, keyword: 'NOTE' },
          values: { variable: 'regoin' },
        },
        {
          code: 'px.unknown-variable',
          severity: 'warning',
          place: { line: 30, column: 6, keyword: 'NOTE' },
          values: { variable: 'regoin' },
        },
      ],
      moreWarnings: 0,
      sharesMatrixWith: null,
      excerpt: [line(9, 'NOTE("regoin")="One";'), line(30, 'NOTE("regoin")="Two";')],
    },
  ],
  unchanged: [],
  ignored: ['/data/readme.txt'],
  failed: [
    {
      path: '/data/broken.px',
      problems: [
        {
          code: 'px.too-few-cells',
          severity: 'error',
          place: { line: 12, column: 5, keyword: 'DATA' },
          values: { found: 3, expected: 4 },
        },
      ],
      moreProblems: 0,
      excerpt: [line(12, '1 2 3;')],
    },
  ],
  codelists: [],
};

async function show() {
  const test = createTestShell({ 'import.report': () => REPORT });
  test.shell.tabs.place = { screen: 'import', jobId: 7 };
  render(WithShell, { shell: test.shell, component: ReportScreen });
  await screen.findByRole('heading', { name: /^Refused/ });
  return test;
}

const marked = (container: HTMLElement) => container.querySelector('mark')?.textContent;

test('a refused file shows its line, the spot, and what to do', async () => {
  await show();
  const refused = screen.getByRole('region', { name: /^Refused/ });
  expect(refused.querySelector('pre')).toHaveTextContent('1 2 3;');
  expect(marked(refused)).toBe('3');
  expect(within(refused).getByText(/Usually a row was lost/)).toBeVisible();
  expect(within(refused).getByText(/Nothing from this file was kept/)).toBeVisible();
});

test('every place of a warning can be looked at', async () => {
  await show();
  const warned = screen.getByRole('region', { name: /^Imported with warnings/ });
  await fireEvent.click(within(warned).getByRole('button', { name: 'wages.px' }));
  expect(warned.querySelector('pre')).toHaveTextContent('One');
  await fireEvent.click(within(warned).getByRole('button', { name: 'line 30' }));
  expect(warned.querySelector('pre')).toHaveTextContent('Two');
  expect(within(warned).getByRole('button', { name: 'line 30' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('one severity leaves out the files without it', async () => {
  await show();
  await fireEvent.change(screen.getByRole('combobox', { name: 'Show by severity' }), {
    target: { value: 'warning' },
  });
  expect(screen.queryByText('broken.px')).toBeNull();
  expect(screen.getByText('wages.px')).toBeVisible();
  expect(screen.queryByText('readme.txt')).toBeNull();
});

test('an imported table opens in a tab', async () => {
  const { shell } = await show();
  await fireEvent.click(screen.getByRole('button', { name: /^Open/ }));
  expect(shell.tabs.activeTable).toBe('WAGES');
});
