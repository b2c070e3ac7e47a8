import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../electron/engine/validate/rules/index.ts';
import { rulesDocument } from './rules/document.ts';

test('docs/rules.md is what the rules say; npm run rules writes it', () => {
  const committed = readFileSync(
    fileURLToPath(new URL('../docs/rules.md', import.meta.url)),
    'utf8',
  );
  expect(committed).toBe(rulesDocument(RULES));
});
