import { describe, expect, test } from 'vitest';
import { parseItem } from '#shared/selection/grammar.ts';
import { matchItems } from '#shared/selection/match.ts';
import { valuesOf } from '#shared/selection/value-list.ts';
import { yearVariable } from '../example-table.ts';
import { type FormValues, formsFor } from './rule-forms.ts';

const year = yearVariable(['2019', '2020', '2021', '2022', '2023', '2024']);
const filled: FormValues = { count: '2', skip: '1', from: '2020', to: '2022', text: '20' };

describe('rule forms', () => {
  test.each([
    ['newest', ['2022', '2023']],
    ['oldest', ['2020', '2021']],
    ['onward', ['2020', '2021', '2022', '2023', '2024']],
    ['up-to', ['2019', '2020', '2021', '2022']],
    ['between', ['2020', '2021', '2022']],
    ['starts-with', ['2019', '2020', '2021', '2022', '2023', '2024']],
    ['ends-with', ['2020']],
    ['contains', ['2019', '2020', '2021', '2022', '2023', '2024']],
    ['all', ['2019', '2020', '2021', '2022', '2023', '2024']],
  ])('%s writes an expression that picks what it says', (id, expected) => {
    const item =
      formsFor(year)
        .find((form) => form.id === id)
        ?.write(filled) ?? '';
    const match = matchItems(valuesOf(year), [item]);
    expect(match.ok && match.values.map((value) => year.codes[value])).toEqual(expected);
  });

  test('a mask needs its question mark', () => {
    const mask = formsFor(year).find((form) => form.id === 'mask');
    expect(mask?.write({ ...filled, text: '202?' })).toBe('202?');
    expect(mask?.write(filled)).toBeNull();
  });

  test('an unfilled form writes nothing', () => {
    const empty: FormValues = { count: '', skip: '', from: '', to: '', text: '' };
    for (const form of formsFor(year)) {
      const item = form.write(empty);
      if (item !== null) expect(parseItem(item).ok).toBe(true);
      expect(item === null).toBe(form.id !== 'all');
    }
  });

  test('codes with commas cannot be named in ranges', () => {
    const ids = formsFor(yearVariable(['a,b', 'c'])).map((form) => form.id);
    expect(ids).not.toContain('between');
    expect(ids).toContain('starts-with');
  });
});
