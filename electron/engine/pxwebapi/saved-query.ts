/** Saved queries as the API reads and writes them. */
import { z } from 'zod';
import type { SavedQuery as KeptQuery } from '#shared/api/answers.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { selectionFromBody } from '#shared/selection/request.ts';
import { getQuery, saveQuery } from '../queries/queries.ts';
import type { ApiContext } from './context.ts';

const savedSchema = z.object({
  tableId: z.string(),
  language: z.string(),
  selection: z.unknown(),
  outputFormat: z.string().nullish(),
  outputFormatParams: z.array(z.string()).nullish(),
});

export type SavedQuery = Pick<
  KeptQuery,
  'tableId' | 'language' | 'selection' | 'outputFormat' | 'outputFormatParams'
>;

/** @throws ProblemError `selection.bad-body`. */
export function parseSavedQuery(body: unknown): SavedQuery {
  const parsed = savedSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') || 'body';
    throw new ProblemError(
      problem(
        'selection.bad-body',
        { field: quoteInput(field), detail: quoteInput(issue?.message ?? '') },
        { place: { field } },
      ),
    );
  }
  const { tableId, language, selection, outputFormat, outputFormatParams } = parsed.data;
  return {
    tableId,
    language,
    selection: selectionFromBody(selection),
    outputFormat: outputFormat || null,
    outputFormatParams: outputFormatParams ?? [],
  };
}

/** As `SavedQuery` of the API: expressions are kept as they were written. */
export function savedQueryDocument(id: string, query: SavedQuery): object {
  const { tableId, language, selection, outputFormat, outputFormatParams } = query;
  const { variables, placement } = selection;
  return {
    id,
    selection: {
      selection: variables.map(({ variableCode, valueCodes, codelist }) => ({
        variableCode,
        ...(codelist !== null && { codelist }),
        valueCodes,
      })),
      ...(placement !== null && {
        placement: { heading: placement.heading ?? [], stub: placement.stub ?? [] },
      }),
    },
    language,
    tableId,
    ...(outputFormat !== null && { outputFormat }),
    outputFormatParams,
  };
}

/** Ids are made here and hold no signs of a path. */
const SIGNS_OF_A_PATH = /\.\.|[\\/]/;

/** @throws ProblemError `pxwebapi.unknown-saved-query`, `pxwebapi.bad-saved-query-id`. */
export function findSavedQuery({ db }: ApiContext, id: string): SavedQuery {
  if (SIGNS_OF_A_PATH.test(id)) throw new ProblemError(problem('pxwebapi.bad-saved-query-id'));
  try {
    return getQuery({ db }, { queryId: id });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'queries.unknown') throw error;
    throw new ProblemError(problem('pxwebapi.unknown-saved-query'), { cause: error });
  }
}

/** Keeps a query under a random id. */
export function addSavedQuery({ writer, now }: ApiContext, query: SavedQuery): string {
  const { selection, ...rest } = query;
  const variables = selection.variables.map((each) => ({
    ...each,
    valueCodes: [...each.valueCodes],
  }));
  const saved = { ...rest, name: '', selection: { ...selection, variables } };
  return saveQuery({ db: writer(), now, emit: () => {} }, saved).queryId;
}
