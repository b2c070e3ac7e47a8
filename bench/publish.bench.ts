/** One resource of a gigabyte, sent as a form, against the same bytes piped by hand. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, createReadStream, ftruncateSync, openSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createHttpClient } from '../electron/engine/http/client.ts';
import { formBody } from '../electron/engine/http/multipart.ts';
import { sendRequest } from '../electron/engine/http/request.ts';
import type { BenchInputs } from './inputs.ts';
import { compare, figure, type Measured } from './measure.ts';
import { peakMemory } from './peak-memory.ts';

const MIB = 1024 * 1024;
const LARGE = 1024 * MIB;
const SMALL = 64 * MIB;

/** Reads all that comes and keeps nothing; in a process of its own, so that it costs nobody memory. */
const DRAIN = `
  const server = require('node:http').createServer((message, response) => {
    message.resume().on('end', () => response.end('{}'));
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;

export async function run({ folder }: BenchInputs): Promise<readonly Measured[]> {
  const drain = spawn(process.execPath, ['--eval', DRAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [first]: Buffer[] = await once(drain.stdout, 'data');
    const port = Number(first);
    const url = `http://127.0.0.1:${port}/`;
    const [large, small] = [makeFile(folder, LARGE), makeFile(folder, SMALL)];
    const client = createHttpClient({ proxy: { kind: 'none' } });
    const rate = await compare({
      name: 'upload of 1 GiB',
      budget: '1.2 / 1.5 / 3 x',
      pairs: 3,
      reference: () => sendByHand(port, large),
      async product() {
        const form = formBody([{ name: 'upload', file: partOf(large, LARGE) }]);
        await sendRequest(client, {
          method: 'POST',
          url,
          headers: form.headers,
          body: form.open,
        });
      },
    });
    await client.close();
    const [most, least] = [
      peakMemory(upload(url, large, LARGE)),
      peakMemory(upload(url, small, SMALL)),
    ];
    return [
      rate,
      figure('memory of an upload of 1 GiB', most, 'MiB', 'flat'),
      figure('memory of an upload of 64 MiB', least, 'MiB', 'flat'),
    ];
  } finally {
    drain.kill();
  }
}

function makeFile(folder: string, sizeBytes: number): string {
  const path = join(folder, `upload-${sizeBytes}.bin`);
  const file = openSync(path, 'w');
  ftruncateSync(file, sizeBytes);
  closeSync(file);
  return path;
}

function partOf(path: string, sizeBytes: number) {
  return {
    fileName: 'large.bin',
    mediaType: 'application/octet-stream',
    path,
    start: 0,
    sizeBytes,
  };
}

async function sendByHand(port: number, path: string): Promise<void> {
  const sending = request({ host: '127.0.0.1', port, method: 'POST' });
  const answered = once(sending, 'response');
  await pipeline(createReadStream(path, { highWaterMark: 256 * 1024 }), sending);
  const [answer] = await answered;
  answer.resume();
}

/** The same in a process of its own, for its memory. */
function upload(url: string, path: string, sizeBytes: number): string {
  const module = (name: string) =>
    JSON.stringify(new URL(`../electron/engine/http/${name}.ts`, import.meta.url).href);
  return `
    const { createHttpClient } = await import(${module('client')});
    const { formBody } = await import(${module('multipart')});
    const { sendRequest } = await import(${module('request')});
    const client = createHttpClient({ proxy: { kind: 'none' } });
    const file = ${JSON.stringify(partOf(path, sizeBytes))};
    const form = formBody([{ name: 'upload', file }]);
    await sendRequest(client, {
      method: 'POST', url: ${JSON.stringify(url)}, headers: form.headers, body: form.open,
    });
    await client.close();`;
}
