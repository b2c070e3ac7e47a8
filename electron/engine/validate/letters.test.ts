import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEngine } from '../engine.ts';

function lettersOf(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-letters-'));
  const path = join(folder, 'a.px');
  writeFileSync(path, bytes);
  const engine = openEngine({
    folder: join(folder, 'catalog'),
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
  });
  onTestFinished(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return engine.call('px.letters', { file: { kind: 'path', path } });
}

test('letters read in every encoding, the one that the file is read with first', async () => {
  const text = 'CHARSET="ANSI";\nCODEPAGE="iso-8859-5";\nVALUES("a")="Østfold","Åsnes";\n';
  const { found, samples } = await lettersOf(Buffer.from(text, 'latin1'));
  expect(found).toBe('iso-8859-5');
  expect(samples[0]).toEqual({ encoding: 'iso-8859-5', texts: ['иstfold', 'Хsnes'] });
  expect(samples.find(({ texts }) => texts[0] === 'Østfold')?.texts).toEqual(['Østfold', 'Åsnes']);
  // What reads the same is told once.
  const texts = samples.map((sample) => sample.texts.join());
  expect(new Set(texts).size).toBe(texts.length);
});

test('a file of plain ASCII has none to choose by', async () => {
  const { samples } = await lettersOf(Buffer.from('CHARSET="ANSI";\nVALUES("a")="b";\n'));
  expect(samples.flatMap(({ texts }) => texts)).toEqual([]);
});
