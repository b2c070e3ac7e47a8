import { byLanguage } from '#shared/cube/title.ts';
import type { ListTexts } from '../../catalog/list-texts.ts';
import { answerJson } from '../answer.ts';
import type { ApiRequest } from '../request.ts';

/** What clients that sleep by these figures are told where there is no limit. */
const NO_LIMIT = { calls: 1000, seconds: 1 };

/** Sources named in a reference; more would say nothing. */
const MOST_SOURCES = 10;

const SOURCE: Readonly<Record<string, string>> = {
  da: 'Kilde',
  de: 'Quelle',
  en: 'Source',
  es: 'Fuente',
  fi: 'Lähde',
  fr: 'Source',
  is: 'Heimild',
  nb: 'Kilde',
  nl: 'Bron',
  nn: 'Kjelde',
  no: 'Kilde',
  sv: 'Källa',
};

/** `/config` */
export function answerConfig(request: ApiRequest): Promise<Response> {
  const { context, dialect, languages, links } = request;
  const { settings, version } = context;
  return answerJson(request, {
    apiVersion: dialect.apiVersion,
    appVersion: version,
    languages: languages.ids.map((id) => ({ id, label: nameOfLanguage(id) })),
    defaultLanguage: languages.usual,
    maxDataCells: settings.maxDataCells,
    maxCallsPerTimeWindow: settings.maxCalls ?? NO_LIMIT.calls,
    timeWindow: settings.maxCalls === null ? NO_LIMIT.seconds : settings.timeWindow,
    license: `${links.base}#licence`,
    sourceReferences: languages.ids.flatMap((language) => {
      const sources = sourcesIn(request, language);
      if (sources.length === 0) return [];
      const word = byLanguage(SOURCE, language) ?? 'Source';
      return [{ language, text: `${word}: ${sources.join(', ')}` }];
    }),
    ...dialect.configFields,
    defaultDataFormat: 'json-stat2',
    dataFormats: dialect.dataFormats,
    features: [
      {
        id: 'CORS',
        params: [{ key: 'enabled', value: settings.allowsOrigins ? 'True' : 'False' }],
      },
    ],
  });
}

/** As the language calls itself, with a capital: `Svenska`. */
function nameOfLanguage(id: string): string {
  try {
    const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
    return name.slice(0, 1).toLocaleUpperCase(id) + name.slice(1);
  } catch {
    // A file may call its language anything.
    return id;
  }
}

function sourcesIn({ overview }: ApiRequest, language: string): readonly string[] {
  const found = new Set<string>();
  for (const { texts } of overview.tables) {
    const source = textsIn(texts, language)?.source;
    if (source) found.add(source);
    if (found.size === MOST_SOURCES) break;
  }
  return [...found];
}

function textsIn(texts: ListTexts, language: string): ListTexts[number] | undefined {
  return texts.find((one) => one.language.toLowerCase() === language.toLowerCase());
}
