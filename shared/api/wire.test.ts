import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFrame, encodeFrame, parseClientMessage } from './wire.ts';

const arrays = fc.oneof(
  fc.float64Array(),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array(),
);

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    arrays,
    fc.array(tie('tree')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('tree'),
      { noNullPrototype: true },
    ),
  ),
}));

describe('frames', () => {
  test('what goes in comes out, typed arrays as what they were', () => {
    fc.assert(
      fc.property(tree, fc.nat(), (result, id) => {
        const message = { kind: 'result', id, result } as const;
        expect(decodeFrame(encodeFrame(message))).toEqual(message);
      }),
    );
  });

  test('a frame that lies at any place of a larger buffer is read', () => {
    const frame = encodeFrame({
      kind: 'result',
      id: 1,
      result: { values: new Float64Array([1.5, NaN]) },
    });
    for (let offset = 0; offset < 8; offset++) {
      const buffer = new Uint8Array(frame.length + offset);
      buffer.set(frame, offset);
      expect(decodeFrame(buffer.subarray(offset))).toEqual({
        kind: 'result',
        id: 1,
        result: { values: new Float64Array([1.5, NaN]) },
      });
    }
  });

  test('encoding leaves the answer as it was', () => {
    const result = { values: new Float64Array([1]), rows: [{ status: new Uint8Array([2]) }] };
    encodeFrame({ kind: 'result', id: 1, result });
    expect(result).toEqual({
      values: new Float64Array([1]),
      rows: [{ status: new Uint8Array([2]) }],
    });
  });

  test('a million cells cost their bytes and a short header', () => {
    const values = new Float64Array(1_000_000);
    expect(encodeFrame({ kind: 'result', id: 1, result: { values } }).length).toBeLessThan(
      values.byteLength + 500,
    );
  });
});

describe('messages of a window', () => {
  test.each([
    '',
    'null',
    '{}',
    '[1]',
    '{"kind":"call"}',
    '{"kind":"cancel","role":"root","id":1}',
    '{"kind":"call","role":"reader","id":-1,"method":"x"}',
  ])('refuses %j', (text) => {
    expect(parseClientMessage(text)).toBeUndefined();
  });

  test('reads a call and a cancel', () => {
    const call = { kind: 'call', role: 'reader', id: 1, method: 'app.info', params: {} };
    expect(parseClientMessage(JSON.stringify(call))).toEqual(call);
    const cancel = { kind: 'cancel', role: 'writer', id: 7 };
    expect(parseClientMessage(JSON.stringify(cancel))).toEqual(cancel);
  });
});
