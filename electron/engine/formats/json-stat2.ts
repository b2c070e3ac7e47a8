/** JSON-stat 2 datasets as PxWebApi 2 sends them: with cells, or as metadata of a whole table. */

import { z } from 'zod';
import type { Codelist } from '#shared/codelist/codelist.ts';
import { type MetaLink, metaLinks } from '#shared/cube/meta-links.ts';
import type { Contents, Note, Table, Variable } from '#shared/cube/table.ts';
import { stampToIso } from '#shared/time/stamp.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Format } from './format.ts';
import { writeValues } from './json-stat-values.ts';
import type { Json, JsonObject } from './json-text.ts';
import { jsonObject, jsonText, unlessEmpty } from './json-text.ts';

/** A variable of the answer, with the positions of its values in the table. */
interface Dimension {
  readonly variable: Variable;
  /** Position in `Table.variables`. */
  readonly source: number;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  readonly sourceValues: readonly number[];
}

interface Head {
  readonly table: Table;
  readonly label: string;
  readonly notes: readonly Note[];
  readonly stub: readonly Dimension[];
  readonly heading: readonly Dimension[];
  /** Null for data. */
  readonly metadata: ServedMetadata | null;
}

/** What a server adds to the metadata of a table. */
export interface ServedMetadata {
  /** Where a codelist is served. */
  linksOf(codelist: Codelist): readonly { rel: string; hreflang: string; href: string }[];
  /** For the form of the API's 2.0 beta: addresses of the document and of its data. */
  readonly beta: { readonly href: string; readonly data: string } | null;
}

const NOT_SERVED: ServedMetadata = { linksOf: () => [], beta: null };

export const jsonStat2: Format<Record<string, never>> = {
  id: 'json-stat2',
  extension: '.json',
  mediaType: 'application/json; charset=UTF-8',
  options: z.strictObject({}),
  suggested: {},
  limit: null,
  async write(dataset, _options, sink, task) {
    const { table, notes } = dataset;
    const withTable = (variable: (typeof dataset.stub)[number]): Dimension => ({
      ...variable,
      variable: table.variables[variable.source] ?? variable,
    });
    const head = headText({
      table,
      label: dataset.title,
      notes,
      stub: dataset.stub.map(withTable),
      heading: dataset.heading.map(withTable),
      metadata: null,
    });
    const writer = new ByteWriter(sink);
    writer.text(head);
    await writeValues(dataset, writer, task);
    writer.text('}');
    await writer.flush();
  },
};

/**
 * The metadata of a table: every value of every variable, no cells.
 *
 * @param table  With its contents variable; see `withContentsVariable`.
 * @param served  Where it is sent from; nothing links to anywhere without it.
 * @returns One JSON document without white space.
 */
export function metadataText(table: Table, served = NOT_SERVED): string {
  const dimensions = table.variables.map(
    (variable, source): Dimension => ({
      variable,
      source,
      codes: variable.codes,
      labels: variable.labels,
      sourceValues: variable.codes.map((_, value) => value),
    }),
  );
  const head = headText({
    table,
    label: table.title,
    notes: table.notes,
    stub: dimensions.filter(({ variable }) => variable.placement === 'stub'),
    heading: dimensions.filter(({ variable }) => variable.placement === 'heading'),
    metadata: served,
  });
  return `${head},"value":[]}`;
}

/** Everything before `value`, without the closing brace. */
function headText(head: Head): string {
  const { table } = head;
  const dimensions = [...head.stub, ...head.heading];
  const codesOf = (role: Variable['role']): Json | undefined => {
    const codes = dimensions
      .filter(({ variable }) => variable.role === role)
      .map(({ variable }) => variable.code);
    return codes.length === 0 ? undefined : codes;
  };
  const notes = head.notes.filter((note) => note.target.kind === 'table');
  return jsonText(
    jsonObject([
      ['version', '2.0'],
      ['class', 'dataset'],
      ['href', head.metadata?.beta?.href],
      ['label', head.label],
      ['source', table.source ?? undefined],
      ['updated', updatedOf(table) ?? undefined],
      ['link', rootLinks(head)],
      ['note', notes.length === 0 ? undefined : notes.map((note) => note.text)],
      [
        'role',
        unlessEmpty(
          jsonObject([
            ['time', codesOf('time')],
            ['geo', codesOf('geographic')],
            ['metric', codesOf('contents')],
          ]),
        ),
      ],
      ['id', dimensions.map(({ variable }) => variable.code)],
      ['size', dimensions.map(({ codes }) => codes.length)],
      [
        'dimension',
        jsonObject(
          dimensions.map((dimension) => [dimension.variable.code, dimensionOf(head, dimension)]),
        ),
      ],
      [
        'extension',
        jsonObject([
          ['noteMandatory', mandatoryOf(notes)],
          ['px', pxOf(head)],
          ['contact', contactOf(head, dimensions)],
          ['cellNotes', cellNotesOf(head)],
        ]),
      ],
    ]),
  ).slice(0, -1);
}

/** When the numbers last changed, as ISO text: LAST-UPDATED, else CREATION-DATE. */
function updatedOf(table: Table): string | null {
  const stamp = table.lastUpdated ?? table.creationDate;
  return stamp === null ? null : stampToIso(stamp);
}

function dimensionOf(head: Head, dimension: Dimension): JsonObject {
  const { variable, codes, labels } = dimension;
  const { table } = head;
  const notes = head.notes.filter(
    ({ target }) => target.kind === 'variable' && target.variable === dimension.source,
  );
  const valueNotes = notesByValue(head, dimension);
  const contents =
    variable.role === 'contents'
      ? dimension.sourceValues.map((value) => table.contents[value])
      : null;
  const perContents = (field: (contents: Contents) => Json | undefined): JsonObject =>
    jsonObject(
      codes.map((code, i) => {
        const content = contents?.[i];
        return [code, content && field(content)];
      }),
    );
  return jsonObject([
    ['label', variable.label],
    ['note', notes.length === 0 ? undefined : notes.map((note) => note.text)],
    [
      'category',
      jsonObject([
        ['index', { members: codes.map((code, i) => [code, i] as const) }],
        ['label', { members: codes.map((code, i) => [code, labels[i] ?? code] as const) }],
        [
          'note',
          unlessEmpty({
            members: valueNotes.map(
              ([code, list]) => [code, list.map((note) => note.text)] as const,
            ),
          }),
        ],
        [
          'unit',
          contents === null
            ? undefined
            : unlessEmpty(
                perContents(({ unit, decimals }) =>
                  jsonObject([
                    ['base', unit],
                    ['decimals', decimals],
                  ]),
                ),
              ),
        ],
      ]),
    ],
    [
      'extension',
      jsonObject([
        ['elimination', variable.elimination.kind !== 'none'],
        [
          'eliminationValueCode',
          variable.elimination.kind === 'value'
            ? variable.codes[variable.elimination.valueIndex]
            : undefined,
        ],
        ['noteMandatory', mandatoryOf(notes)],
        [
          'categoryNoteMandatory',
          unlessEmpty(
            jsonObject(valueNotes.map(([code, list]) => [code, mandatoryOf(list)] as const)),
          ),
        ],
        ['show', SHOW[variable.presentation]],
        [
          head.metadata?.beta ? 'codeLists' : 'codelists',
          head.metadata ? codelistsOf(variable, table.language, head.metadata) : undefined,
        ],
        ...(contents === null
          ? []
          : ([
              [
                'refperiod',
                unlessEmpty(perContents(({ referencePeriod }) => referencePeriod ?? undefined)),
              ],
              ['measuringType', perContents(({ stockFlow }) => MEASURING_TYPES[stockFlow ?? 'X'])],
              ['priceType', perContents(({ prices }) => PRICE_TYPES[prices ?? 'none'])],
              ['adjustment', perContents(adjustmentOf)],
              ['basePeriod', unlessEmpty(perContents(({ basePeriod }) => basePeriod ?? undefined))],
            ] as const)),
      ]),
    ],
    ['link', linkOf(head, dimension)],
  ]);
}

/** Those of the table's language. */
function codelistsOf(
  { codelists }: Variable,
  tableLanguage: string,
  { linksOf }: ServedMetadata,
): Json {
  return codelists
    .filter(({ language }) => language === null || language === tableLanguage)
    .map((codelist) => {
      const { id, label, kind } = codelist;
      const links = linksOf(codelist).map(({ rel, hreflang, href }) =>
        jsonObject([
          ['rel', rel],
          ['hreflang', hreflang],
          ['href', href],
        ]),
      );
      return jsonObject([
        ['id', id],
        ['label', label],
        ['type', kind === 'grouping' ? 'Aggregation' : 'Valueset'],
        ['links', links],
      ]);
    });
}

function rootLinks({ table, metadata }: Head): JsonObject | undefined {
  const data = metadata?.beta?.data;
  const related = metaLinks(table.metaPatterns ?? [], 'table', table.metaId, [table.title]);
  return unlessEmpty(
    jsonObject([
      ['data', data === undefined ? undefined : [jsonObject([['href', data]])]],
      ['related', relatedOf(related.map((link) => ({ link, category: undefined })))],
    ]),
  );
}

interface Related {
  readonly link: MetaLink;
  /** Code of the value that it is about. */
  readonly category: string | undefined;
}

function relatedOf(links: readonly Related[]): Json | undefined {
  if (links.length === 0) return undefined;
  return links.map(({ link, category }) =>
    jsonObject([
      [
        'extension',
        jsonObject([
          ['relation', link.relation],
          ['category', category],
          ['metaid', link.metaId],
        ]),
      ],
      ['href', link.href],
      ['label', link.label],
      ['type', link.mediaType],
    ]),
  );
}

/** Clients of the API know `code_value` only, so both mixed orders are told by it. */
const SHOW = {
  code: 'code',
  text: 'value',
  'code-text': 'code_value',
  'text-code': 'code_value',
} as const;

const MEASURING_TYPES = { S: 'Stock', F: 'Flow', A: 'Average', X: 'Other' } as const;

const PRICE_TYPES = { C: 'Current', F: 'Fixed', none: 'NotApplicable' } as const;

function adjustmentOf({ dayAdjusted, seasonallyAdjusted }: Contents): string {
  if (dayAdjusted) return seasonallyAdjusted ? 'WorkAndSes' : 'WorkOnly';
  return seasonallyAdjusted ? 'SesOnly' : 'None';
}

/** Notes on values of the answer: code → its notes, in the order of the codes. */
function notesByValue(head: Head, dimension: Dimension): (readonly [string, readonly Note[]])[] {
  const lists = new Map<number, Note[]>();
  for (const note of head.notes) {
    if (note.target.kind !== 'value' || note.target.variable !== dimension.source) continue;
    const list = lists.get(note.target.value);
    if (list) list.push(note);
    else lists.set(note.target.value, [note]);
  }
  if (lists.size === 0) return [];
  return dimension.codes.flatMap((code, i) => {
    const list = lists.get(dimension.sourceValues[i] as number);
    return list ? [[code, list] as const] : [];
  });
}

/** Position of each mandatory note in its list → true. */
function mandatoryOf(notes: readonly Note[]): JsonObject | undefined {
  return unlessEmpty(
    jsonObject(notes.map((note, i) => [String(i), note.isMandatory ? true : undefined])),
  );
}

function linkOf({ table }: Head, dimension: Dimension): JsonObject | undefined {
  const { variable, codes, sourceValues } = dimension;
  const metaIdAt = (i: number) => variable.valueMetaIds?.[sourceValues[i] as number] ?? null;
  const described = jsonObject([
    ...codes.map((code, i) => [code, metaIdAt(i) ?? undefined] as const),
    [variable.code, variable.metaId ?? undefined],
  ]);
  if (described.members.length === 0) return undefined;
  const patterns = table.metaPatterns ?? [];
  const related = [
    ...codes.flatMap((code, i) => {
      const texts = [variable.label, dimension.labels[i] ?? code];
      const links = metaLinks(patterns, 'value', metaIdAt(i), texts);
      return links.map((link): Related => ({ link, category: code }));
    }),
    ...metaLinks(patterns, 'variable', variable.metaId, [variable.label]).map(
      (link): Related => ({ link, category: undefined }),
    ),
  ];
  return jsonObject([
    ['describedby', [jsonObject([['extension', described]])]],
    ['related', relatedOf(related)],
  ]);
}

function contactOf(head: Head, dimensions: readonly Dimension[]): Json {
  const contentsDimension = dimensions.find(({ variable }) => variable.role === 'contents');
  const contents = contentsDimension
    ? contentsDimension.sourceValues.map((value) => head.table.contents[value])
    : head.table.contents;
  const raw = contents.flatMap((content) => content?.contact?.split('##') ?? []);
  const distinct = [...new Set(raw.map((text) => text.trim()))].filter((text) => text !== '');
  return distinct.map((text) => jsonObject([['raw', text]]));
}

/** Notes on single cells, which JSON-stat itself has no place for. */
function cellNotesOf({ table, notes }: Head): Json | undefined {
  const found = notes.flatMap(({ target, isMandatory, text }) => {
    if (target.kind !== 'cell') return [];
    const conditions = target.positions.flatMap((position, i) => {
      const variable = table.variables[i];
      if (position < 0 || !variable) return [];
      return [
        jsonObject([
          ['variable', variable.code],
          ['value', variable.codes[position]],
        ]),
      ];
    });
    return [
      jsonObject([
        ['mandatory', isMandatory],
        ['text', text],
        ['conditions', conditions],
      ]),
    ];
  });
  return found.length === 0 ? undefined : found;
}

function pxOf({ table, stub, heading, metadata }: Head): JsonObject {
  // The beta names variables by their texts in metadata, by their codes in data.
  const codes = (dimensions: readonly Dimension[]) =>
    dimensions.map(({ variable }) => (metadata?.beta ? variable.label : variable.code));
  const nextUpdate = table.nextUpdate === null ? null : stampToIso(table.nextUpdate);
  return jsonObject([
    ['infofile', table.infoFile ?? undefined],
    ['tableid', table.tableId ?? undefined],
    ['decimals', table.showDecimals],
    ['official-statistics', table.officialStatistics],
    ['aggregallowed', table.aggregationAllowed],
    ['copyright', table.copyright],
    ['language', table.language === '' ? undefined : table.language],
    ['contents', table.contentsText],
    ['description', table.description ?? undefined],
    ['descriptiondefault', table.descriptionDefault],
    ['heading', codes(heading)],
    ['stub', codes(stub)],
    ['matrix', table.matrix],
    ['subject-code', table.subjectCode],
    ['subject-area', table.subjectArea],
    ['nextUpdate', nextUpdate ?? undefined],
    ['survey', table.survey ?? undefined],
    ['link', table.link ?? undefined],
    ['updateFrequency', table.updateFrequency ?? undefined],
  ]);
}
