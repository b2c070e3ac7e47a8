import { expect, test } from 'vitest';
import { pickLanguage } from '#shared/messages/index.ts';
import { systemLanguages } from './system-languages.ts';

test.each([
  [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
  [{ LANG: 'no_NO' }, 'nb'],
  [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'fr_CA.UTF-8' }, 'fr'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: '' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8', LANGUAGE: 'de:sv:en' }, 'sv'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'fr' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
] as const)('%j speaks %s', (env, expected) => {
  expect(pickLanguage(systemLanguages(env))).toBe(expected);
});

test('without any of the variables the system is asked', () => {
  expect(systemLanguages({})).toEqual([Intl.DateTimeFormat().resolvedOptions().locale]);
});
