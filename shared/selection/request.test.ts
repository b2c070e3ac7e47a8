import { expect, test } from 'vitest';
import { ProblemError } from '../errors/problem.ts';
import { selectionFromBody, selectionFromParams, selectionToParams } from './request.ts';

test('repeated and differently spelled parameters are joined in order', () => {
  const selection = selectionFromParams([
    ['valuecodes[Region]', 'a,b'],
    ['lang', 'en'],
    ['valueCodes[REGION]', '[c,d]'],
    ['codelist[region]', 'agg_x'],
    ['codelist[Sex]', 'vs_y'],
    ['heading', 'TIME'],
  ]);
  expect(selection).toEqual({
    variables: [{ variableCode: 'Region', valueCodes: ['a', 'b', 'c,d'], codelist: 'agg_x' }],
    placement: { stub: null, heading: ['TIME'] },
  });
});

test('without any values the placement is dropped', () => {
  const nothing = { variables: [], placement: null };
  expect(selectionFromParams([['heading', 'TIME']])).toEqual(nothing);
  expect(selectionFromBody(null)).toEqual(nothing);
  expect(selectionFromBody({ selection: [], placement: { stub: ['a'] } })).toEqual(nothing);
});

test.each(['valueCodes', 'valueCodes[]', 'codelist[', 'valueCodes[x'])(
  '%s cannot be read',
  (name) => {
    expect(() => selectionFromParams([[name, 'a']])).toThrow(ProblemError);
  },
);

test('missing, null and empty lists of a body are alike; items are not split', () => {
  const body = {
    selection: [
      { variableCode: 'a' },
      { variableCode: 'b', valueCodes: null, codelist: '' },
      { variableCode: 'c', valueCodes: ['x, y', '[z]'] },
    ],
  };
  expect(selectionFromBody(body).variables.map(({ valueCodes }) => valueCodes)).toEqual([
    [],
    [],
    ['x, y', '[z]'],
  ]);
});

test('a body of the wrong shape names its field', () => {
  try {
    selectionFromBody({ selection: [{ variableCode: 7 }] });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      problem: { code: 'selection.bad-body', place: { field: 'selection.0.variableCode' } },
    });
  }
});

test('a selection written as parameters reads back', () => {
  const selection = {
    variables: [
      { variableCode: 'Tid', valueCodes: ['TOP(2,5)', '2001'], codelist: null },
      { variableCode: 'Region', valueCodes: ['a,b'], codelist: 'agg_x' },
    ],
    placement: { stub: ['Region'], heading: ['Tid'] },
  };
  expect(selectionFromParams(selectionToParams(selection))).toEqual(selection);
});
