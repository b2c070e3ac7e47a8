/** Every text is used: what no source names is a text that translators write for nobody. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../errors/codes.ts';
import { en } from './en.ts';

const ROOT = join(import.meta.dirname, '../..');

const source = globSync('{shared,electron,renderer}/**/*.{ts,svelte}', { cwd: ROOT })
  .filter((path) => !path.endsWith('.test.ts') && !/messages.(en|nb|sv|fr)\.ts$/.test(path))
  .filter((path) => !path.endsWith(join('errors', 'codes.ts')))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

const named = new Set(source.match(/(?<=['"`])[a-z][\w.-]*(?=['"`])/g));

/** Keys that are put together, `settings.theme.${theme}`, as patterns. */
const patterns = [...new Set(source.match(/(?<=`)[a-z][\w-]*\.[^`\n]*\$\{[^`\n]*(?=`)/g))].map(
  (template) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'))
        .join('[\\w.-]+')}$`,
    ),
);

const isUsed = (key: string) => named.has(key) || patterns.some((pattern) => pattern.test(key));

test('every text of the interface is used somewhere', () => {
  const own = Object.keys(en).filter((key) => !key.startsWith('problem.'));
  expect(own.filter((key) => !isUsed(key))).toEqual([]);
});

test('every problem can happen', () => {
  const short = (code: string) => code.slice(code.indexOf('.') + 1);
  expect(PROBLEM_CODES.filter((code) => !isUsed(code) && !named.has(short(code)))).toEqual([]);
});
