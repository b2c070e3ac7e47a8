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
};

/**
 * @param endpoint  A table that is not there is 404, but HTTP 400 with a body of 404 on `data`.
 * @param detail  The sentence for people; the contract fixes it for "Too many cells selected".
 * @returns null for problems that are not the request's: those are HTTP 500.
 */
export function toApiProblem(
  problem: Problem,
  endpoint: 'data' | 'other',
  detail: string,
): ApiProblem | null {
  if (problem.code === 'selection.bad-parameter' || problem.code === 'selection.bad-body') {
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
      detail: problem.code === 'selection.too-many-cells' ? title : detail,
    },
  };
}
