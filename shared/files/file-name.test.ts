import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFrom, type NameFacts, USUAL_PATTERN, unknownParts } from './file-name.ts';

const facts: NameFacts = {
  id: 'L0231',
  short: 'population',
  title: 'Population by region',
  name: '',
  periods: '2022-2026',
  first: '2022',
  last: '2026',
  language: 'en',
};

test('a pattern is filled in; what is empty leaves no gap', () => {
  expect(fileNameFrom(USUAL_PATTERN, facts)).toBe('L0231_population_2022-2026');
  expect(fileNameFrom('{name}_{id} of {last}', facts)).toBe('L0231 of 2026');
  expect(fileNameFrom('{name}', facts)).toBe('L0231');
  expect(unknownParts('{id}_{year}_{}')).toEqual(['year', '']);
});

test('names that Windows keeps for devices are none', () => {
  expect(fileNameFrom('{id}', { ...facts, id: 'CON' })).toBe('_CON');
  expect(fileNameFrom('nul.{id}', facts)).toBe('_nul.L0231');
});

test('whatever the pattern and the table: one plain name that reaches no folder', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ unit: 'binary' }), (pattern, id, title) => {
      const name = fileNameFrom(`${pattern}{id}{title}`, { ...facts, id, title });
      expect(name).toMatch(/^[\p{L}\p{N}._ -]+$/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
    }),
  );
});
