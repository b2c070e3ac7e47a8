import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '#shared/errors/problem.ts';
import { createCatalog, importPaths, pxText } from '../import/testing/catalog.ts';

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'no problem';
}

const path = (where: string) => ({ kind: 'path' as const, path: where });

describe('px.validate', () => {
  test('looks at the file that a table was read from, while it is there', async () => {
    const catalog = createCatalog();
    const file = catalog.write('one.px', pxText({ matrix: 'ONE' }));
    const engine = catalog.open();
    await importPaths(engine, file);
    const items = [{ kind: 'table' as const, id: 'ONE' }];
    expect((await engine.call('px.validate', { items })).files).toEqual([
      expect.objectContaining({ path: file, file: items[0] }),
    ]);
    rmSync(file);
    const { files } = await engine.call('px.validate', { items });
    expect(files[0]?.findings.map(({ code }) => code)).toEqual(['catalog.source-gone']);
    expect(
      await codeOf(
        engine.call('px.lines', { file: items[0]!, firstLine: 1, lineCount: 1, spot: null }),
      ),
    ).toBe('catalog.source-gone');
  });

  test('writes nothing: a reader can do it', async () => {
    const catalog = createCatalog();
    const file = catalog.write('one.px', pxText({ matrix: 'ONE' }));
    catalog.open();
    const reader = catalog.open({ role: 'reader' });
    const { files } = await reader.call('px.validate', { items: [path(file)] });
    expect(files.length).toBe(1);
  });

  test('lets nobody name a path who may not', async () => {
    const catalog = createCatalog();
    const file = catalog.write('one.px', pxText({ matrix: 'ONE' }));
    const engine = catalog.open({ paths: 'refused' });
    expect(await codeOf(engine.call('px.validate', { items: [path(file)] }))).toBe(
      'engine.bad-request',
    );
    const lines = { file: path(file), firstLine: 1, lineCount: 1, spot: null };
    expect(await codeOf(engine.call('px.lines', lines))).toBe('engine.bad-request');
  });

  test('keeps what a browser sent until it is forgotten', async () => {
    const catalog = createCatalog();
    const uploadId = '0123456789abcdef';
    catalog.write(join('uploads', uploadId), pxText({ matrix: 'ONE' }));
    const engine = catalog.open({ uploadsFolder: join(catalog.folder, 'uploads') });
    const file = { kind: 'upload' as const, uploadId, name: 'table.px' };
    const { files } = await engine.call('px.validate', { items: [file] });
    expect(files[0]).toMatchObject({ path: 'table.px', file });
    const wanted = { file, firstLine: 1, lineCount: 1, spot: null };
    expect((await engine.call('px.lines', wanted)).lines[0]?.text).toMatch(/^CHARSET/);
    await engine.call('px.forget', { items: [file] });
    expect(await codeOf(engine.call('px.lines', wanted))).toBe('import.upload-gone');
  });

  test('stops between files and inside one when it is cancelled', async () => {
    const catalog = createCatalog();
    const one = catalog.write('one.px', pxText({ matrix: 'ONE' }));
    const two = catalog.write('two.px', pxText({ matrix: 'TWO' }));
    const values = Array.from({ length: 2_000_000 }, (_, i) => `"${i}"`).join();
    const long = catalog.write('long.px', `STUB="a";\nVALUES("a")=${values};\nDATA=\n1;`);
    const engine = catalog.open();
    for (const items of [[path(one), path(two)], [path(long)]]) {
      const stop = new AbortController();
      const task = { signal: stop.signal, report: () => stop.abort() };
      expect(await codeOf(engine.call('px.validate', { items }, task))).toBe('engine.cancelled');
    }
  });
});

test('px.rules explains every rule that a finding can name', async () => {
  const rules = await createCatalog().open().call('px.rules', {});
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['validate.value-twice']));
  for (const { title, explanation, good, bad } of rules) {
    expect(title).not.toBe('');
    expect(explanation).not.toBe('');
    // That a statement is not there shows in one of the two alone.
    expect(`${good}${bad}`).not.toBe('');
  }
});

describe('px.lines', () => {
  const lines = async (
    content: string | Uint8Array,
    firstLine: number,
    lineCount: number,
    spot: { line: number; column: number } | null = null,
  ) => {
    const catalog = createCatalog();
    const file = path(catalog.write('table.px', content));
    return catalog.open().call('px.lines', { file, firstLine, lineCount, spot });
  };

  test('gives lines far down in a file of many', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `NOTE="number ${i + 1}";`).join('\r\n');
    const found = await lines(text, 15_001, 2);
    expect(found.lineCount).toBe(20_000);
    expect(found.lines).toEqual([
      { line: 15_001, from: 0, text: 'NOTE="number 15001";', isCut: false },
      { line: 15_002, from: 0, text: 'NOTE="number 15002";', isCut: false },
    ]);
  });

  test('ends with the file', async () => {
    expect((await lines('MATRIX="A";\nDATA=\n1;', 3, 10)).lines.map(({ text }) => text)).toEqual([
      '1;',
    ]);
    expect((await lines('MATRIX="A";\nDATA=\n1;', 4, 10)).lines).toEqual([]);
  });

  test('cuts a long line around the place that is asked for', async () => {
    const long = `DATA=\n${'é1 '.repeat(500_000)};`;
    const {
      lines: [line],
    } = await lines(long, 2, 1, { line: 2, column: 1_200_001 });
    expect(line).toMatchObject({ line: 2, from: 1_199_800, isCut: true });
    expect(line?.text.slice(200, 206)).toBe('é1 é1 ');
    expect((await lines(long, 2, 1)).lines[0]).toMatchObject({ from: 0, isCut: true });
  });

  test.each([
    ['windows-1252', Buffer.from('CHARSET="ANSI";\nSOURCE="Ålesund";\nDATA=\n1;', 'latin1')],
    ['utf-8', Buffer.from('\ufeffCHARSET="ANSI";\nSOURCE="Ålesund";\nDATA=\n1;')],
    ['utf-16', Buffer.from('\ufeffCHARSET="ANSI";\nSOURCE="Ålesund";\nDATA=\n1;', 'utf16le')],
    ['cp850', Buffer.from('SOURCE="x";\rSOURCE="\x8flesund og \x8frdal";\rDATA=\r1;', 'latin1')],
  ])('reads %s', async (encoding, bytes) => {
    const found = await lines(bytes, 2, 1);
    expect(found.encoding).toBe(encoding);
    expect(found.lines[0]?.text).toMatch(/^SOURCE="Ålesund/);
  });

  test('reads a file whose statements break off in the encoding that it names', async () => {
    const broken =
      'CHARSET="ANSI";\nCODEPAGE="ISO-8859-1";\nCODES("a")="0"0","V\xe4sby";\nSTUB="a";';
    const found = await lines(Buffer.from(broken, 'latin1'), 3, 1);
    expect(found.lines[0]?.text).toContain('Väsby');
  });

  test('opens no other files of the computer', async () => {
    const catalog = createCatalog();
    const file = path(catalog.write('secret.txt', 'MATRIX="A";'));
    const wanted = { file, firstLine: 1, lineCount: 1, spot: null };
    expect(await codeOf(catalog.open().call('px.lines', wanted))).toBe('px.cannot-read');
  });
});
