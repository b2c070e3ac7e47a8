/** How PxWebApi 2 tells a problem. Titles are part of its contract, misspellings included. */
import type { ProblemCode } from '#shared/errors/codes.ts';
import type { Problem } from '#shared/errors/problem.ts';

export interface ApiProblem {
  readonly httpStatus: number;
  /** Seconds after which the same request may go through. */
  readonly retryAfter?: number;
  readonly body: {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail?: string;
    /** Of a parameter that cannot be read: its name and what is wrong. */
    readonly errors?: Readonly<Record<string, readonly string[]>>;
  };
}

/** Where the forms of the API differ: HTTP status of two problems. */
export interface ProblemRules {
  readonly unknownTableOnData: 400 | 404;
  readonly tooManyCells: 400 | 403;
}

/** `data` answers problems of its table with another status than all others. */
export type ProblemPlace = 'data' | 'other';

interface Told {
  readonly title: string;
  /** In the body; 400 where it is not given. */
  readonly status?: number;
  /** Of the answer, where it is not that of the body. */
  readonly httpStatus?: number;
  readonly type?: string;
  /** The detail is the title, by contract. */
  readonly isBare?: true;
}

const PARAMETER = 'Parameter error';
const CREATE = 'Create saved query';
const NO_TABLE = 'Non-existent table';
const NO_CODELIST = 'Non-existent codelist';
const TOO_MANY_CELLS = 'Too many cells selected';
const NO_FORMAT = 'Unsupported output format';

const TOLD: Partial<Record<ProblemCode, Told>> = {
  'pxwebapi.unknown-language': { title: 'Unsupported language' },
  'selection.unknown-language': { title: 'Unsupported language' },
  'selection.unknown-table': { title: NO_TABLE, status: 404 },
  'pxwebapi.table-in-other-languages': { title: NO_TABLE, status: 404 },
  'selection.unknown-variable': { title: 'Non-existent variable' },
  'selection.unknown-value': { title: 'Non-existent value' },
  'selection.unknown-codelist': { title: NO_CODELIST },
  'pxwebapi.unknown-codelist': { title: NO_CODELIST, httpStatus: 404 },
  'selection.illegal-expression': { title: 'Illegal selection expression' },
  'selection.missing-variable': { title: 'Missing selection for mandantory variable' },
  'selection.illegal-placement': { title: 'Illegal placment' },
  'selection.too-many-cells': { title: TOO_MANY_CELLS, isBare: true },
  'export.too-many-rows': { title: TOO_MANY_CELLS },
  'export.too-many-columns': { title: TOO_MANY_CELLS },
  'pxwebapi.unsupported-format': { title: NO_FORMAT, isBare: true },
  'export.reserved-code': { title: NO_FORMAT },
  'pxwebapi.unknown-page': { title: 'Non-existent page', status: 404, isBare: true },
  'pxwebapi.unknown-folder': { title: 'Non-existent folder', status: 404 },
  'pxwebapi.unknown-saved-query': { title: 'Saved query not found', status: 404, isBare: true },
  'pxwebapi.bad-saved-query-id': { title: 'Saved query not found', isBare: true },
  'pxwebapi.no-query': { title: 'No query specified', type: CREATE },
  'pxwebapi.query-not-saved': {
    title: 'Internal error! Could not create saved query',
    type: CREATE,
  },
  'pxwebapi.unknown-path': { title: 'Not Found', status: 404 },
  'pxwebapi.wrong-method': { title: 'Method Not Allowed', status: 405 },
  'pxwebapi.wrong-media-type': { title: 'Unsupported Media Type', status: 415 },
  'pxwebapi.body-too-large': { title: 'Content Too Large', status: 413 },
  'pxwebapi.address-too-long': { title: 'URI Too Long', status: 414 },
  'pxwebapi.foreign-host': { title: 'Forbidden', status: 403 },
  'pxwebapi.foreign-origin': { title: 'Forbidden', status: 403 },
  'pxwebapi.too-many-calls': { title: 'Too many requests', status: 429 },
};

/** Parameters and bodies that cannot be read at all. */
const UNREADABLE: ReadonlySet<ProblemCode> = new Set([
  'selection.bad-parameter',
  'selection.bad-body',
  'pxwebapi.bad-parameter',
  'pxwebapi.not-a-number',
  'pxwebapi.too-small',
  'pxwebapi.bad-json',
]);

/** The catalog is held by somebody else for a moment. */
const BUSY: ReadonlySet<ProblemCode> = new Set(['catalog.busy', 'catalog.in-use', 'engine.closed']);
const BUSY_SECONDS = 2;

/**
 * @param detail  The sentence for people; the contract fixes it for some.
 * @returns Status 500 for what is not the request's fault.
 */
export function toApiProblem(
  problem: Problem,
  place: ProblemPlace,
  rules: ProblemRules,
  detail: string,
): ApiProblem {
  const { code } = problem;
  if (UNREADABLE.has(code)) {
    return {
      httpStatus: 400,
      body: {
        type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: { [problem.place?.field || 'body']: [detail] },
      },
    };
  }
  if (BUSY.has(code)) {
    const body = { type: 'about:blank', title: 'Service Unavailable', status: 503, detail };
    return { httpStatus: 503, retryAfter: BUSY_SECONDS, body };
  }
  const told = TOLD[code];
  if (told === undefined) {
    const body = { type: 'about:blank', title: 'Internal Server Error', status: 500, detail };
    return { httpStatus: 500, body };
  }
  const { title, status = 400, httpStatus, type = PARAMETER, isBare = false } = told;
  const { retryAfter } = problem.values ?? {};
  if (code === 'selection.too-many-cells') {
    const body = { type, title, status: rules.tooManyCells, detail: title };
    return { httpStatus: rules.tooManyCells, body };
  }
  return {
    httpStatus:
      httpStatus ?? (title === NO_TABLE && place === 'data' ? rules.unknownTableOnData : status),
    ...(typeof retryAfter === 'number' && { retryAfter }),
    body: { type, title, status, detail: isBare ? title : detail },
  };
}
