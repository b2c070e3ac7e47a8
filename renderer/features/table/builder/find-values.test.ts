import { describe, expect, test } from 'vitest';
import { regionVariable } from '../example-table.ts';
import { cutAtHit, findValues } from './find-values.ts';

const region = regionVariable();
const labels = (query: string) => findValues(region, query).map((value) => region.labels[value]);

describe('finding values', () => {
  test('starts of words, without accents and case', () => {
    expect(labels('tow')).toEqual(['Brask, town']);
    expect(labels('ostvik')).toEqual(['Østvik']);
    expect(labels('ow')).toEqual([]);
    expect(labels('')).toHaveLength(region.codes.length);
  });

  test('codes, exact texts and parts', () => {
    expect(labels('03')).toEqual(['Østvik']);
    expect(labels('"skerria"')).toEqual(['Skerria']);
    expect(labels('"lora"')).toEqual([]);
    expect(labels('*ker*')).toEqual(['Skerria']);
  });

  test('the hit is cut out for marking', () => {
    expect(cutAtHit('Brask, town', 'tow')).toEqual({ before: 'Brask, ', hit: 'tow', after: 'n' });
    expect(cutAtHit('Østvik', 'ost')).toEqual({ before: '', hit: 'Øst', after: 'vik' });
    expect(cutAtHit('Skerria', 'x')).toBeNull();
  });
});
