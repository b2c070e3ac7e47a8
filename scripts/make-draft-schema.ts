/** Writes docs/publication-draft.schema.json from the schema that drafts are read with. */
import { writeFileSync } from 'node:fs';
import { DRAFT_SCHEMA_PATH, draftSchemaText } from './draft-schema/text.ts';

writeFileSync(DRAFT_SCHEMA_PATH, draftSchemaText());
