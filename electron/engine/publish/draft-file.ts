/** Drafts as files: the model itself as JSON, and Frictionless data packages. */
import { randomUUID } from 'node:crypto';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { OpenedDraft } from '#shared/api/publish-answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import { parseDraftFile } from '#shared/publication/draft-file.ts';
import { LICENCE_FACTS } from '#shared/publication/licence.ts';
import type { EngineContext } from '../context.ts';
import { findFormat } from '../formats/index.ts';
import { adoptDraft, findDraft, readDraft, standingsOf, withNewIds } from './drafts.ts';
import { fileNameOf } from './new-draft.ts';

/** `drafts.import`: as the same publication, or as a new one. */
export function importDraft(
  context: EngineContext,
  { text, fileName, as }: ParsedParams<'drafts.import'>,
): OpenedDraft & { readonly warnings: readonly Problem[] } {
  const { draft, warnings } = parseDraftFile(text, fileName, randomUUID);
  const adopted = adoptDraft(context, as === 'new' ? withNewIds(draft) : draft);
  return { ...readDraft(context, { id: adopted.id }), warnings };
}

/** `drafts.export` @throws ProblemError `publish.unknown-draft`. */
export function exportDraft(
  context: EngineContext,
  { id, form }: ParsedParams<'drafts.export'>,
): { readonly fileName: string; readonly text: string } {
  const draft = findDraft(context.db, id);
  const title = textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage);
  if (form === 'datapackage') {
    return { fileName: 'datapackage.json', text: toText(dataPackage(draft)) };
  }
  const known = new Map(standingsOf(context.db, draft).map((one) => [one.connection, one]));
  const targets = draft.targets.map((target) => {
    const { remoteId, remoteUrl, flowUrl } = known.get(target.connectionId) ?? {};
    return {
      ...target,
      ...(remoteId ? { remoteId } : {}),
      ...(remoteUrl ? { remoteUrl } : {}),
      ...(flowUrl ? { flowUrl } : {}),
    };
  });
  return { fileName: fileNameOf(title, '.json'), text: toText({ ...draft, targets }) };
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The draft as a Data Package, version 1 (specs.frictionlessdata.io/data-package). */
function dataPackage(draft: PublicationDraft): unknown {
  const primary = draft.primaryLanguage;
  const text = (map: Parameters<typeof textIn>[0]) => textIn(map, primary, primary);
  const licence = LICENCE_FACTS[draft.licence];
  const name = fileNameOf(text(draft.title), '');
  const contributors = [
    ...(draft.contact.name
      ? [{ title: draft.contact.name, email: draft.contact.email, role: 'contributor' }]
      : []),
    ...(draft.publisher
      ? [{ title: draft.publisher.name, path: draft.publisher.url, role: 'publisher' }]
      : []),
  ];
  return {
    profile: 'data-package',
    name,
    id: draft.id,
    title: text(draft.title),
    description: text(draft.notes),
    ...(draft.sourceUrl ? { homepage: draft.sourceUrl } : {}),
    ...(draft.version ? { version: draft.version } : {}),
    ...(licence.url
      ? { licenses: [{ name: draft.licence, path: licence.url, title: licence.name }] }
      : {}),
    ...(contributors.length > 0 ? { contributors } : {}),
    keywords: draft.keywords[primary] ?? [],
    resources: draft.resources.map((resource, place) => {
      const { source, csv, role: _, format } = resource;
      const extension = 'tableId' in source ? findFormat(format).extension : '';
      const path =
        'url' in source
          ? source.url
          : (resource.fileName ??
            fileNameOf('tableId' in source ? source.tableId : `file-${place + 1}`, extension));
      return {
        name: fileNameOf(text(resource.name) || path, '').slice(0, 80) || `resource-${place + 1}`,
        title: text(resource.name),
        ...(resource.description ? { description: text(resource.description) } : {}),
        path,
        format,
        ...(resource.mediaType ? { mediatype: resource.mediaType } : {}),
        ...(format === 'csv'
          ? { encoding: 'utf-8', dialect: { delimiter: csv?.separator ?? ',', header: true } }
          : {}),
      };
    }),
  };
}
