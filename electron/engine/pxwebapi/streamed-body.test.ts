import { describe, expect, test } from 'vitest';
import type { Sink } from '../formats/format.ts';
import { createStreamedBody } from './streamed-body.ts';

const KILOBYTES_100 = 100 * 1024;

/** Writes parts of 100 KB, each filled with its number, out of one buffer as the writers do. */
const writer = (parts: number, written: number[] = []) => {
  return async (sink: Sink) => {
    const buffer = new Uint8Array(KILOBYTES_100);
    for (let part = 0; part < parts; part++) {
      buffer.fill(part);
      await sink.write(buffer);
      written.push(part);
    }
  };
};

const never = new AbortController().signal;

async function isStream(body: Awaited<ReturnType<typeof createStreamedBody>>) {
  if (!(body instanceof ReadableStream)) throw new Error('it came whole');
  return body;
}

describe('a body', () => {
  test('that is small comes whole', async () => {
    const body = await createStreamedBody(never, writer(2));
    expect(body).toBeInstanceOf(Uint8Array);
    expect(await new Response(body).bytes()).toHaveLength(2 * KILOBYTES_100);
  });

  test('that is large comes as it is written, every byte once and in order', async () => {
    const body = await isStream(await createStreamedBody(never, writer(40)));
    const bytes = await new Response(body).bytes();
    expect(bytes).toHaveLength(40 * KILOBYTES_100);
    for (let part = 0; part < 40; part++) {
      expect(bytes[part * KILOBYTES_100]).toBe(part);
      expect(bytes[(part + 1) * KILOBYTES_100 - 1]).toBe(part);
    }
  });

  test('waits for who reads it', async () => {
    const written: number[] = [];
    const body = await isStream(await createStreamedBody(never, writer(100, written)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(written.length).toBeLessThan(5);
    await body.cancel();
  });

  test('that nobody reads any more is written no further', async () => {
    const ended = Promise.withResolvers<unknown>();
    const write = writer(1000);
    const body = await isStream(
      await createStreamedBody(never, (sink) =>
        write(sink).catch((error) => {
          ended.resolve(error);
          throw error;
        }),
      ),
    );
    const reader = body.getReader();
    await reader.read();
    await reader.cancel();
    expect(await ended.promise).toMatchObject({ name: 'AbortError' });
  });

  test('of a client that has gone is written no further', async () => {
    const client = new AbortController();
    const body = await isStream(await createStreamedBody(client.signal, writer(1000)));
    const reader = body.getReader();
    await reader.read();
    client.abort(new Error('gone'));
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow('gone');
  });

  test('whose writing fails at once says so at once, later it breaks off', async () => {
    const fail = async () => {
      throw new Error('damaged');
    };
    await expect(createStreamedBody(never, fail)).rejects.toThrow('damaged');
    const write = writer(10);
    const body = await createStreamedBody(never, async (sink) => {
      await write(sink);
      await fail();
    });
    await expect(new Response(await isStream(body)).bytes()).rejects.toThrow('damaged');
  });
});
