import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from './grammar.ts';
import { joinList, parseItem, printItem, splitList } from './grammar.ts';

const plainText = (banned: string, minLength: number) =>
  fc
    .string({ minLength, maxLength: 12 })
    .filter((text) => ![...banned].some((sign) => text.includes(sign)));

/** Trees that text can stand for: a code is none that looks like an expression. */
const items: fc.Arbitrary<Item> = fc.oneof(
  plainText('*?(', 1).map((code): Item => ({ kind: 'code', code })),
  fc.record({
    kind: fc.constant<'range'>('range'),
    from: plainText(',', 1),
    to: plainText(',)', 1),
  }),
  fc.record({
    kind: fc.constantFrom<('top' | 'bottom')[]>('top', 'bottom'),
    count: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    offset: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  }),
  fc.record({
    kind: fc.constantFrom<('from' | 'to')[]>('from', 'to'),
    code: plainText(',', 1),
  }),
  fc
    .tuple(plainText('(', 0), plainText('(', 0))
    .map(([a, b]): Item => ({ kind: 'mask', mask: `${a}?${b}` })),
  fc.tuple(plainText('*?(', 1), fc.constantFrom('start', 'end', 'both')).map(
    ([text, open]): Item => ({
      kind: 'wildcard',
      text,
      openStart: open !== 'end',
      openEnd: open !== 'start',
    }),
  ),
);

describe('items', () => {
  test('printed and read again are the same', () => {
    fc.assert(
      fc.property(items, (item) => {
        expect(parseItem(printItem(item))).toEqual({ ok: true, item });
      }),
    );
  });

  test('any text is either read or faulted at a place inside it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseItem(text);
        if (!parsed.ok) {
          expect(parsed.position).toBeGreaterThanOrEqual(0);
          expect(parsed.position).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([
    ['RANGE(50', 'bracket-missing', 8],
    ['RANGE(50)', 'argument-missing', 8],
    ['RANGE(50,)', 'argument-missing', 9],
    ['RANGE()', 'argument-missing', 6],
    ['RANGE(a,b,c)', 'too-many-arguments', 9],
    ['RANGE(a,b)c)', 'bracket-inside', 9],
    ['FROM(2010),a', 'text-after-bracket', 10],
    ['FROM(a,b)', 'too-many-arguments', 6],
    ['TOP(0)', 'not-a-count', 4],
    ['TOP(-1)', 'not-a-count', 4],
    ['TOP(03)', 'not-a-count', 4],
    ['TOP(2, 1)', 'not-an-offset', 6],
    ['TOP()', 'argument-missing', 4],
    ['bottom(10tio)', 'not-a-count', 7],
    ['a*b', 'asterisk-inside', 1],
    ['*a*b', 'asterisk-inside', 2],
    ['a**', 'asterisk-inside', 1],
    ['***', 'asterisk-inside', 1],
  ])('%s is refused: %s', (text, fault, position) => {
    expect(parseItem(text)).toEqual({ ok: false, fault, position });
  });

  test('a question mark turns wildcards off, ** is all, huge counts mean all', () => {
    expect(parseItem('C?2*')).toEqual({ ok: true, item: { kind: 'mask', mask: 'C?2*' } });
    expect(parseItem('**')).toMatchObject({ item: { kind: 'wildcard', text: '' } });
    expect(parseItem('TOP(99999999999)')).toMatchObject({ item: { count: 2 ** 31 - 1 } });
  });
});

describe('lists', () => {
  test('joined and split again are the same', () => {
    const parts = fc.array(
      fc.oneof(plainText('[]', 1), items.map(printItem)).filter((text) => !/[[\]]/.test(text)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        expect(splitList(joinList(list))).toEqual(list);
      }),
    );
  });

  test('a comma in an expression splits it where brackets are missing', () => {
    expect(splitList('TOP(2,5)')).toEqual(['TOP(2', '5)']);
    expect(splitList('[TOP(2,5)],x')).toEqual(['TOP(2,5)', 'x']);
  });
});
