import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeScale } from '../cube/model.ts';
import { formatDay, weeksInYear } from './calendar.ts';
import { comparePeriods, expandPeriods, nextPeriod, parsePeriod, periodLabel } from './period.ts';
import { parseScale } from './scale.ts';

describe('reading periods', () => {
  test.each<[string, TimeScale | null, string, TimeScale]>([
    ['2024', 'A', '2024', 'A'],
    ['2024', null, '2024', 'A'],
    ['20241', 'Q', '20241', 'Q'],
    ['20241', 'H', '20241', 'H'],
    ['2024Q3', null, '20243', 'Q'],
    ['2024K3', 'Q', '20243', 'Q'],
    ['2024T3', 'Q', '20243', 'Q'],
    ['2024T3', 'T', '20243', 'T'],
    ['2024H2', null, '20242', 'H'],
    ['202412', 'M', '202412', 'M'],
    ['2024M1', 'M', '202401', 'M'],
    ['2024-07', null, '202407', 'M'],
    ['202453', 'W', '', 'W'],
    ['202053', 'W', '202053', 'W'],
    ['2023U29', 'W', '202329', 'W'],
    ['2023W01', null, '202301', 'W'],
    ['20240229', 'D', '20240229', 'D'],
    ['2024-02-29', 'D', '20240229', 'D'],
    ['2020/2021', 'A', '2020/2021', 'A'],
    ['2020/21', null, '2020/21', 'A'],
    ['2018-2020', 'A', '2018-2020', 'A'],
  ])('%s read as %s is %s', (text, scale, code, read) => {
    const period = parsePeriod(text, scale);
    if (code === '') expect(period).toBeNull();
    else expect(period).toMatchObject({ code, scale: read });
  });

  test.each<[string, TimeScale | null]>([
    ['', null],
    ['total', null],
    ['20245', 'Q'],
    ['202413', 'M'],
    ['202454', 'W'],
    ['20230229', 'D'],
    ['2020-2018', 'A'],
    ['2024Q1', 'M'],
    ['123', null],
  ])('%s is no period of scale %s', (text, scale) => {
    expect(parsePeriod(text, scale)).toBeNull();
  });

  test('a period knows its first day and the day after its last', () => {
    const days = (text: string, scale: TimeScale) => {
      const period = parsePeriod(text, scale);
      return period && [formatDay(period.start), formatDay(period.end)];
    };
    expect(days('2024', 'A')).toEqual(['2024-01-01', '2025-01-01']);
    expect(days('20242', 'H')).toEqual(['2024-07-01', '2025-01-01']);
    expect(days('20242', 'T')).toEqual(['2024-05-01', '2024-09-01']);
    expect(days('20244', 'Q')).toEqual(['2024-10-01', '2025-01-01']);
    expect(days('202402', 'M')).toEqual(['2024-02-01', '2024-03-01']);
    expect(days('202101', 'W')).toEqual(['2021-01-04', '2021-01-11']);
    expect(days('202053', 'W')).toEqual(['2020-12-28', '2021-01-04']);
    expect(days('2018-2020', 'A')).toEqual(['2018-01-01', '2021-01-01']);
  });
});

describe('intervals', () => {
  const codes = (first: string, last: string, scale: TimeScale) => {
    const from = parsePeriod(first, scale);
    const to = parsePeriod(last, scale);
    return (from && to && expandPeriods(from, to)?.map(({ code }) => code)) ?? null;
  };

  test('run over the end of the year, weeks by ISO 8601', () => {
    expect(codes('20243', '20252', 'Q')).toEqual(['20243', '20244', '20251', '20252']);
    expect(codes('202052', '202102', 'W')).toEqual(['202052', '202053', '202101', '202102']);
    expect(codes('202152', '202201', 'W')).toEqual(['202152', '202201']);
    expect(codes('20240228', '20240301', 'D')).toEqual(['20240228', '20240229', '20240301']);
  });

  test('backwards or mixed there is none', () => {
    expect(codes('2025', '2024', 'A')).toBeNull();
  });

  test('every period is followed by one that begins where it ends, later in order', () => {
    const scale = fc.constantFrom<TimeScale>('A', 'H', 'T', 'Q', 'M', 'W', 'D');
    fc.assert(
      fc.property(
        scale,
        fc.integer({ min: 1600, max: 2400 }),
        fc.nat(400),
        (scale, year, steps) => {
          const first = { A: '', H: '1', T: '1', Q: '1', M: '01', W: '01', D: '0101' }[scale];
          let period = parsePeriod(`${year}${first}`, scale);
          for (let i = 0; i < steps && period; i++) period = nextPeriod(period);
          if (!period) throw new Error('a first period is a period');
          const next = nextPeriod(period);
          expect(next.start).toBe(period.end);
          expect(comparePeriods(period, next)).toBeLessThan(0);
          expect(parsePeriod(period.code, scale)).toEqual(period);
          expect(parsePeriod(periodLabel(period), scale)).toEqual(period);
        },
      ),
    );
  });

  test('years of 53 weeks', () => {
    const long = Array.from({ length: 30 }, (_, i) => 2000 + i).filter(
      (y) => weeksInYear(y) === 53,
    );
    expect(long).toEqual([2004, 2009, 2015, 2020, 2026]);
  });
});

test('scales as offices write them', () => {
  expect(parseScale('A1')).toEqual({ scale: 'A', isStandard: true });
  expect(parseScale('Å')).toEqual({ scale: 'A', isStandard: false });
  expect(parseScale('K')).toEqual({ scale: 'Q', isStandard: false });
  expect(parseScale('U1')).toEqual({ scale: 'W', isStandard: false });
  expect(parseScale('halvår')).toEqual({ scale: 'H', isStandard: false });
  expect(parseScale('?')).toBeNull();
});
