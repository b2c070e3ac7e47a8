import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRule, writeRule } from './rule-text.ts';

const texts = (line: string) => readRule(line).items.map((item) => item.text);

test('commas inside functions and brackets do not separate', () => {
  expect(texts('TOP(5,1), 2020 ,RANGE( 2010 , 2013 ),[a,b]')).toEqual([
    'TOP(5,1)',
    '2020',
    'RANGE(2010,2013)',
    'a,b',
  ]);
  expect(texts(' , ')).toEqual([]);
});

test('a code with a bracket of its own is a code', () => {
  expect(texts('Persons (number), x)')).toEqual(['Persons (number)', 'x)']);
});

test('an open bracket is told with its place', () => {
  expect(readRule('2020, RANGE(50').openBracket).toBe(11);
  expect(readRule('TOP(5)').openBracket).toBeNull();
});

test('every item knows where it stands', () => {
  expect(readRule('a,  b').items).toEqual([
    { text: 'a', at: 0 },
    { text: 'b', at: 4 },
  ]);
});

test('what is written reads back', () => {
  const code = fc
    .string({ minLength: 1 })
    .filter((text) => text.trim() === text && !/[[\]()]/.test(text) && text.trim() !== '');
  const item = fc.oneof(
    code,
    fc.integer({ min: 1, max: 99 }).map((n) => `TOP(${n},2)`),
    fc.constant('RANGE(a,b)'),
  );
  fc.assert(
    fc.property(fc.array(item), (rule) => {
      expect(texts(writeRule(rule))).toEqual(rule);
    }),
  );
});
