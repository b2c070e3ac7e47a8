import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { createTestShell } from '#renderer/shell/testing/test-shell.ts';
import WithShell from '#renderer/shell/testing/WithShell.svelte';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import ExportLayer from './ExportLayer.svelte';

const REPORT = {
  jobId: 3,
  folder: '/data/lake',
  written: [{ id: 'A', files: 3, bytes: 1000 }],
  unchanged: ['B', 'C'],
  removed: [],
  failed: [{ id: 'D', problem: problem('export.disk-full', { path: '/data/lake' }) }],
  wasCancelled: false,
};

test('on the desktop the catalog goes into a folder, and what came of it is told', async () => {
  const { shell, calls } = createTestShell(
    { 'catalog.export': () => REPORT },
    { kind: 'desktop', chooseFolder: async () => ['/data/lake'] },
  );
  render(WithShell, { shell, component: ExportLayer });
  shell.commands.run('catalog.export-all');
  await fireEvent.click(await screen.findByRole('button', { name: 'Choose a folder…' }));
  expect(await screen.findByText('1 table written')).toBeVisible();
  expect(screen.getByText('2 tables were up to date')).toBeVisible();
  expect(screen.getByText(/^D: .*disk/i)).toBeVisible();
  expect(calls).toContainEqual({ method: 'catalog.export', params: { folder: '/data/lake' } });
});

test('a folder that is refused is told in the dialog, which stays', async () => {
  const refuse = () =>
    Promise.reject(
      new ProblemError(
        problem('catalog-export.foreign-folder', { path: '/data/x', manifest: 'manifest.json' }),
      ),
    );
  const { shell } = createTestShell(
    { 'catalog.export': refuse },
    { kind: 'desktop', chooseFolder: async () => ['/data/x'] },
  );
  render(WithShell, { shell, component: ExportLayer });
  shell.commands.run('catalog.export-all');
  await fireEvent.click(await screen.findByRole('button', { name: 'Choose a folder…' }));
  expect(await screen.findByText(/is not empty and holds no manifest\.json/)).toBeVisible();
  expect(screen.getByRole('dialog')).toBeVisible();
});

test('a browser, which has no folders, does not offer it', () => {
  const { shell } = createTestShell({});
  render(WithShell, { shell, component: ExportLayer });
  expect(shell.commands.all.map(({ id }) => id)).not.toContain('catalog.export-all');
});
