import { describe, expect, test } from 'vitest';
import { outputFormatFromParams } from './output-format.ts';

const read = (format: string, params: string) =>
  outputFormatFromParams([
    ['outputFormat', format],
    ['outputFormatParams', params],
  ]);

test.each([
  ['csv', '', 'csv', {}],
  ['CSV', 'usetexts,SEPARATORTAB', 'csv', { labels: 'texts', separator: 'tab' }],
  ['csv', 'UseCodes,UseCodesAndTexts', 'csv', { labels: 'both' }],
  ['xlsx', 'IncludeTitle', 'xlsx', { title: true }],
  ['html', ' UseCodes , IncludeTitle ', 'html', { labels: 'codes', title: true }],
  ['json-px', 'UseTexts', 'json-px', {}],
  ['', '', 'json-stat2', {}],
])('outputFormat “%s” with “%s” is %s', (format, params, id, options) => {
  const output = read(format, params);
  expect(output.format.id).toBe(id);
  expect(output.options).toEqual(options);
});

test('repeated parameters are one list, and their names have no case', () => {
  const { options } = outputFormatFromParams([
    ['OUTPUTFORMAT', 'csv'],
    ['outputformatparams', 'UseTexts'],
    ['outputFormatParams', 'SeparatorSpace'],
  ]);
  expect(options).toEqual({ labels: 'texts', separator: 'space' });
});

describe('what is refused', () => {
  test.each(['csv2', 'html5_table', 'constructor', '__proto__'])('the name “%s”', (name) => {
    expect(() => read(name, '')).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          code: 'pxwebapi.bad-parameter',
          place: { field: 'outputFormat' },
        }),
      }),
    );
  });

  test.each(['SeparatorComma', 'ExcludeZerosAndMissingValues', 'toString'])('“%s”', (param) => {
    expect(() => read('csv', param)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          code: 'pxwebapi.bad-parameter',
          place: { field: 'outputFormatParams' },
        }),
      }),
    );
  });

  test.each([
    ['px', 'UseCodes'],
    ['json-stat2', 'IncludeTitle'],
    ['parquet', 'UseTexts'],
    ['xlsx', 'SeparatorTab'],
    ['json-px', 'SeparatorSemicolon'],
  ])('%s with %s', (format, param) => {
    expect(() => read(format, param)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'pxwebapi.unsupported-format' }),
      }),
    );
  });
});
