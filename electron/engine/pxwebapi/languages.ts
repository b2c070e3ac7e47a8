/** Which languages the API speaks, and in which of them a table is there. */
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { Overview, OverviewTable } from '../catalog/overview.ts';

export interface Languages {
  readonly ids: readonly string[];
  readonly usual: string;
}

const known = new WeakMap<Overview, Map<string, Languages>>();

/**
 * All that the tables have, or those that are asked for. The default is English where it is among
 * them, else what most tables have; of those asked for it is the first.
 */
export function languagesOf(overview: Overview, asked: readonly string[] | null): Languages {
  const byAsked = known.get(overview) ?? new Map<string, Languages>();
  known.set(overview, byAsked);
  const key = asked?.join() ?? '';
  const found = byAsked.get(key) ?? countLanguages(overview, asked);
  byAsked.set(key, found);
  return found;
}

const ENGLISH = 'en';

function countLanguages(overview: Overview, asked: readonly string[] | null): Languages {
  const [first] = asked ?? [];
  if (asked && first !== undefined) return { ids: asked, usual: first };
  const counts = new Map<string, number>();
  for (const { texts } of overview.tables) {
    for (const { language } of texts) {
      if (language !== '')
        counts.set(language.toLowerCase(), (counts.get(language.toLowerCase()) ?? 0) + 1);
    }
  }
  const frequent = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const usual = counts.has(ENGLISH) ? ENGLISH : (frequent[0]?.[0] ?? ENGLISH);
  return { ids: [usual, ...frequent.map(([id]) => id).filter((id) => id !== usual)], usual };
}

/**
 * @param given  `lang` of the request; missing and empty are alike.
 * @throws ProblemError `pxwebapi.unknown-language`.
 */
export function pickLanguage(languages: Languages, given: string | undefined): string {
  const wanted = given?.trim().toLowerCase() ?? '';
  if (wanted === '') return languages.usual;
  const found = languages.ids.find((id) => id.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new ProblemError(
    problem(
      'pxwebapi.unknown-language',
      { language: quoteInput(given ?? ''), languages: languages.ids.join(', ') },
      { place: { field: 'lang' } },
    ),
  );
}

/**
 * The table's own spelling of the language; null where it does not have it. A table that names no
 * language is there in the default one.
 */
export function languageOfTable(
  { texts }: OverviewTable,
  language: string,
  { usual }: Languages,
): string | null {
  const wanted = language.toLowerCase();
  const own = texts.find((one) => one.language.toLowerCase() === wanted);
  if (own) return own.language;
  return language === usual && texts.some((one) => one.language === '') ? '' : null;
}
