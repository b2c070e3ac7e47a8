import { CircleCheck } from '@lucide/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from './toasts.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const toast = (subject: string, title: string) => ({ subject, icon: CircleCheck, title });

test('a message that went away is found again, the newest first', () => {
  const toasts = new Toasts();
  toasts.show(toast('import', 'Imported'));
  toasts.show(toast('copy', 'Copied'));
  vi.runAllTimers();
  expect(toasts.shown).toEqual([]);
  expect(toasts.past.map(({ toast: { title } }) => title)).toEqual(['Copied', 'Imported']);
  expect(toasts.missed).toBe(2);
});

test('of one subject only the last is kept, and what the user closed was not missed', () => {
  const toasts = new Toasts();
  toasts.show(toast('copy', '1 cell'));
  toasts.show(toast('copy', '4 cells'));
  toasts.close('copy');
  vi.runAllTimers();
  expect(toasts.past.map(({ toast: { title } }) => title)).toEqual(['4 cells']);
  expect(toasts.missed).toBe(0);
});
