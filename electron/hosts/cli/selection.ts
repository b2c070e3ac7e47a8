/** What `--select`, `--query`, `--all`, `--stub` and `--heading` ask of a table. */

import { z } from 'zod';
import type { Table } from '#shared/cube/table.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { splitList } from '#shared/selection/grammar.ts';
import type { Placement, Selection, VariableSelection } from '#shared/selection/selection.ts';
import { UsageError } from './io.ts';

/** Every value of every variable; nothing is eliminated. */
export function selectAll(table: Table): readonly VariableSelection[] {
  return table.variables.map(({ code }) => ({
    variableCode: code,
    valueCodes: ['*'],
    codelist: null,
  }));
}

/**
 * Reads `VARIABLE=EXPR,EXPR`. A variable code may hold `=` itself: the longest code of the table that
 * the text begins with is meant.
 *
 * @throws UsageError where there is no `=`.
 */
export function parseSelect(text: string, table: Table): VariableSelection {
  const folded = text.toLowerCase();
  const known = table.variables
    .map(({ code }) => code)
    .filter((code) => folded.startsWith(`${code.toLowerCase()}=`))
    .sort((a, b) => b.length - a.length)[0];
  const end = known?.length ?? text.indexOf('=');
  if (end < 0) {
    throw new UsageError(
      `--select “${quoteInput(text)}” is not understood. Write VARIABLE=EXPRESSION,EXPRESSION, for example Time=TOP(2).`,
    );
  }
  return {
    variableCode: known ?? text.slice(0, end),
    valueCodes: items(text.slice(end + 1)),
    codelist: null,
  };
}

/**
 * Reads `VARIABLE=ID` of `--codelist` and puts each into the selection: a variable that is not selected
 * otherwise gets every value of its list.
 *
 * @throws UsageError where there is no `=`.
 */
export function withCodelistIds(
  variables: readonly VariableSelection[],
  given: readonly string[],
): readonly VariableSelection[] {
  const all = [...variables];
  for (const text of given) {
    const at = text.lastIndexOf('=');
    if (at < 1) {
      throw new UsageError(
        `--codelist “${quoteInput(text)}” is not understood. Write VARIABLE=ID, for example Region=agg_Counties.agg.`,
      );
    }
    const [variableCode, codelist] = [text.slice(0, at), text.slice(at + 1)];
    const place = all.findIndex(
      (each) => each.variableCode.toLowerCase() === variableCode.toLowerCase(),
    );
    const known = all[place];
    if (known) all[place] = { ...known, codelist };
    else all.push({ variableCode, valueCodes: ['*'], codelist });
  }
  return all;
}

/** An empty list is empty, not one empty item. */
function items(text: string): readonly string[] {
  return text.trim() === '' ? [] : splitList(text);
}

/** Null where neither option is given. */
export function parsePlacement(
  stub: string | undefined,
  heading: string | undefined,
): Placement | null {
  if (stub === undefined && heading === undefined) return null;
  return {
    stub: stub === undefined ? null : items(stub),
    heading: heading === undefined ? null : items(heading),
  };
}

const list = z.array(z.string()).nullish();

/** The body of a PxWebApi 2 POST request. */
const body = z
  .object({
    selection: z
      .array(
        z.object({
          variableCode: z.string(),
          valueCodes: list,
          codelist: z.string().nullish(),
        }),
      )
      .nullish(),
    placement: z.object({ stub: list, heading: list }).nullish(),
  })
  .nullable();

/**
 * Reads a query document. An empty one means the default selection.
 *
 * @param file  How messages name it.
 * @throws ProblemError `cli.bad-query`.
 */
export function parseQuery(text: string, file: string): Selection {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw badQuery(file, detail, error);
  }
  const parsed = body.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.');
    throw badQuery(file, `${field ? `${field}: ` : ''}${issue?.message}`, parsed.error);
  }
  const { selection, placement } = parsed.data ?? {};
  return {
    variables: (selection ?? []).map(({ variableCode, valueCodes, codelist }) => ({
      variableCode,
      valueCodes: valueCodes ?? [],
      codelist: codelist || null,
    })),
    placement: placement
      ? { stub: placement.stub ?? null, heading: placement.heading ?? null }
      : null,
  };
}

function badQuery(file: string, detail: string, cause: unknown): ProblemError {
  const values = { file: quoteInput(file, 300), detail: quoteInput(detail, 200) };
  return new ProblemError(problem('cli.bad-query', values), { cause });
}
