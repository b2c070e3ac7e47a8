/** Selections as PxWebApi 2 sends them: parameters of an address, or a JSON body. */
import { z } from 'zod';
import type { Problem } from '../errors/problem.ts';
import { ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { joinList, splitList } from './grammar.ts';
import type { Placement, Selection, VariableSelection } from './selection.ts';

/** Most items of all variables in one request. */
const MOST_ITEMS = 100_000;

/**
 * Reads the selection out of decoded parameters. Names compare without regard to case, repeated ones
 * are joined, others than `valueCodes[…]`, `codelist[…]`, `heading` and `stub` are left alone.
 *
 * @throws ProblemError `selection.bad-parameter`.
 */
export function selectionFromParams(params: Iterable<readonly [string, string]>): Selection {
  const items = new Map<string, { variableCode: string; valueCodes: string[] }>();
  const codelists = new Map<string, string>();
  let stub: string[] | null = null;
  let heading: string[] | null = null;
  let count = 0;
  for (const [name, value] of params) {
    const lower = name.toLowerCase();
    const open = lower.indexOf('[');
    const base = open < 0 ? lower : lower.slice(0, open);
    if (base === 'stub') stub = [...(stub ?? []), ...splitList(value)];
    else if (base === 'heading') heading = [...(heading ?? []), ...splitList(value)];
    else if (base === 'valuecodes' || base === 'codelist') {
      const variableCode = open >= 0 && name.endsWith(']') ? name.slice(open + 1, -1) : '';
      if (variableCode === '') throw new ProblemError(badParameter(name));
      if (base === 'codelist') {
        codelists.set(variableCode.toLowerCase(), value);
        continue;
      }
      const known = items.get(variableCode.toLowerCase()) ?? { variableCode, valueCodes: [] };
      const list = splitList(value);
      count += list.length;
      if (count > MOST_ITEMS) throw new ProblemError(badParameter(name));
      for (const item of list) known.valueCodes.push(item);
      items.set(variableCode.toLowerCase(), known);
    }
  }
  const variables = [...items].map(
    ([key, { variableCode, valueCodes }]): VariableSelection => ({
      variableCode,
      valueCodes,
      codelist: codelists.get(key) || null,
    }),
  );
  return { variables, placement: place(variables, stub, heading) };
}

/** A placement belongs to a selection: where nothing is selected it is dropped. */
function place(
  variables: readonly VariableSelection[],
  stub: readonly string[] | null,
  heading: readonly string[] | null,
): Placement | null {
  return variables.length === 0 || (!stub && !heading) ? null : { stub, heading };
}

function badParameter(name: string): Problem {
  return problem(
    'selection.bad-parameter',
    { parameter: quoteInput(name) },
    { place: { field: name } },
  );
}

const nameList = z.array(z.string()).nullish();

const bodySchema = z
  .object({
    selection: z
      .array(
        z.object({
          variableCode: z.string(),
          valueCodes: z.array(z.string()).nullish(),
          codelist: z.string().nullish(),
        }),
      )
      .nullish(),
    placement: z.object({ stub: nameList, heading: nameList }).nullish(),
  })
  .nullish();

/**
 * Reads a VariablesSelection. Missing, null and empty lists are alike; each entry of a list is one
 * item, nothing is split or trimmed.
 *
 * @param body  Parsed JSON.
 * @throws ProblemError `selection.bad-body`; `place.field` is the path of the first fault.
 */
export function selectionFromBody(body: unknown): Selection {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new ProblemError(
      problem(
        'selection.bad-body',
        { field: quoteInput(field || 'body'), detail: quoteInput(issue?.message ?? '') },
        { place: { field } },
      ),
    );
  }
  const variables = (parsed.data?.selection ?? []).map(
    ({ variableCode, valueCodes, codelist }): VariableSelection => ({
      variableCode,
      valueCodes: valueCodes ?? [],
      codelist: codelist || null,
    }),
  );
  const { stub = null, heading = null } = parsed.data?.placement ?? {};
  return { variables, placement: place(variables, stub, heading) };
}

/** The parameters of an address for a selection, not yet escaped. Variables without items are left out. */
export function selectionToParams(selection: Selection): [string, string][] {
  const params: [string, string][] = [];
  for (const { variableCode, valueCodes, codelist } of selection.variables) {
    if (valueCodes.length === 0) continue;
    params.push([`valueCodes[${variableCode}]`, joinList(valueCodes)]);
    if (codelist) params.push([`codelist[${variableCode}]`, codelist]);
  }
  const { stub, heading } = selection.placement ?? {};
  if (heading) params.push(['heading', joinList(heading)]);
  if (stub) params.push(['stub', joinList(stub)]);
  return params;
}
