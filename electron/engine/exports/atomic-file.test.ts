import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './atomic-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text);

describe('a file that is whole or absent', () => {
  test('appears with all that was written', async () => {
    const path = join(folder, 'a.csv');
    const size = await writeWhole(path, async (sink) => {
      await sink.write(bytes('one,'));
      expect(await readdir(folder)).not.toContain('a.csv');
      await sink.write(bytes('two'));
    });
    expect(size).toBe(7);
    expect(await readFile(path, 'utf8')).toBe('one,two');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  test('leaves what was there where writing fails', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'before');
    const failing = writeWhole(path, async (sink) => {
      await sink.write(bytes('half'));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  test('replaces the file that a link leads to, not the link', async () => {
    await writeFile(join(folder, 'real'), 'before');
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await writeWhole(join(folder, 'link'), (sink) => sink.write(bytes('after')));
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('after');
  });

  test.skipIf(process.platform === 'win32')('a device stays a device', async () => {
    await writeWhole('/dev/null', (sink) => sink.write(bytes('gone')));
    expect(await readFile('/dev/null', 'utf8')).toBe('');
  });

  test.each([
    ['export.no-such-folder', 'missing/a.csv'],
    ['export.not-a-file', 'sub'],
    ['export.no-such-folder', 'file/a.csv'],
  ])('%s: %s', async (code, name) => {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'file'), '');
    const path = join(folder, name);
    await expect(writeWhole(path, async () => {})).rejects.toMatchObject({
      problem: { code, values: { path } },
    });
  });

  test.skipIf(process.getuid?.() === 0)('a folder without permission is named', async () => {
    await chmod(folder, 0o500);
    await expect(writeWhole(join(folder, 'a'), async () => {})).rejects.toMatchObject({
      problem: { code: 'export.not-writable' },
    });
  });

  test('a full disk is named, and nothing is left', async () => {
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
    const failing = writeWhole(join(folder, 'a'), () => Promise.reject(full));
    await expect(failing).rejects.toMatchObject({ problem: { code: 'export.disk-full' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
