import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatStored, roundText } from '#shared/numbers/round.ts';
import { ByteWriter } from './byte-writer.ts';

async function written(use: (writer: ByteWriter) => void, sign: '.' | ',' = '.'): Promise<string> {
  const parts: Buffer[] = [];
  const sink = { write: (bytes: Uint8Array) => void parts.push(Buffer.from(bytes)) };
  const writer = new ByteWriter(sink, sign);
  use(writer);
  await writer.flush();
  return Buffer.concat(parts).toString();
}

describe('numbers as bytes', () => {
  test.each([
    [0, 0, '0'],
    [-0, 0, '0'],
    [-0.4, 0, '0'],
    [5, 1, '5.0'],
    [0.05, 2, '0.05'],
    [-0.05, 1, '-0.1'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [0.5, 0, '1'],
    [-1.5, 0, '-2'],
    [99.95, 1, '100.0'],
    [1e21, 0, '1000000000000000000000'],
    [1e-7, 7, '0.0000001'],
    [123456789012.3, 1, '123456789012.3'],
    [9007199254740991, 0, '9007199254740991'],
  ])('%d with %d decimals is %s', async (value, decimals, text) => {
    expect(await written((writer) => writer.shown(value, decimals, 'half-up'))).toBe(text);
  });

  test('the decimal sign is the one asked for', async () => {
    expect(await written((writer) => writer.shown(1234.5, 2, 'half-up'), ',')).toBe('1234,50');
    expect(await written((writer) => writer.stored(1e-9), ',')).toBe('0,000000001');
  });

  test('a stored number reads back as the same float64', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const text = await written((writer) => writer.stored(value));
        expect(text).not.toMatch(/e/);
        expect(Number(text) === value).toBe(true);
      }),
    );
  });

  test('a decimal number is written with its own digits', async () => {
    const digits = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    await fc.assert(
      fc.asyncProperty(digits, fc.integer({ min: 1, max: 3 }), async (whole, places) => {
        const value = whole / 10 ** places;
        expect(await written((writer) => writer.stored(value))).toBe(formatStored(value));
        expect(await written((writer) => writer.shown(value, places, 'half-up'))).toBe(
          roundText(formatStored(value), places, 'half-up'),
        );
      }),
    );
  });

  test('a text longer than the buffer arrives whole', async () => {
    const long = 'ä'.repeat(700_000);
    expect(await written((writer) => writer.text(long))).toBe(long);
  });
});
