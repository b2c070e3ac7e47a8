import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFixed, formatStored, roundText } from '#shared/numbers/round.ts';
import { ByteWriter, type CellRun } from './byte-writer.ts';

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
    expect(
      await written((writer) => writer.shown(Float64Array.of(value), 0, decimals, 'half-up')),
    ).toBe(text);
  });

  test('the decimal sign is the one asked for', async () => {
    expect(
      await written((writer) => writer.shown(Float64Array.of(1234.5), 0, 2, 'half-up'), ','),
    ).toBe('1234,50');
    expect(await written((writer) => writer.stored(Float64Array.of(1e-9), 0), ',')).toBe(
      '0,000000001',
    );
  });

  test('a stored number reads back as the same float64', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const text = await written((writer) => writer.stored(Float64Array.of(value), 0));
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
        expect(await written((writer) => writer.stored(Float64Array.of(value), 0))).toBe(
          formatStored(value),
        );
        expect(
          await written((writer) => writer.shown(Float64Array.of(value), 0, places, 'half-up')),
        ).toBe(roundText(formatStored(value), places, 'half-up'));
      }),
    );
  });

  test('a text longer than the buffer arrives whole', async () => {
    const long = 'ä'.repeat(700_000);
    expect(await written((writer) => writer.text(long))).toBe(long);
  });
});

describe('cells in a run', () => {
  const number = fc.oneof(
    fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }),
    fc.maxSafeInteger(),
    fc.integer({ min: -99_999, max: 99_999 }).map((whole) => whole / 100),
    fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((whole) => whole / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  );
  const cell = fc.oneof(
    { weight: 4, arbitrary: number },
    { weight: 1, arbitrary: fc.constant('-') },
  );
  const symbols = [Buffer.from(''), Buffer.from('-')];

  async function run(
    cells: readonly (number | string)[],
    decimals: CellRun['decimals'],
    isTrimmed: boolean,
    one: (writer: ByteWriter, values: Float64Array, place: number) => void,
  ): Promise<string> {
    const values = Float64Array.from(cells, (value) => Number(value));
    const status = Uint8Array.from(cells, (value) => (value === '-' ? 1 : 0));
    const how = { before: 0x3b, symbols, decimals, isTrimmed };
    return written((writer) =>
      writer.cells({ values, status }, 0, cells.length, how, (place) => one(writer, values, place)),
    );
  }

  test('are written as one by one', async () => {
    const digits = fc.integer({ min: 0, max: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell), digits, fc.boolean(), async (cells, decimals, isTrimmed) => {
        const expected = cells.map((value) => {
          if (typeof value === 'string') return `;${value}`;
          const text = formatFixed(value, decimals, 'half-up');
          return `;${isTrimmed && decimals > 0 ? text.replace(/\.?0+$/, '') : text}`;
        });
        const found = await run(cells, decimals, isTrimmed, (writer, values, place) =>
          isTrimmed
            ? writer.rounded(values, place, decimals, 'half-up')
            : writer.shown(values, place, decimals, 'half-up'),
        );
        expect(found).toBe(expected.join(''));
      }),
    );
  });

  test('as stored have the digits of the shortest decimal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell), async (cells) => {
        const expected = cells.map((value) =>
          typeof value === 'string' ? `;${value}` : `;${formatStored(value)}`,
        );
        const found = await run(cells, 'stored', true, (writer, values, place) =>
          writer.stored(values, place),
        );
        expect(found).toBe(expected.join(''));
      }),
    );
  });

  test('longer than the buffer arrive whole', async () => {
    const cells = new Array(100_000).fill(-1234.5);
    const found = await run(cells, 1, false, () => {});
    expect(found).toBe(';-1234.5'.repeat(100_000));
  });
});

test('the sink has one buffer while the next is filled; its failure is told', async () => {
  const got: string[] = [];
  let take = () => {};
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  const writer = new ByteWriter({
    async write(bytes) {
      await taken;
      got.push(Buffer.from(bytes).toString());
    },
  });
  writer.text('first ');
  await writer.pass();
  writer.text('second');
  expect(got).toEqual([]);
  take();
  await writer.flush();
  expect(got).toEqual(['first ', 'second']);

  const full = new ByteWriter({ write: () => Promise.reject(new Error('disk full')) });
  full.text('lost');
  await full.pass();
  await expect(full.flush()).rejects.toThrow('disk full');
});
