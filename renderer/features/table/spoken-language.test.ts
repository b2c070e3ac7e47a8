import { expect, test } from 'vitest';
import { spokenLanguage } from './spoken-language.ts';

test.each([
  [['en', 'no'], 'nb', 'no'],
  [['en', 'nn', 'nb'], 'nb', 'nb'],
  [['sv', 'fr-CA'], 'fr', 'fr-CA'],
  [['en', 'sv'], 'sv', 'sv'],
  [['de', 'en'], 'fr', null],
  [[''], 'en', null],
] as const)('of %j, who reads %s reads %s', (languages, speaks, expected) => {
  expect(spokenLanguage(languages, speaks)).toBe(expected);
});
