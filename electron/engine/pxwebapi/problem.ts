/** How PxWebApi 2 tells a problem. Titles are part of its contract, misspellings included. */
import type { ProblemCode } from '#shared/errors/codes.ts';
import type { Problem } from '#shared/errors/problem.ts';

export interface ApiProblem {
  readonly httpStatus: number;
  readonly body: {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail?: string;
    /** Of a parameter that cannot be read: its name and what is wrong. */
    readonly errors?: Readonly<Record<string, readonly string[]>>;
  };
}

const TITLES: Partial<Record<ProblemCode, string>> = {
  'selection.unknown-language': 'Unsupported language',
  'selection.unknown-table': 'Non-existent table',
  'selection.unknown-variable': 'Non-existent variable',
  'selection.unknown-value': 'Non-existent value',
  'selection.unknown-codelist': 'Non-existent codelist',
  'selection.illegal-expression': 'Illegal selection expression',
  'selection.missing-variable': 'Missing selection for mandantory variable',
  'selection.illegal-placement': 'Illegal placment',
  'selection.too-many-cells': 'Too many cells selected',
  'pxwebapi.unsupported-format': 'Unsupported output format',
};

/** Parameters and bodies that cannot be read at all. */
const UNREADABLE: ReadonlySet<ProblemCode> = new Set([
  'selection.bad-parameter',
  'selection.bad-body',
  'pxwebapi.bad-parameter',
]);

/** Problems whose detail is their title, by contract. */
const DETAIL_IS_TITLE: ReadonlySet<ProblemCode> = new Set([
  'selection.too-many-cells',
  'pxwebapi.unsupported-format',
]);

/**
 * @param endpoint  A table that is not there is 404, but HTTP 400 with a body of 404 on `data`.
 * @param detail  The sentence for people; the contract fixes it for some.
 * @returns null for problems that are not the request's: those are HTTP 500.
 */
export function toApiProblem(
  problem: Problem,
  endpoint: 'data' | 'other',
  detail: string,
): ApiProblem | null {
  if (UNREADABLE.has(problem.code)) {
    return {
      httpStatus: 400,
      body: {
        type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: { [problem.place?.field ?? '']: [detail] },
      },
    };
  }
  const title = TITLES[problem.code];
  if (title === undefined) return null;
  const status = problem.code === 'selection.unknown-table' ? 404 : 400;
  return {
    httpStatus: endpoint === 'data' ? 400 : status,
    body: {
      type: 'Parameter error',
      title,
      status,
      detail: DETAIL_IS_TITLE.has(problem.code) ? title : detail,
    },
  };
}
