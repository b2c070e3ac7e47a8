import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryFileText, readSharedQuery } from './query-file.ts';

const selection = {
  variables: [
    { variableCode: 'Region', valueCodes: ['03', '*01'], codelist: 'agg_A' },
    { variableCode: 'Time', valueCodes: ['TOP(2)'], codelist: null },
  ],
  placement: { stub: ['Region'], heading: ['Time'] },
};
const query = {
  name: 'Latest',
  tableId: 'TAB1',
  language: 'no',
  selection,
  outputFormat: 'csv',
  outputFormatParams: ['UseTexts'],
};

test('a query comes back from its own file', () => {
  expect(readSharedQuery(queryFileText(query))).toEqual({ ...query, server: null });
});

test('the answer of a server to a saved query is one, too', () => {
  const answer = {
    language: 'en',
    id: 'x',
    savedQuery: JSON.parse(queryFileText(query)),
    links: [],
  };
  expect(readSharedQuery(JSON.stringify(answer))).toMatchObject({ tableId: 'TAB1', selection });
});

test.each([
  'https://api.example.org/pxwebapi/v2/tables/TAB1/data?lang=no&valueCodes[Region]=03,*01&codelist[Region]=agg_A&valueCodes[Time]=TOP(2)&stub=Region&heading=Time&outputFormat=csv&outputFormatParams=UseTexts',
  // As the programs that are made from the description write lists.
  'https://api.example.org/pxwebapi/v2/tables/TAB1/data?lang=no&valueCodes[Region]=03&valueCodes[Region]=*01&codelist[Region]=agg_A&valueCodes[Time]=TOP(2)&stub=Region&heading=Time&outputFormat=csv&outputFormatParams=&outputFormatParams=UseTexts',
  'https://api.example.org/pxwebapi/v2/tables/TAB1/data?lang=no&valuecodes%5BRegion%5D=03%2C*01&codelist%5BRegion%5D=agg_A&valuecodes%5BTime%5D=TOP%282%29&stub=Region&heading=Time&outputformat=csv&outputformatparams=UseTexts',
])('an address of any server, escaped or not', (address) => {
  expect(readSharedQuery(` ${address}\n`)).toEqual({
    ...query,
    name: '',
    server: 'https://api.example.org/pxwebapi/v2',
  });
});

test.each(['', 'TAB1', '{', '[]', '{"selection":[]}', 'https://example.org/', 'http://'])(
  '%j is no query, and is said so',
  (text) => {
    expect(() => readSharedQuery(text)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'queries.not-a-query' }),
      }),
    );
  },
);

test('whatever is pasted: a query or a problem, nothing else', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json(), fc.webUrl({ withQueryParameters: true })),
      (text) => {
        try {
          expect(readSharedQuery(text).tableId).not.toBe('');
        } catch (error) {
          expect(error).toHaveProperty('problem.code');
        }
      },
    ),
  );
});
