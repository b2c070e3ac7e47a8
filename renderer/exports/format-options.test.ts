import { expect, test } from 'vitest';
import { formatOptions } from './format-options.ts';

test('switches and choices become controls, other shapes keep their default', () => {
  expect(
    formatOptions({
      type: 'object',
      properties: {
        title: { type: 'boolean', default: true },
        labels: { type: 'string', enum: ['codes', 'texts'], default: 'codes' },
        depth: { type: 'number', default: 3 },
      },
    }),
  ).toEqual([
    { kind: 'switch', name: 'title', initial: true },
    { kind: 'choice', name: 'labels', initial: 'codes', values: ['codes', 'texts'] },
  ]);
});

test('a format without options has no controls', () => {
  expect(formatOptions({ type: 'object' })).toEqual([]);
  expect(formatOptions(null)).toEqual([]);
});
