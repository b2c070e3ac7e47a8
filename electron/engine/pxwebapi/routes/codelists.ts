import { findCodelist } from '#shared/codelist/codelist.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { type FileCodelist, findFileCodelist } from '../../codelists/file-codelist.ts';
import { answerJson } from '../answer.ts';
import { languageOfTable } from '../languages.ts';
import { openApiTable } from '../open-api-table.ts';
import { type ApiRequest, param } from '../request.ts';

interface Served {
  readonly list: Omit<FileCodelist, 'fileName'>;
  readonly languages: readonly string[];
  /** Named in addresses of lists that a table declares. */
  readonly table: string | null;
}

/** `/codelists/{id}` */
export async function answerCodelist(request: ApiRequest, id: string): Promise<Response> {
  const { list, languages, table } = await findServed(request, id);
  const { language, links } = request;
  const path = ['codelists', list.id];
  const params = table === null ? {} : { table };
  return answerJson(request, {
    id: list.id,
    label: list.label,
    language,
    languages,
    elimination: false,
    type: list.kind === 'grouping' ? 'Aggregation' : 'Valueset',
    values: list.values.map(({ code, label, members }) => ({ code, label, valueMap: members })),
    links: [
      links.link('self', path, params),
      ...languages
        .filter((other) => other !== language)
        .map((other) => ({
          rel: 'alternate',
          hreflang: other,
          href: links.href(path, { lang: other, ...params }),
        })),
    ],
  });
}

/** @throws ProblemError `pxwebapi.unknown-codelist`. */
async function findServed(request: ApiRequest, id: string): Promise<Served> {
  const { context, language, languages } = request;
  const file = findFileCodelist(context.db, id);
  if (file) {
    const own = languagesOfFile(file, languages.ids);
    if (own.includes(language)) return { list: file, languages: own, table: null };
  } else {
    const asked = param(request.params, 'table');
    const found =
      asked === undefined ? await findAnywhere(request, id) : findInTable(request, id, asked);
    if (found) return found;
  }
  const values = { codelist: quoteInput(id), language };
  throw new ProblemError(problem('pxwebapi.unknown-codelist', values));
}

/** Nothing in the files declares it: by custom the name ends in `-en` or `_en`. */
function languagesOfFile({ fileName }: FileCodelist, all: readonly string[]): readonly string[] {
  const suffix = /[-_]([a-z]{2,3})\.[a-z]+$/i.exec(fileName)?.[1]?.toLowerCase();
  const own = all.filter((language) => language.toLowerCase() === suffix);
  return own.length > 0 ? own : all;
}

function findInTable(request: ApiRequest, id: string, tableId: string): Served | null {
  const { listed, table } = openApiTable(request, tableId);
  for (const { codelists, codes } of table.variables) {
    const found = findCodelist(codelists, id);
    if (!found) continue;
    const { languages } = request;
    return {
      list: {
        id: found.id,
        kind: found.kind,
        label: found.label,
        values: found.values.map(({ code, label, members }) => ({
          code,
          label,
          members: members.flatMap((member) => codes[member] ?? []),
        })),
      },
      languages: languages.ids.filter((one) => languageOfTable(listed, one, languages) !== null),
      table: listed.id,
    };
  }
  return null;
}

/** The first table in menu order that declares the list. */
async function findAnywhere(request: ApiRequest, id: string): Promise<Served | null> {
  const { overview, language, languages, task } = request;
  for (const listed of overview.tables) {
    if (languageOfTable(listed, language, languages) === null) continue;
    const found = findInTable(request, id, listed.id);
    if (found) return found;
    await task.breathe();
  }
  return null;
}
