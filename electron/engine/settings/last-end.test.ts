import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalog } from '../db/open.ts';
import { openEngine } from '../engine.ts';
import { markStart } from './last-end.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-last-end-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (hasWindows: boolean) =>
  openEngine({
    folder,
    role: 'writer',
    version: '0.0.0',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
    hasWindows,
    now: () => new Date('2026-11-21T09:00:00Z'),
  });

async function told(hasWindows = true) {
  const engine = open(hasWindows);
  const { unexpectedEnd } = await engine.call('app.info', {});
  await engine.close();
  return unexpectedEnd;
}

/** A process that was there and is gone. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

function leaveMark(pid: number): void {
  const db = openCatalog(folder, 'writer', () => new Date());
  markStart(db, '2026-11-20T18:00:00.000Z');
  db.prepare('UPDATE setting SET name = ? WHERE name = ?').run(
    `host.${pid}`,
    `host.${process.pid}`,
  );
  db.close();
}

describe('how the program ended the last time', () => {
  test('nothing is told at the first start, nor after an end in order', async () => {
    expect(await told()).toBeNull();
    expect(await told()).toBeNull();
  });

  test('a process that is gone without closing is told once', async () => {
    leaveMark(deadPid());
    expect(await told()).toEqual({ startedAt: '2026-11-20T18:00:00.000Z' });
    expect(await told()).toBeNull();
  });

  test('another process that still runs is no unexpected end', async () => {
    leaveMark(process.ppid);
    expect(await told()).toBeNull();
  });

  test('the command line neither leaves a mark nor takes one away', async () => {
    leaveMark(deadPid());
    expect(await told(false)).toBeNull();
    expect(await told()).toEqual({ startedAt: '2026-11-20T18:00:00.000Z' });
  });
});
