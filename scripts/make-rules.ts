/** Writes docs/rules.md from the rules of the validator. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../electron/engine/validate/rules/index.ts';
import { rulesDocument } from './rules/document.ts';

writeFileSync(fileURLToPath(new URL('../docs/rules.md', import.meta.url)), rulesDocument(RULES));
