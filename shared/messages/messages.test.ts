import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import {
  describeProblem,
  INTERFACE_LANGUAGES,
  languageName,
  pickLanguage,
  translator,
} from './index.ts';
import { LANGUAGES } from './languages.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of elements in a parsed message. */
const LITERAL = 0;
const POUND = 7;

const parse = (text: string, language: string) =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();

/** Every element, those inside plurals and choices included. */
function flatten(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) =>
    'options' in element
      ? [element, ...Object.values(element.options).flatMap(({ value }) => flatten(value))]
      : [element],
  );
}

/** Names of the places of a message, in order of the alphabet. */
const placesOf = (elements: readonly Element[]) =>
  [
    ...new Set(
      flatten(elements).flatMap((element) =>
        element.type === LITERAL || element.type === POUND || !('value' in element)
          ? []
          : [element.value],
      ),
    ),
  ].sort();

const textsOf = (elements: readonly Element[]) =>
  flatten(elements).flatMap((element) =>
    element.type === LITERAL && 'value' in element ? [element.value] : [],
  );

/** A choice by a word, `{scale, select, A {…} other {…}}`, with the words that it knows. */
const choicesOf = (elements: readonly Element[]) =>
  flatten(elements)
    .flatMap((element) =>
      'options' in element && !('pluralType' in element)
        ? [`${element.value}: ${Object.keys(element.options).sort().join(' ')}`]
        : [],
    )
    .sort();

const english = Object.entries(en);

const TRANSLATIONS = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

describe.each(TRANSLATIONS)('%s', (language) => {
  const messages: Readonly<Record<string, string>> = LANGUAGES[language];
  const translated = Object.entries(messages);

  test('has every text that English has, and no other', () => {
    expect(Object.keys(en).filter((key) => !(key in messages))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !(key in en))).toEqual([]);
  });

  test('has the places and choices of the English text in every text', () => {
    const shape = (text: string, spoken: string) => {
      const elements = parse(text, spoken);
      return { places: placesOf(elements), choices: choicesOf(elements) };
    };
    const shapes = (texts: readonly (readonly [string, string])[], spoken: string) =>
      Object.fromEntries(texts.map(([key, text]) => [key, shape(text, spoken)]));
    const known = english.filter(([key]) => key in messages);
    expect(shapes(translated, language)).toEqual(shapes(known, 'en'));
  });

  test('has no plural form that its grammar does not have, and counts zero as zero', () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set<string>(rules.resolvedOptions().pluralCategories);
    const isZeroOne = rules.select(0) === 'one';
    const wrong = translated.filter(([, text]) =>
      flatten(parse(text, language)).some((element) => {
        if (!('pluralType' in element)) return false;
        const foreign = Object.keys(element.options).some(
          (form) => !form.startsWith('=') && !forms.has(form),
        );
        const one = element.options.one?.value ?? [];
        const saysOne = isZeroOne && !element.options['=0'] && /\b1\b/.test(textsOf(one).join(''));
        return foreign || saysOne;
      }),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('is written with the signs of its own typography', () => {
    const wrong = translated.flatMap(([key, text]) => {
      const plain = textsOf(parse(text, language)).join('\n');
      return NOT_TYPOGRAPHY[language].some((sign) => sign.test(plain)) ? [`${key}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('leaves nothing in English but what is written alike', () => {
    const same = translated.filter(
      ([key, text]) => text === (en as Readonly<Record<string, string>>)[key] && hasWords(text),
    );
    const permitted = new Set<string>([...ALIKE.everywhere, ...ALIKE[language]]);
    expect(same.filter(([, text]) => !permitted.has(text))).toEqual([]);
    // A word that is not needed any more would hide the next one that is forgotten.
    const used = new Set(same.map(([, text]) => text));
    expect(ALIKE[language].filter((text) => !used.has(text))).toEqual([]);
  });
});

/** Whether more than places and signs stand in it. */
const hasWords = (text: string) => /\p{L}/u.test(textsOf(parse(text, 'en')).join(''));

/** Quotation marks of other languages, and blanks where a line must not break. */
const NOT_TYPOGRAPHY = {
  nb: [/[“”„]/, / %/, /\p{L}'\p{L}/u],
  sv: [/[“„«»]/, / %/, /\p{L}'\p{L}/u],
  fr: [/[“”„]/, /[\p{L}\p{N}»)] [%;:!?»]/u, /« /, /[\p{L}»)][;!?]/u, /\p{L}'\p{L}/u],
} as const satisfies Record<string, readonly RegExp[]>;

/** Texts that are right in English and in the other language. */
const ALIKE = {
  everywhere: [
    'API',
    'CKAN',
    'CSV',
    'DataHub',
    'Excel',
    'JSON-stat 2',
    'Parquet',
    'PX',
    'Statdesk',
    'Statdesk {version}',
    'test',
    'udata',
    'Unicode (UTF-8)',
    '{time} ms',
  ],
  nb: [
    'Best for {why}',
    'Database',
    'Format',
    'Id',
    'id:',
    'Metadata',
    'Minimum',
    'minimum, {variable}',
    'Over',
    'Port',
    'Region',
    'Send',
    'Status',
    'Sum',
    'sum {value}',
    'sum, {variable}',
    'System',
    'Transport',
  ],
  fr: [
    'Code',
    'Codes',
    'Code…',
    'Collection',
    'Contact',
    'Description',
    'Format',
    'Formats',
    'Id',
    'Important',
    'Licence',
    'max {value}',
    'Maximum',
    'maximum, {variable}',
    'Messages',
    'min {value}',
    'Minimum',
    'minimum, {variable}',
    'note',
    'Note {mark}',
    'Notes',
    'Options',
    'Organisation',
    'Point',
    'Port',
    'production',
    'Proxy',
    'Publication',
    'Publications',
    'Services',
    'Source',
    'Source, {language}',
    'stock',
    'Structure',
    'Total',
    'Variable',
    'Variables',
    'Version',
    'Versions',
    '{count, plural, one {{shown} message} other {{shown} messages}}',
  ],
  sv: [
    'Cell',
    'Format',
    'Id',
    'id:',
    'Index',
    'index, {base} = 100',
    'Information',
    'Maximum',
    'maximum, {variable}',
    'Metadata',
    'Minimum',
    'minimum, {variable}',
    'Organisation',
    'Period',
    'Port',
    'Proxy',
    'Region',
    'revision {revision}',
    'Status',
    'stock',
    'System',
    'Total',
    'Transport',
    'Version',
  ],
} as const;

describe('the language of the interface', () => {
  test.each([
    [['nb-NO', 'en-GB'], 'nb'],
    [['de-DE', 'nb', 'en'], 'nb'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['nb_NO.UTF-8'], 'nb'],
    [['sv-FI'], 'sv'],
    [['fr-CA', 'en-CA'], 'fr'],
    [['en-US'], 'en'],
    [['C'], 'en'],
    [[], 'en'],
  ] as const)('of a system that wants %j is %s', (wanted, expected) => {
    expect(pickLanguage(wanted)).toBe(expected);
  });

  test('every language names itself and its code', () => {
    for (const language of INTERFACE_LANGUAGES) {
      expect(translator(language)('app.language-code')).toBe(language);
      expect(languageName(language)).not.toBe('');
    }
    expect(new Set(INTERFACE_LANGUAGES.map(languageName)).size).toBe(INTERFACE_LANGUAGES.length);
  });

  test.each([
    ['en', '16,385'],
    ['nb', '16\u00a0385'],
    ['sv', '16\u00a0385'],
    ['fr', '16\u202f385'],
  ] as const)('decides in %s how numbers inside sentences look', (language, expected) => {
    const values = { columns: 16_385, limit: 16_384, format: 'Excel' };
    expect(translator(language)('problem.export.too-many-columns', values)).toContain(expected);
  });

  test.each([
    ['en', 0, '0 files'],
    ['fr', 0, '0 fichier'],
    ['fr', 1, '1 fichier'],
    ['fr', 2, '2 fichiers'],
    ['nb', 0, '0 filer'],
    ['nb', 1, '1 fil'],
    ['sv', 2, '2 filer'],
  ] as const)('decides in %s what %i takes: %s', (language, count, expected) => {
    const t = translator(language);
    expect(t('import.files-count', { count, shown: String(count) })).toBe(expected);
  });

  test('a sentence with something very long in it is cut in every language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const told = describeProblem(
        { code: 'px.unknown-value', severity: 'warning', values: { value: 'x'.repeat(5000) } },
        translator(language),
      );
      expect(told).toHaveLength(999);
    }
  });
});
