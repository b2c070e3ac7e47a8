/** What must travel with the numbers in formats for people: units, source, notes and dates. */
import type { Dataset } from '#shared/cube/dataset.ts';
import type { Note } from '#shared/cube/table.ts';
import type { Translate } from '#shared/messages/index.ts';
import { pickLanguage, translator } from '#shared/messages/index.ts';
import { stampToIso } from '#shared/time/stamp.ts';

/** One line: a heading alone, a text alone, or a name and what it says. */
export type AboutLine = readonly [text: string] | readonly [name: string, text: string];

/** Notes that apply to the answer, then units, dates, source and where the table is from. */
export function aboutLines(dataset: Dataset): readonly AboutLine[] {
  const { table } = dataset;
  const translate = translator(pickLanguage([table.language]));
  const facts: (readonly [string, string | null])[] = [
    ...unitFacts(dataset, translate),
    [translate('export.symbols'), symbolLegend(dataset)],
    [translate('export.updated'), table.lastUpdated && stampToIso(table.lastUpdated)],
    [translate('export.source'), table.source],
    [translate('export.contact'), contactText(dataset)],
    [translate('export.database'), table.database],
    [translate('export.table'), table.tableId ?? table.matrix],
    [
      translate('export.official'),
      table.officialStatistics ? translate('export.yes') : translate('export.no'),
    ],
    [
      translate('export.copyright'),
      table.copyright ? translate('export.yes') : translate('export.no'),
    ],
  ];
  return [
    ...dataset.notes.map((note) => noteLine(dataset, note)),
    ...facts.flatMap(([name, text]): AboutLine[] => (text ? [[name, text]] : [])),
  ];
}

function noteLine({ table }: Dataset, { target, text }: Note): AboutLine {
  const variableAt = (i: number) => table.variables[i];
  switch (target.kind) {
    case 'table':
      return [text];
    case 'variable':
      return [variableAt(target.variable)?.label ?? '', text];
    case 'value': {
      const variable = variableAt(target.variable);
      return [`${variable?.label ?? ''}: ${variable?.labels[target.value] ?? ''}`, text];
    }
    case 'cell': {
      const names = target.positions.flatMap((position, i) =>
        position < 0 ? [] : [variableAt(i)?.labels[position] ?? ''],
      );
      return [names.join(', '), text];
    }
  }
}

/** Unit, periods, prices and adjustment of every contents value that the answer shows. */
function unitFacts(dataset: Dataset, translate: Translate): (readonly [string, string | null])[] {
  const variable = [...dataset.stub, ...dataset.heading].find(({ role }) => role === 'contents');
  const shown = variable
    ? variable.sourceValues.map((value, i) => ({
        name: variable.labels[i] ?? '',
        contents: dataset.table.contents[value],
      }))
    : dataset.table.contents.map((contents) => ({ name: dataset.table.contentsText, contents }));
  return shown.flatMap(({ name, contents }) => {
    if (!contents) return [];
    const label = (text: string) => (shown.length > 1 ? `${text} (${name})` : text);
    const facts: [string, string | null][] = [
      [label(translate('export.unit')), contents.unit],
      [label(translate('export.referencePeriod')), contents.referencePeriod],
      [label(translate('export.basePeriod')), contents.basePeriod],
      [
        label(translate('export.measure')),
        contents.stockFlow && translate(`export.measure.${contents.stockFlow}`),
      ],
      [
        label(translate('export.prices')),
        contents.prices && translate(`export.prices.${contents.prices}`),
      ],
      [
        label(translate('export.adjustment')),
        [
          contents.seasonallyAdjusted ? translate('export.adjustment.season') : '',
          contents.dayAdjusted ? translate('export.adjustment.day') : '',
        ]
          .filter((text) => text !== '')
          .join(', ') || null,
      ],
    ];
    return facts;
  });
}

/** The symbols that the table gives a text of its own. */
function symbolLegend({ symbols, numbers }: Dataset): string | null {
  if (numbers === 'stored' || symbols.declared.length === 0) return null;
  return [...new Set(symbols.declared.map((status) => symbols.texts[status] ?? ''))]
    .filter((text) => text !== '')
    .join('  ');
}

function contactText({ table }: Dataset): string | null {
  const contacts = table.contents.flatMap(({ contact }) => contact?.split('##') ?? []);
  return [...new Set(contacts.map((contact) => contact.trim()))].join('; ') || null;
}
