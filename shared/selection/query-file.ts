/** Queries that travel: as a file of Statdesk, as PxWebApi 2 keeps them, as an address of any server. */
import { z } from 'zod';
import { ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { selectionFromBody, selectionFromParams } from './request.ts';
import type { Selection } from './selection.ts';

export interface SharedQuery {
  /** Empty where none is given. */
  readonly name: string;
  readonly tableId: string;
  /** Empty: the table's own. */
  readonly language: string;
  readonly selection: Selection;
  readonly outputFormat: string | null;
  readonly outputFormatParams: readonly string[];
  /** Root of the API that an address belongs to; null for files. */
  readonly server: string | null;
}

const document = z.object({
  name: z.string().max(500).nullish(),
  tableId: z.string().min(1).max(1000),
  language: z.string().max(50).nullish(),
  selection: z.unknown(),
  outputFormat: z.string().max(100).nullish(),
  outputFormatParams: z.array(z.string().max(100)).max(100).nullish(),
});

/** The SavedQuery of PxWebApi 2 with a name: other programs can post it as it stands. */
export function queryFileText(query: Omit<SharedQuery, 'server'>): string {
  const { name, tableId, language, selection, outputFormat, outputFormatParams } = query;
  const body = {
    name,
    tableId,
    language,
    selection: {
      selection: selection.variables.map(({ variableCode, valueCodes, codelist }) => ({
        variableCode,
        valueCodes,
        codelist,
      })),
      placement: selection.placement,
    },
    outputFormat,
    outputFormatParams,
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/**
 * Reads a query file, a SavedQuery of PxWebApi 2 or an address such as
 * `https://server/api/v2/tables/TAB1/data?valueCodes[Time]=TOP(1)`.
 *
 * @throws ProblemError `queries.not-a-query`, `selection.bad-body`, `selection.bad-parameter`.
 */
export function readSharedQuery(text: string): SharedQuery {
  const plain = text.replace(/^\uFEFF/, '').trim();
  return /^https?:\/\//i.test(plain) ? fromAddress(plain) : fromDocument(plain);
}

function fromDocument(text: string): SharedQuery {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw notAQuery(text, error);
  }
  // The answer of a server has the query inside.
  const inside = z.object({ savedQuery: z.unknown() }).safeParse(json).data?.savedQuery ?? json;
  const parsed = document.safeParse(inside);
  if (!parsed.success) throw notAQuery(text, parsed.error);
  const { name, tableId, language, selection, outputFormat, outputFormatParams } = parsed.data;
  return {
    name: name?.trim() ?? '',
    tableId,
    language: language ?? '',
    selection: selectionFromBody(selection),
    outputFormat: outputFormat ?? null,
    outputFormatParams: outputFormatParams ?? [],
    server: null,
  };
}

function fromAddress(text: string): SharedQuery {
  if (!URL.canParse(text)) throw notAQuery(text);
  const url = new URL(text);
  const found = /^(.*)\/tables\/([^/]+)(?:\/(?:data|metadata|defaultselection))?\/?$/i.exec(
    url.pathname,
  );
  if (!found) throw notAQuery(text);
  const [, root = '', id = ''] = found;
  const params = [...url.searchParams];
  const values = (name: string) =>
    params.filter(([key, value]) => key.toLowerCase() === name && value !== '').map(([, v]) => v);
  const value = (name: string) => values(name)[0];
  return {
    name: '',
    tableId: decode(id),
    language: value('lang') ?? '',
    selection: selectionFromParams(params),
    outputFormat: value('outputformat') ?? null,
    outputFormatParams: values('outputformatparams').flatMap((one) => one.split(',')),
    server: `${url.origin}${root}`,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % in an address that was typed.
    return text;
  }
}

function notAQuery(text: string, cause?: unknown): ProblemError {
  return new ProblemError(problem('queries.not-a-query', { text: quoteInput(text, 80) }), {
    cause,
  });
}
