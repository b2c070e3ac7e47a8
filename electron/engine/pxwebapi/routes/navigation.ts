import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { Overview, OverviewFolder } from '../../catalog/overview.ts';
import { idKey } from '../../catalog/tables.ts';
import { answerJson } from '../answer.ts';
import { folderLabel, tableEntry } from '../entry.ts';
import { languageOfTable } from '../languages.ts';
import type { ApiRequest } from '../request.ts';

/** `/navigation` */
export function answerRoot(request: ApiRequest): Promise<Response> {
  return answerJson(request, {
    language: request.language,
    id: '',
    label: '',
    description: '',
    folderContents: contentsOf(request, null),
    links: [request.links.link('self', ['navigation', ''])],
  });
}

/** `/navigation/{id}` */
export function answerFolder(request: ApiRequest, id: string): Promise<Response> {
  const ids = folderIds(request.overview);
  const found = [...ids].find(([, own]) => idKey(own) === idKey(id));
  if (!found) {
    throw new ProblemError(problem('pxwebapi.unknown-folder', { folder: quoteInput(id) }));
  }
  const [folder, own] = found;
  return answerJson(request, {
    language: request.language,
    id: own,
    label: folderLabel(folder, request.language),
    description: '',
    folderContents: contentsOf(request, folder),
    links: [request.links.link('self', ['navigation', own])],
  });
}

/** Folders and tables of one level, those of other languages left out. */
function contentsOf(request: ApiRequest, place: OverviewFolder | null): readonly object[] {
  const { overview, language, languages, links } = request;
  const ids = folderIds(overview);
  return overview.itemsIn(place).flatMap((item): object[] => {
    if (item.kind === 'table') {
      const own = languageOfTable(item.table, language, languages);
      return own === null ? [] : [tableEntry(request, item.table, own)];
    }
    const id = ids.get(item.folder) ?? item.folder.code;
    return [
      {
        type: 'FolderInformation',
        id,
        label: folderLabel(item.folder, language),
        description: '',
        links: [links.link('self', ['navigation', id])],
      },
    ];
  });
}

type FolderIds = ReadonlyMap<OverviewFolder, string>;

const known = new WeakMap<Overview, FolderIds>();

/** Codes; of several folders of one code the first in menu order has it, the others `-2` and so on. */
function folderIds(overview: Overview): FolderIds {
  const found = known.get(overview) ?? makeFolderIds(overview);
  known.set(overview, found);
  return found;
}

function makeFolderIds({ folders }: Overview): FolderIds {
  const taken = new Set<string>();
  const ids = new Map<OverviewFolder, string>();
  for (const folder of folders) {
    let id = folder.code;
    for (let n = 2; taken.has(idKey(id)); n++) id = `${folder.code}-${n}`;
    taken.add(idKey(id));
    ids.set(folder, id);
  }
  return ids;
}
