/** One request as the routes see it: its parameters, language and place. */
import type { Task } from '#shared/api/task.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { type Overview, readOverview } from '../catalog/overview.ts';
import { createTask } from '../running-task.ts';
import type { ApiContext, ApiPlace } from './context.ts';
import type { Dialect } from './dialect.ts';
import { type Languages, languagesOf, pickLanguage } from './languages.ts';
import { type Links, linksFor } from './links.ts';

export type Params = readonly (readonly [name: string, value: string])[];

export interface ApiRequest {
  readonly context: ApiContext;
  readonly dialect: Dialect;
  readonly overview: Overview;
  readonly languages: Languages;
  /** As `config` spells it. */
  readonly language: string;
  /** Decoded, in the order of the address. */
  readonly params: Params;
  readonly links: Links;
  /** The whole address, as it was asked for. */
  readonly address: string;
  readonly headers: Headers;
  readonly method: string;
  /** Ends when the client goes away. */
  readonly signal: AbortSignal;
  /** Of work that can take long. */
  readonly task: Task;
  readonly tell: ApiPlace['tell'];
}

/**
 * Reads what every route needs, the language first.
 *
 * @throws ProblemError `pxwebapi.unknown-language`.
 */
export function readRequest(
  context: ApiContext,
  dialect: Dialect,
  request: Request,
  place: ApiPlace,
): ApiRequest {
  const overview = readOverview(context.db);
  const languages = languagesOf(overview, context.settings.languages);
  const params = paramsOf(request.url);
  const language = pickLanguage(languages, param(params, 'lang'));
  return {
    context,
    dialect,
    overview,
    languages,
    language,
    params,
    links: linksFor(`${place.root}${place.before}${dialect.path}`, language),
    address: `${place.root}${request.url.slice(request.url.indexOf('/', 'https://'.length))}`,
    headers: request.headers,
    method: request.method,
    signal: request.signal,
    task: createTask(request.signal, undefined),
    tell: place.tell,
  };
}

/** The same request in another of the languages. */
export function inLanguage(request: ApiRequest, language: string): ApiRequest {
  if (language === request.language) return request;
  return { ...request, language, links: linksFor(request.links.base, language) };
}

function paramsOf(url: string): Params {
  const at = url.indexOf('?');
  return at < 0 ? [] : [...new URLSearchParams(url.slice(at + 1))];
}

/** A parameter by its name in any letter case; of several the last. Empty ones are as if they were absent. */
export function param(params: Params, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return params.findLast(([given, value]) => given.toLowerCase() === wanted && value !== '')?.[1];
}

/** @throws ProblemError `pxwebapi.not-a-number`. */
export function wholeNumber(params: Params, name: string): number | undefined {
  const text = param(params, name)?.trim();
  if (text === undefined || text === '') return undefined;
  const number = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new ProblemError(
    problem(
      'pxwebapi.not-a-number',
      { parameter: name, value: quoteInput(text) },
      { place: { field: name } },
    ),
  );
}

/** @throws ProblemError `pxwebapi.bad-parameter`. */
export function yesOrNo(params: Params, name: string): boolean | undefined {
  const text = param(params, name)?.trim().toLowerCase();
  if (text === undefined || text === '') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ProblemError(
    problem(
      'pxwebapi.bad-parameter',
      { parameter: name, value: quoteInput(text), known: 'true, false' },
      { place: { field: name } },
    ),
  );
}
