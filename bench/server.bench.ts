/** The local API over real sockets, as a process of its own, against a bare server and the bare writers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { importInto, openBench } from './catalog.ts';
import type { BenchInputs } from './inputs.ts';
import { compare, figure, type Measured } from './measure.ts';

const ROOT = join(import.meta.dirname, '..');
const SECONDS = 3;
const FORMATS = ['json-stat2', 'csv', 'px', 'html', 'json-px', 'parquet', 'xlsx'];

interface Running {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

async function start(script: string, words: readonly string[]): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, script), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout || child.pid === undefined) throw new Error(`${script} did not start`);
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (!address) continue;
    return {
      address,
      pid: child.pid,
      async stop() {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error(`${script} ended`);
}

const serve = (catalog: string) =>
  start('electron/hosts/cli/main.ts', ['serve', '--catalog', catalog, '--port', '0']);

interface Answer {
  readonly bytes: number;
  /** ms until the first byte of the body, and until the last. */
  readonly first: number;
  readonly last: number;
}

function ask(address: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get(address, { agent }, (response) => {
      let bytes = 0;
      let first = 0;
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.on('data', (part: Buffer) => {
        if (bytes === 0) first = performance.now() - started;
        bytes += part.length;
      });
      response.on('end', () => resolve({ bytes, first, last: performance.now() - started }));
    }).on('error', reject);
  });
}

interface Load {
  readonly perSecond: number;
  /** 99th percentile in ms. */
  readonly slow: number;
}

/** So many clients ask again and again, each as soon as it has its answer. */
async function load(addresses: readonly string[], clients: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const until = (end: number) =>
    Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let call = client; performance.now() < end; call += clients) {
          times.push((await ask(addresses[call % addresses.length] ?? '', agent)).last);
        }
      }),
    );
  await until(performance.now() + 1000);
  times.length = 0;
  const started = performance.now();
  await until(started + SECONDS * 1000);
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    slow: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}

async function smallSelections(catalog: string, matrix: string): Promise<readonly Measured[]> {
  const server = await serve(catalog);
  const data = (year: number) =>
    `${server.address}/tables/${matrix}/data?valueCodes[region]=00000,00001&valueCodes[age]=*&valueCodes[CONTENTS]=*&valueCodes[year]=${year}`;
  const addresses = [2015, 2018, 2021, 2024].map(data);
  const agent = new Agent({ keepAlive: true });
  const { bytes } = await ask(addresses[0] ?? '', agent);
  agent.destroy();
  const echo = await start('bench/references/echo-server.ts', [`${bytes}`]);
  const figures: Measured[] = [];
  for (const clients of [1, 8, 64]) {
    const bare = await load([`${echo.address}/`], clients);
    const own = await load(addresses, clients);
    figures.push(
      {
        ...figure(`small selections, ${clients} clients`, own.perSecond, 'requests/s', ''),
        reference: bare.perSecond,
        ratio: bare.perSecond / own.perSecond,
      },
      {
        ...figure(`99th percentile, ${clients} clients`, own.slow, 'ms', ''),
        reference: bare.slow,
        ratio: own.slow / bare.slow,
      },
    );
  }
  const metadata = await load([`${server.address}/tables/${matrix}/metadata`], 1);
  const bare = await load([`${echo.address}/`], 1);
  figures.push({
    ...figure('metadata of a table', 1000 / metadata.perSecond, 'ms', '2 / 3 / 6 x'),
    reference: 1000 / bare.perSecond,
    ratio: bare.perSecond / metadata.perSecond,
  });
  figures.push(...(await memory(server, addresses)));
  await echo.stop();
  await server.stop();
  return figures;
}

/** Resident memory in MiB; only Linux tells that of another process. */
function residentMemory(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
}

async function memory(server: Running, addresses: readonly string[]): Promise<readonly Measured[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const askMany = async (calls: number) => {
    for (let call = 0; call < calls; call += 8) {
      await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          ask(addresses[(call + at) % addresses.length] ?? '', agent),
        ),
      );
    }
  };
  await askMany(2000);
  const before = residentMemory(server.pid);
  await askMany(10_000);
  const after = residentMemory(server.pid);
  agent.destroy();
  return [figure('memory growth over 10,000 requests', after - before, 'MiB', 'flat')];
}

/** A million cells in each format, against the same writer in this process without a socket. */
async function largeAnswers(catalog: string, matrix: string): Promise<readonly Measured[]> {
  const server = await serve(catalog);
  const engine = openBench(catalog, 'reader');
  const { variables } = await engine.call('table.metadata', { id: matrix });
  const codes = ['CONTENTS', ...variables.map(({ code }) => code)];
  const query = codes.map((code) => `valueCodes[${encodeURIComponent(code)}]=*`).join('&');
  const selection = {
    variables: variables.map(({ code }) => ({
      variableCode: code,
      valueCodes: ['*'],
      codelist: null,
    })),
    placement: null,
  };
  const agent = new Agent({ keepAlive: true });
  const figures: Measured[] = [];
  for (const format of FORMATS) {
    const answers: Answer[] = [];
    const whole = await compare({
      name: `${format}, 1 M cells`,
      budget: '',
      pairs: 3,
      reference: () =>
        engine.call('export.write', {
          id: matrix,
          language: '',
          selection,
          format,
          path: '/dev/null',
        }),
      product: async () => {
        const address = `${server.address}/tables/${matrix}/data?${query}&outputFormat=${format}`;
        answers.push(await ask(address, agent));
      },
    });
    const last = answers.slice(2);
    const bytes = last[0]?.bytes ?? 0;
    const first = last.map((answer) => answer.first).sort((a, b) => a - b)[1] ?? Number.NaN;
    figures.push(
      { ...whole, note: `${(bytes / 1e6 / (whole.product / 1000)).toFixed(0)} MB/s` },
      figure(`${format}, first byte`, first, 'ms', ''),
    );
  }
  agent.destroy();
  await engine.close();
  await server.stop();
  return figures;
}

async function manyTables(catalog: string, tables: number): Promise<readonly Measured[]> {
  const server = await serve(catalog);
  const agent = new Agent({ keepAlive: true });
  const figures: Measured[] = [];
  for (const [name, query] of [
    ['a rare word', '?query=T00042'],
    ['a frequent word', '?query=north'],
    ['two words', '?query=north+AND+total'],
    ['no query, 20 tables', ''],
    ['no query, all tables', '?pageSize=10000'],
  ] as const) {
    figures.push(
      await compare({
        name: `/tables of ${tables}, ${name}`,
        budget: '',
        pairs: 15,
        product: () => ask(`${server.address}/tables${query}`, agent),
      }),
    );
  }
  agent.destroy();
  await server.stop();
  return figures;
}

export async function run({ folder, small, database }: BenchInputs): Promise<readonly Measured[]> {
  const catalog = join(folder, 'server-catalog');
  const many = join(folder, 'server-many-catalog');
  await importInto(catalog, small.path);
  await importInto(many, database.path);
  return [
    ...(await smallSelections(catalog, small.matrix)),
    ...(await largeAnswers(catalog, small.matrix)),
    ...(await manyTables(many, database.tables)),
  ];
}
