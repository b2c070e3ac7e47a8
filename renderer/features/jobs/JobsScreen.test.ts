import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { createTestShell } from '#renderer/shell/testing/test-shell.ts';
import WithShell from '#renderer/shell/testing/WithShell.svelte';
import type { JobRow } from '#shared/api/answers.ts';
import JobsScreen from './JobsScreen.svelte';

const job = (jobId: number, more: Partial<JobRow>): JobRow => ({
  jobId,
  kind: 'import',
  subject: `file ${jobId}`,
  state: 'done',
  startedAt: '2026-11-20T09:41:00Z',
  finishedAt: '2026-11-20T09:42:00Z',
  progress: null,
  problem: null,
  ...more,
});

async function show() {
  const rows = [
    job(1, { subject: 'Östersjön.px' }),
    job(2, { subject: 'wages.px', state: 'failed' }),
    job(3, { subject: 'wages.csv', kind: 'export' }),
  ];
  const { shell } = createTestShell({ 'jobs.list': () => rows });
  await shell.jobs.load();
  render(WithShell, { shell, component: JobsScreen });
}

const subjects = () => screen.queryAllByText(/\.(?:px|csv)$/).map((one) => one.textContent);

test('jobs are found by words of what they are about, accents folded', async () => {
  await show();
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ostersjon' } });
  expect(subjects()).toEqual(['Östersjön.px']);
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'export wages' } });
  expect(subjects()).toEqual(['wages.csv']);
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing' } });
  expect(screen.getByText('No job matches.')).toBeVisible();
});

test('one state leaves the jobs in it', async () => {
  await show();
  await fireEvent.click(screen.getByRole('button', { name: '1 Failed' }));
  expect(subjects()).toEqual(['wages.px']);
  await fireEvent.click(screen.getByRole('button', { name: '3 All' }));
  expect(subjects()).toHaveLength(3);
});
