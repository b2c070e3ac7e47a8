import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { draftFile } from '../../shared/publication/draft.ts';

export const DRAFT_SCHEMA_PATH = fileURLToPath(
  new URL('../../docs/publication-draft.schema.json', import.meta.url),
);

/** JSON Schema of a draft file; keys that it does not name are read over with a warning. */
export function draftSchemaText(): string {
  const schema = z.toJSONSchema(draftFile, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Publication draft', ...schema }, null, 2)}\n`;
}
