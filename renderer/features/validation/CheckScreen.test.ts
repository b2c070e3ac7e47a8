import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { createTestShell } from '#renderer/shell/testing/test-shell.ts';
import WithShell from '#renderer/shell/testing/WithShell.svelte';
import type { ValidatedFile } from '#shared/api/answers.ts';
import CheckScreen from './CheckScreen.svelte';

const FILES: readonly ValidatedFile[] = [
  {
    path: '/data/wages.px',
    file: { kind: 'path', path: '/data/wages.px' },
    findings: [
      {
        code: 'px.unknown-variable',
        severity: 'warning',
        place: { line: 9, column: 6, keyword: 'NOTE' },
        values: { variable: 'regoin' },
      },
    ],
    more: 0,
  },
  {
    path: '/data/broken.px',
    file: { kind: 'path', path: '/data/broken.px' },
    findings: [
      {
        code: 'px.too-few-cells',
        severity: 'error',
        place: { line: 12, column: 5, keyword: 'DATA' },
        values: { found: 3, expected: 4 },
      },
    ],
    more: 0,
  },
  { path: '/data/good.px', file: { kind: 'path', path: '/data/good.px' }, findings: [], more: 0 },
];

async function show(files: readonly ValidatedFile[] = FILES) {
  const test = createTestShell({
    'px.validate': () => ({ files }),
    'px.rules': () => [
      {
        id: 'px.too-few-cells',
        severity: 'error',
        language: 'en',
        title: 'As many cells as the table has',
        explanation: 'DATA holds one cell for every combination of values.',
        good: 'DATA=1 2;',
        bad: 'DATA=1;',
      },
    ],
    'px.lines': ({ firstLine }) => ({
      lineCount: 20,
      encoding: 'utf-8',
      lines: Array.from({ length: 20 }, (_, place) => ({
        line: firstLine + place,
        from: 0,
        text: `line ${firstLine + place}`,
        isCut: false,
      })),
    }),
  });
  test.shell.tabs.place = { screen: 'check', items: [{ kind: 'path', path: '/data' }], spot: null };
  render(WithShell, { shell: test.shell, component: CheckScreen });
  await screen.findByRole('tree', { name: 'Findings' });
  return test;
}

const pane = () => screen.getByRole('region', { name: 'Source' });

test('the worst finding is looked at first, with its place and the rule behind it', async () => {
  const { calls } = await show();
  expect(within(pane()).getByText('line 12, column 5 · DATA')).toBeVisible();
  expect(within(pane()).getByText('1 of 2')).toBeVisible();
  expect(calls).toContainEqual({
    method: 'px.lines',
    params: expect.objectContaining({ file: { kind: 'path', path: '/data/broken.px' } }),
  });
  await fireEvent.click(within(pane()).getByRole('radio', { name: 'Rule' }));
  expect(within(pane()).getByText('As many cells as the table has')).toBeVisible();
  expect(within(pane()).getByText('DATA=1;')).toBeVisible();
});

test('F8 goes to the next finding, and from the last to the first', async () => {
  const { shell } = await show();
  shell.commands.pressed(new KeyboardEvent('keydown', { key: 'F8' }));
  expect(await within(pane()).findByText('line 9, column 6 · NOTE')).toBeVisible();
  shell.commands.pressed(new KeyboardEvent('keydown', { key: 'F8' }));
  expect(await within(pane()).findByText('line 12, column 5 · DATA')).toBeVisible();
  shell.commands.pressed(new KeyboardEvent('keydown', { key: 'F8', shiftKey: true }));
  expect(await within(pane()).findByText('line 9, column 6 · NOTE')).toBeVisible();
});

test('severities and words narrow what F8 goes through', async () => {
  await show();
  await fireEvent.click(screen.getByRole('button', { name: '1 warning' }));
  expect(within(pane()).getByText('0 of 1')).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: '2 All' }));
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'regoin' } });
  expect(screen.getByRole('button', { name: '0 errors' })).toBeVisible();
  expect(within(pane()).getByText('0 of 1')).toBeVisible();
});
