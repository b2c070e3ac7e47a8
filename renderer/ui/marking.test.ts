import { expect, test } from 'vitest';
import { markHits } from './marking.ts';

const hits = (text: string, query: string) =>
  markHits(text, query)
    .filter((part) => part.isHit)
    .map((part) => part.text);

test('starts of words are hits, the middle of a word is not', () => {
  expect(hits('Unemployed persons, employed', 'employ')).toEqual(['employ']);
});

test('accents and capitals do not count, and the text keeps its own', () => {
  expect(hits('Tromsø, Île-du-Phare', 'TROMSØ ile')).toEqual(['Tromsø', 'Île']);
});

test('a letter with a stroke is found without it', () => {
  expect(hits('3014 Indre Østfold', 'ostfold')).toEqual(['Østfold']);
});

test('words that must not occur are not marked', () => {
  expect(hits('Sex and age', 'age -sex')).toEqual(['age']);
});

test('the parts are the whole text again', () => {
  const text = 'Population by région and 🙂 year';
  expect(
    markHits(text, 'reg year pop')
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
