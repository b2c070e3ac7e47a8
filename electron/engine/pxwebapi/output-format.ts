/** `outputFormat` and `outputFormatParams` of PxWebApi 2: a format of the registry with its options. */
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { splitList } from '#shared/selection/grammar.ts';
import type { Format } from '../formats/format.ts';
import { findFormat } from '../formats/index.ts';

type Group = 'labels' | 'title' | 'separator';

/** The formats of the API; the names of its beta are not among them. */
const TAKES: Readonly<Record<string, readonly Group[] | 'ignores'>> = {
  'json-stat2': [],
  csv: ['labels', 'title', 'separator'],
  px: [],
  xlsx: ['labels', 'title'],
  html: ['labels', 'title'],
  'json-px': 'ignores',
  parquet: [],
};

/** Names that `outputFormat` takes. */
export const API_FORMATS: readonly string[] = Object.keys(TAKES);

const OPTIONS: Readonly<Record<string, readonly [group: Group, value: string | boolean]>> = {
  UseCodes: ['labels', 'codes'],
  UseTexts: ['labels', 'texts'],
  UseCodesAndTexts: ['labels', 'both'],
  IncludeTitle: ['title', true],
  SeparatorTab: ['separator', 'tab'],
  SeparatorSpace: ['separator', 'space'],
  SeparatorSemicolon: ['separator', 'semicolon'],
};

/** Names that `outputFormatParams` takes. */
export const FORMAT_PARAMETERS: readonly string[] = Object.keys(OPTIONS);

export interface OutputFormat {
  readonly format: Format;
  /** Options of the format that the request names. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Reads both parameters out of decoded ones. Names compare without regard to case; of several
 * parameters of one kind the last wins.
 *
 * @param usual  The format of a request that names none.
 * @param names  What a refusal says that it may be.
 * @throws ProblemError `pxwebapi.bad-parameter`, `pxwebapi.unsupported-format`. Source: PxWebApi 2.
 */
export function outputFormatFromParams(
  params: Iterable<readonly [string, string]>,
  usual = 'json-stat2',
  names: readonly string[] = API_FORMATS,
): OutputFormat {
  let name = '';
  const items: string[] = [];
  for (const [param, value] of params) {
    const lower = param.toLowerCase();
    if (lower === 'outputformat') name = value.trim();
    else if (lower === 'outputformatparams')
      items.push(...splitList(value).filter((item) => item !== ''));
  }
  const id = known('outputFormat', name || usual, API_FORMATS, names);
  const options = items.map((item) =>
    known('outputFormatParams', item, FORMAT_PARAMETERS, FORMAT_PARAMETERS),
  );
  const takes = TAKES[id] ?? [];
  const chosen = options.flatMap((option) => {
    const [group, value] = OPTIONS[option] as (typeof OPTIONS)[string];
    if (takes === 'ignores' && group !== 'separator') return [];
    if (takes === 'ignores' || !takes.includes(group)) {
      const values = { format: id, parameter: option };
      throw new ProblemError(problem('pxwebapi.unsupported-format', values));
    }
    return [[group, value] as const];
  });
  return { format: findFormat(id), options: Object.fromEntries(chosen) };
}

function known(
  field: string,
  value: string,
  names: readonly string[],
  told: readonly string[],
): string {
  const found = names.find((name) => name.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const values = { parameter: field, value: quoteInput(value), known: told.join(', ') };
  throw new ProblemError(problem('pxwebapi.bad-parameter', values, { place: { field } }));
}
