import { describe, expect, test } from 'vitest';
import type { ChartAnswer } from './answer.ts';
import { AGE_BANDS, answer, counting, variable, words, years } from './example-answer.ts';
import type { ChartKindId } from './model.ts';
import { suggest, suggestions } from './suggest.ts';

const regions = variable({ code: 'region', values: ['1=North', '2=South', '3=East'] });
const sexes = variable({ code: 'sex', values: ['1=Males', '2=Females'] });
const ages = variable({ code: 'age', values: AGE_BANDS.map((band) => `${band}=${band} years`) });

function reason(of: ChartAnswer, id: ChartKindId): string {
  const found = suggestions(of, null).find(({ kind }) => kind.id === id);
  return found
    ? `${found.fit.ok ? '+' : '-'} ${words.t(found.fit.why.key, found.fit.why.values)}`
    : '';
}

describe('the chart to begin with', () => {
  test.each([
    [
      'time and few series',
      answer([regions, years(2001, 25)], counting(75)),
      'line',
      '25 years, 3 series',
    ],
    ['one category variable', answer([regions], counting(3)), 'bar', '3 categories'],
    [
      'two periods',
      answer([regions, years(2001, 2)], counting(6)),
      'bar',
      '3 categories, 2 series',
    ],
    [
      'ages and two sexes',
      answer([sexes, ages], counting(12)),
      'pyramid',
      '6 age bands and two sexes',
    ],
  ])('%s', (_, view, id, why) => {
    const chosen = suggest(suggestions(view, null));
    expect(chosen?.kind.id).toBe(id);
    expect(chosen && words.t(chosen.fit.why.key, chosen.fit.why.values)).toBe(why);
  });

  test('shares that add up to 100 are stacked', () => {
    const parts = variable({ code: 'use', values: ['Wood', 'Wind', 'Sun'] });
    const contents = [{ unit: 'per cent', decimals: 1, isAdditive: false }];
    const shares = answer([regions, parts], [60, 30, 10, 33.3, 33.3, 33.3, 0.5, 99.5, 0], {
      contents,
    });
    expect(suggest(suggestions(shares, null))?.kind.id).toBe('stacked');
    const rates = answer([regions, parts], [60, 30, 11, 1, 2, 3, 4, 5, 6], { contents });
    expect(reason(rates, 'stacked')).toBe('- Averages and rates are not parts of a whole');
  });

  test('none where no cell has a number', () => {
    expect(suggest(suggestions(answer([regions], ['..', '.', '...']), null))).toBeNull();
  });
});

describe('reasons against', () => {
  test('lines need time', () => {
    expect(reason(answer([regions], counting(3)), 'line')).toBe(
      '- Needs 3 periods or more; there is one',
    );
  });

  test('bars need few periods', () => {
    expect(reason(answer([regions, years(2001, 13)], counting(39)), 'bar')).toBe(
      '- Needs 12 periods or fewer; there are 13',
    );
  });

  test('a pyramid tells which of its conditions fails', () => {
    const cells = counting(24);
    expect(reason(answer([regions, sexes], counting(6)), 'pyramid')).toBe(
      '- Needs age bands and two sexes',
    );
    expect(reason(answer([sexes, ages, years(2001, 2)], cells), 'pyramid')).toBe(
      '- Needs one value of year; there are 2',
    );
    const contents = [{ unit: 'per 1 000', decimals: 1, isAdditive: false }];
    expect(reason(answer([sexes, ages], counting(12), { contents }), 'pyramid')).toBe(
      '- Needs counts or shares of the whole, not rates',
    );
    const uneven = variable({ code: 'age', values: ['0-4', '5-9', '10-19', '20-24', '25+'] });
    expect(reason(answer([sexes, uneven], counting(10)), 'pyramid')).toBe(
      '- Needs age bands and two sexes',
    );
    expect(reason(answer([sexes, ages], [-1, ...counting(11)]), 'pyramid')).toBe(
      '- Needs values of zero or more',
    );
  });

  test('a scatter needs two contents', () => {
    expect(reason(answer([regions], counting(3)), 'scatter')).toBe(
      '- Needs two contents; there is one',
    );
  });
});
