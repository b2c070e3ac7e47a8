import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { createTestShell } from '#renderer/shell/testing/test-shell.ts';
import WithShell from '#renderer/shell/testing/WithShell.svelte';
import type { RevisionRow, TableDetails } from '#shared/api/answers.ts';
import CompareScreen from './CompareScreen.svelte';
import { COMPARISON } from './testing.ts';

const revision = (number: number, importedAt: string, isCurrent: boolean): RevisionRow => ({
  revision: number,
  importedAt,
  updated: null,
  cells: 12,
  sizeBytes: 100,
  isCurrent,
  sourcePath: null,
});
const REVISIONS = [
  revision(7, '2026-11-12T09:00:00Z', true),
  revision(3, '2026-08-14T09:00:00Z', false),
];

const DETAILS: TableDetails = {
  id: 'SHEEP',
  title: 'Sheep by region and year',
  contentsText: 'Sheep',
  language: 'en',
  languages: ['en'],
  variableLabels: [],
  firstPeriod: '2023',
  lastPeriod: '2024',
  cells: 12,
  sizeBytes: 100,
  source: null,
  updated: null,
  importedAt: '2026-11-12T09:00:00Z',
  folder: null,
  folderPath: [],
  match: null,
  units: [],
  nextUpdate: null,
  missingCells: 0,
  variables: [],
  revisions: REVISIONS,
  sharesMatrixWith: null,
  sourcePath: null,
  provenance: null,
  warnings: 0,
};

async function show(details: TableDetails = DETAILS) {
  const { shell, calls } = createTestShell({
    'catalog.table': () => details,
    'table.compare': () => COMPARISON,
    'catalog.revert': () => ({ id: 'SHEEP' }),
  });
  shell.tabs.place = { screen: 'compare', id: 'SHEEP', before: null, after: null };
  render(WithShell, { shell, component: CompareScreen });
  return { shell, calls };
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | '));

test('shows the largest changes first, by size, by per cent, and those of symbols', async () => {
  await show();
  await screen.findByRole('heading', { name: 'What changed in Sheep' });
  expect(rowsOf('Cells')[0]).toMatch(/^North \| 100 \| 80 \| −20 \| −20\.00/);
  await fireEvent.click(screen.getByRole('radio', { name: 'By per cent' }));
  expect(rowsOf('Cells')[0]).toMatch(/^South \| 5 \| 10 \| \+5 \| \+100\.00/);
  await fireEvent.click(screen.getByRole('radio', { name: 'Symbols' }));
  expect(rowsOf('Cells')).toEqual([
    expect.stringMatching(/^West \| 2023 \| \.\. \| 7 \| – \| – \| was missing/),
  ]);
  expect(rowsOf('Metadata')).toEqual([expect.stringMatching(/^SOURCE.*\| Nobody \| Somebody/)]);
});

test('other revisions are compared under an address of their own', async () => {
  const { shell, calls } = await show();
  await fireEvent.click(await screen.findByRole('button', { name: 'Swap before and after' }));
  expect(shell.navigation.route).toEqual({ screen: 'compare', id: 'SHEEP', before: 7, after: 3 });
  expect(calls.find(({ method }) => method === 'table.compare')?.params).toMatchObject({
    before: { id: 'SHEEP', revision: 'previous' },
    after: { id: 'SHEEP', revision: 'current' },
  });
});

test('going back makes the earlier revision the one in use', async () => {
  const { calls } = await show();
  await fireEvent.click(await screen.findByRole('button', { name: 'Go back to 14 Aug 2026' }));
  expect(calls).toContainEqual({
    method: 'catalog.revert',
    params: { id: 'SHEEP', revision: 3 },
  });
});

test('a table with one revision says what is needed', async () => {
  const { calls } = await show({ ...DETAILS, revisions: REVISIONS.slice(0, 1) });
  await screen.findByText(/There is one revision of this table/);
  expect(calls.some(({ method }) => method === 'table.compare')).toBe(false);
});
