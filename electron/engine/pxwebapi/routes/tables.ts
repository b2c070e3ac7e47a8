import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { OverviewTable } from '../../catalog/overview.ts';
import { answerJson } from '../answer.ts';
import { tableEntry } from '../entry.ts';
import { languageOfTable } from '../languages.ts';
import type { Link } from '../links.ts';
import { findListed, languageIn } from '../open-api-table.ts';
import { type ApiRequest, param, wholeNumber, yesOrNo } from '../request.ts';
import { searchTables } from '../search/search.ts';

const USUAL_PAGE_SIZE = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Listing {
  readonly query: string | undefined;
  readonly pastDays: number | undefined;
  readonly includeDiscontinued: boolean | undefined;
  readonly pageNumber: number;
  readonly pageSize: number;
}

/** `/tables` */
export function answerTables(request: ApiRequest): Promise<Response> {
  const listing = readListing(request);
  const found = findTables(request, listing);
  const { pageNumber, pageSize } = listing;
  const totalElements = found.length;
  const totalPages = Math.max(1, Math.ceil(totalElements / pageSize));
  if (pageNumber > totalPages && totalElements > 0) {
    throw new ProblemError(problem('pxwebapi.unknown-page'));
  }
  const start = (pageNumber - 1) * pageSize;
  return answerJson(request, {
    language: request.language,
    tables: found
      .slice(start, start + pageSize)
      .map(({ table, own }) => tableEntry(request, table, own)),
    page: {
      pageNumber,
      pageSize,
      totalElements,
      totalPages,
      links: pageLinks(request, listing, totalPages),
    },
    links: [pageLink(request, listing, 'self', pageNumber)],
  });
}

/** `/tables/{id}` */
export function answerTable(request: ApiRequest, id: string): Promise<Response> {
  const table = findListed(request, id);
  const entry = tableEntry(request, table, languageIn(request, table));
  return answerJson(request, { ...entry, language: request.language });
}

function readListing({ params }: ApiRequest): Listing {
  const pageSize = wholeNumber(params, 'pageSize') ?? USUAL_PAGE_SIZE;
  const pastDays = wholeNumber(params, 'pastDays');
  if (pastDays !== undefined && pastDays < 1) {
    throw new ProblemError(
      problem(
        'pxwebapi.too-small',
        { parameter: 'pastDays', least: 1 },
        { place: { field: 'pastDays' } },
      ),
    );
  }
  return {
    query: param(params, 'query')?.trim() || undefined,
    pastDays,
    includeDiscontinued: yesOrNo(params, 'includeDiscontinued'),
    pageNumber: Math.max(1, wholeNumber(params, 'pageNumber') ?? 1),
    pageSize: pageSize < 1 ? USUAL_PAGE_SIZE : pageSize,
  };
}

interface Found {
  readonly table: OverviewTable;
  /** The table's spelling of the language. */
  readonly own: string;
}

/** Those of the language, best first where there is a query, else in menu order. */
function findTables(
  request: ApiRequest,
  { query, pastDays, includeDiscontinued }: Listing,
): readonly Found[] {
  const { context, overview, language, languages } = request;
  const since =
    pastDays === undefined
      ? ''
      : new Date(Math.max(0, context.now().getTime() - pastDays * DAY_MS)).toISOString();
  const candidates =
    query === undefined ? overview.tables : searchTables(context.db, overview, query);
  return candidates.flatMap((table) => {
    const own = languageOfTable(table, language, languages);
    if (own === null || (table.isDiscontinued && !includeDiscontinued)) return [];
    if (pastDays !== undefined && (table.updated ?? '') < since) return [];
    return [{ table, own }];
  });
}

function pageLinks(request: ApiRequest, listing: Listing, totalPages: number): readonly Link[] {
  const { pageNumber } = listing;
  return [
    ...(pageNumber < totalPages ? [pageLink(request, listing, 'next', pageNumber + 1)] : []),
    ...(pageNumber > 1 ? [pageLink(request, listing, 'previous', pageNumber - 1)] : []),
    ...(totalPages > 1 ? [pageLink(request, listing, 'last', totalPages)] : []),
  ];
}

function pageLink(
  { links, language }: ApiRequest,
  { query, pastDays, includeDiscontinued, pageSize }: Listing,
  rel: string,
  pageNumber: number,
): Link {
  const href = links.href(['tables', ''], {
    lang: language,
    query,
    pagesize: String(pageSize),
    pageNumber: String(pageNumber),
    pastDays: pastDays === undefined ? undefined : String(pastDays),
    includeDiscontinued:
      includeDiscontinued === undefined ? undefined : String(includeDiscontinued),
  });
  return { rel, hreflang: language, href };
}
