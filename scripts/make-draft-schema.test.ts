import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAFT_SCHEMA_PATH, draftSchemaText } from './draft-schema/text.ts';

test('the schema in docs is that of drafts; npm run draft-schema writes it', () => {
  const committed: unknown = JSON.parse(readFileSync(DRAFT_SCHEMA_PATH, 'utf8'));
  expect(committed).toEqual(JSON.parse(draftSchemaText()));
});
