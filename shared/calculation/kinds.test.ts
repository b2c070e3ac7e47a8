/** Every calculation on one line of cells, against numbers worked out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUS_NIL, STATUS_SUM } from '../cube/status.ts';
import { parsePeriod } from '../time/period.ts';
import type { CalculationAxis, CalculationKind } from './calculation.ts';
import { emptyLine } from './compute.ts';
import { CALCULATIONS, type CalculationId, findCalculation } from './index.ts';

/** A number, nil, or a symbol of so many dots. */
type Cell = number | '-' | '.' | '..' | '...' | 'sum';

const STATUS = { '-': STATUS_NIL, '.': 1, '..': 2, '...': 3, sum: STATUS_SUM } as const;

function axisOf(codes: readonly string[], total: number | null = null): CalculationAxis {
  return { codes, periods: codes.map((code) => parsePeriod(code, null)), total };
}

interface Given {
  readonly axis?: CalculationAxis;
  readonly base?: number | null;
  readonly decimals?: number;
}

function run(kind: CalculationKind, cells: readonly Cell[], given: Given = {}): readonly Cell[] {
  const { axis = axisOf(cells.map((_, i) => String(2000 + i))), base = null } = given;
  const line = emptyLine(cells.length);
  cells.forEach((cell, i) => {
    line.values[i] = typeof cell === 'number' ? cell : Number.NaN;
    line.status[i] = typeof cell === 'number' ? 0 : STATUS[cell];
  });
  const result = emptyLine(cells.length);
  result.values.fill(-777);
  result.status.fill(99);
  const own = Int32Array.from(cells, (_, i) => i);
  const partner = kind.partners(axis, base);
  kind.calculate(line, { own, partner, decimals: given.decimals ?? 2 }, result);
  const symbols = new Map<number, string>(
    Object.entries(STATUS).map(([text, status]) => [status, text]),
  );
  return cells.map((_, i) =>
    result.status[i] === 0
      ? (result.values[i] as number)
      : (symbols.get(result.status[i] ?? 0) as Cell),
  );
}

const calculate = (id: CalculationId, cells: readonly Cell[], given: Given = {}) =>
  run(findCalculation(id), cells, given);

describe('along time', () => {
  test('change from the previous period', () => {
    expect(calculate('change', [1, 1.1, '-', 4, '...', 5])).toEqual([
      '..',
      0.1,
      -1.1,
      4,
      '...',
      '...',
    ]);
    expect(calculate('change', [0.1, 0.3], { decimals: 1 })).toEqual(['..', 0.2]);
  });

  test('percent change: of the size of the number before, `..` from zero', () => {
    expect(calculate('percent-change', [50, 55, 0, 7, -4, -2, '.'])).toEqual([
      '..',
      10,
      -100,
      '..',
      -157.142857,
      50,
      '.',
    ]);
  });

  test('the previous period is the one before in time, whatever the order and the gaps', () => {
    const axis = axisOf(['2020', '2000', '2010']);
    expect(calculate('change', [9, 1, 4], { axis })).toEqual([5, '..', 3]);
  });

  test('where times are not known it is the value before in the table', () => {
    const axis = axisOf(['early', 'middle', 'late']);
    expect(calculate('change', [1, 4, 9], { axis })).toEqual(['..', 3, 5]);
    expect(calculate('change-year', [1, 4, 9], { axis })).toEqual(['..', '..', '..']);
  });

  test('a year before is the same part of the year', () => {
    const axis = axisOf(['2023K4', '2024K1', '2024K4', '2025K1', '2025K4']);
    expect(calculate('change-year', [1, 2, 4, 8, 16], { axis })).toEqual(['..', '..', 3, 6, 12]);
    expect(calculate('percent-change-year', [1, 2, 4, 8, '-'], { axis })).toEqual([
      '..',
      '..',
      300,
      300,
      -100,
    ]);
    const days = axisOf(['20240229', '20250228', '20240228']);
    expect(calculate('change-year', [1, 2, 5], { axis: days })).toEqual(['..', -3, '..']);
  });

  test('index: the base is 100, and missing where it is missing or zero', () => {
    expect(calculate('index', [5, 10, '..', 20], { base: 1 })).toEqual([50, 100, '..', 200]);
    expect(calculate('index', [5, 0], { base: 1 })).toEqual(['..', '..']);
    expect(calculate('index', [5, '.'], { base: 1 })).toEqual(['.', '.']);
  });
});

describe('over a variable', () => {
  test('share of the value that was named, of the total, or of the sum', () => {
    const axis = axisOf(['T', 'A', 'B'], 0);
    expect(calculate('share', [8, 2, 6], { axis })).toEqual([100, 25, 75]);
    expect(calculate('share', [8, 2, 6], { axis, base: 2 })).toEqual([133.333333, 33.333333, 100]);
    expect(calculate('share', [2, 6, '-'])).toEqual([25, 75, 0]);
    expect(calculate('share', [2, '..', 6])).toEqual(['..', '..', '..']);
    expect(calculate('share', [1, -1])).toEqual(['..', '..']);
  });

  test.each<[CalculationId, readonly Cell[], Cell]>([
    ['sum', [0.1, 0.2, '-'], 0.3],
    ['mean', [1, 2, '-'], 1],
    ['mean', [1, 1, 0], 0.666667],
    ['minimum', [3, '-', 7], 0],
    ['maximum', [3, '-', 7], 7],
    ['sum', [1, '..', 2], '..'],
    ['mean', [1, '.', '..'], 'sum'],
    ['minimum', ['...', '-'], '...'],
    ['maximum', ['.', '.'], '.'],
  ])('%s of %j is %j for all', (id, cells, expected) => {
    expect(calculate(id, cells)).toEqual(cells.map(() => expected));
  });

  test('rank: highest first, equal ones share, missing ones have none', () => {
    expect(calculate('rank', [5, 9, '..', 5, '-', -1])).toEqual([2, 1, '..', 2, 4, 5]);
  });
});

const cell = fc.oneof(
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc.constant(0),
  fc.constantFrom<Cell>('-', '.', '..', '...', 'sum'),
);

describe.each(CALCULATIONS.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  test('writes every cell, never Infinity, and keeps what is missing missing', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), fc.nat(), (cells, at) => {
        const base = kind.base === 'period' ? at % cells.length : null;
        const results = run(kind, cells, { base });
        results.forEach((result, i) => {
          const own = cells[i];
          expect(result).not.toBe(-777);
          if (typeof result === 'number') expect(Number.isFinite(result)).toBe(true);
          else expect(result).toBeDefined();
          if (typeof own === 'string' && own !== '-') expect(typeof result).toBe('string');
        });
      }),
    );
  });
});
