/** A draft to begin with, from tables of the catalog. */
import { randomUUID } from 'node:crypto';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { OpenedDraft } from '#shared/api/publish-answers.ts';
import { publicationDraft, type Resource } from '#shared/publication/draft.ts';
import type { Selection } from '#shared/selection/selection.ts';
import type { EngineContext } from '../context.ts';
import { findFormat } from '../formats/index.ts';
import { saveDraft } from './drafts.ts';
import { prefillFromTable } from './prefill.ts';

/**
 * `drafts.create`: what the first table says of itself, and a resource for every table and format.
 *
 * @throws ProblemError `selection.unknown-table`, `export.unknown-format`.
 */
export function createDraft(
  context: EngineContext,
  { items, targets }: ParsedParams<'drafts.create'>,
): OpenedDraft {
  const [first] = items;
  const prefill = first ? prefillFromTable(context, { tableId: first.tableId }) : {};
  const resources = items.flatMap(({ tableId, selection, formats }) =>
    formats.map((format) => tableResource(context, tableId, selection, format)),
  );
  const draft = publicationDraft.parse({
    ...prefill,
    id: randomUUID(),
    revision: 0,
    resources,
    targets: targets.map((connectionId) => ({ connectionId })),
  });
  return saveDraft(context, { draft });
}

function tableResource(
  context: EngineContext,
  tableId: string,
  selection: Selection | null,
  formatId: string,
): Resource {
  const format = findFormat(formatId);
  const { title } = prefillFromTable(context, { tableId });
  return {
    id: randomUUID(),
    kind: 'file',
    name: title,
    fileName: fileNameOf(tableId, format.extension),
    format: format.id,
    source: { tableId, selection: selection === null ? '*' : toBody(selection) },
    role: 'main',
  };
}

/** Small ASCII letters, digits, `-` and `_`, which every catalog keeps as they are. */
export function fileNameOf(text: string, extension: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return `${plain.slice(0, 100) || 'table'}${extension}`;
}

function toBody({ variables, placement }: Selection) {
  return {
    selection: variables.map(({ variableCode, valueCodes, codelist }) => ({
      variableCode,
      valueCodes: [...valueCodes],
      codelist,
    })),
    placement: placement && {
      stub: placement.stub && [...placement.stub],
      heading: placement.heading && [...placement.heading],
    },
  };
}
