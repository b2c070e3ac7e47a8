/**
 * A statistical office on a real socket: a server of PxWebApi 2 with small made-up tables, which can
 * be told to misbehave. Shares nothing with the product's own server.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface OfficeTable {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  /** In table order; the last runs fastest. */
  readonly variables: readonly OfficeVariable[];
  /** A number, or the text of a symbol. Positions per variable. */
  readonly cell: (...positions: readonly number[]) => number | string;
  updated: string;
  readonly discontinued?: boolean;
  readonly paths?: readonly { readonly id: string; readonly label: string }[];
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}

export interface OfficeVariable {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly role: 'contents' | 'time' | 'geo' | 'other';
  readonly codes: readonly string[];
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  readonly elimination?: string | true;
  readonly codelists?: readonly OfficeCodelist[];
}

export interface OfficeCodelist {
  readonly id: string;
  readonly type: 'Aggregation' | 'Valueset';
  readonly labels: Readonly<Record<string, string>>;
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    readonly valueMap: readonly string[];
  }[];
}

/** What was asked, in the order of arrival. */
export interface Asked {
  readonly method: string;
  /** Below the root, without the query. */
  readonly path: string;
  readonly params: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Answers in the office's place, or lets it answer. Returns true when it has answered. */
export type Fault = (asked: Asked, response: ServerResponse) => boolean | Promise<boolean>;

export interface OfficeOptions {
  readonly tables?: readonly OfficeTable[];
  readonly languages?: readonly string[];
  readonly maxDataCells?: number;
  /** Calls and seconds; the office refuses more with 429. */
  readonly pace?: { readonly calls: number; readonly seconds: number };
  readonly isBeta?: boolean;
  /** Where the API is. */
  readonly root?: string;
  /** Too large a request: as the specification, the reference server or the handbook has it. */
  readonly tooManyCells?: 400 | 403;
  /** Refuses more cells than this, whatever `/config` says. */
  readonly realMaxDataCells?: number;
}

export interface Office {
  readonly root: string;
  readonly origin: string;
  readonly asked: Asked[];
  /** Tables that can be changed, taken away and added while the office is open. */
  readonly tables: Map<string, OfficeTable>;
  fault: Fault | null;
  /** Data requests that were answered. */
  dataRequests(): readonly Asked[];
  /** Stops answering at once: open connections are cut. */
  close(): Promise<void>;
}

/** Open until it is closed: see `openOffice` for tests that close it by themselves. */
export async function startOffice(options: OfficeOptions = {}): Promise<Office> {
  const { tables = [], root = '/api/v2' } = options;
  const known = new Map(tables.map((table) => [table.id.toLowerCase(), table]));
  const asked: Asked[] = [];
  const office: { fault: Fault | null } = { fault: null };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://office');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one: Asked = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname.slice(root.length)),
      params: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      at: Date.now(),
    };
    asked.push(one);
    if (office.fault && (await office.fault(one, response))) return;
    if (!url.pathname.startsWith(root)) return refuse(response, 404, 'Not found');
    if (options.pace && isTooFast(asked, options.pace)) {
      return refuse(response, 429, 'Too many requests', { 'Retry-After': '1' });
    }
    return serve(options, known, one, response);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    root: origin + root,
    origin,
    asked,
    tables: known,
    get fault() {
      return office.fault;
    },
    set fault(fault) {
      office.fault = fault;
    },
    dataRequests: () => asked.filter(({ path }) => path.endsWith('/data')),
    close,
  };
}

function isTooFast(asked: readonly Asked[], pace: { calls: number; seconds: number }): boolean {
  const now = asked.at(-1)?.at ?? 0;
  return asked.filter(({ at }) => at > now - pace.seconds * 1000).length > pace.calls;
}

export function sendJson(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
): true {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
  return true;
}

export function refuse(
  response: ServerResponse,
  status: number,
  title: string,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers });
  response.end(JSON.stringify({ type: 'Parameter error', title, status }));
  return true;
}

function serve(
  options: OfficeOptions,
  tables: ReadonlyMap<string, OfficeTable>,
  { path, params, body, headers }: Asked,
  response: ServerResponse,
): unknown {
  const languages = options.languages ?? ['en'];
  const language = params.get('lang') || languages[0] || 'en';
  if (!languages.includes(language)) return refuse(response, 400, 'Unsupported language');
  const [collection, id = '', endpoint] = path.split('/').filter((part) => part !== '');
  if (collection === 'config') return sendJson(response, configOf(options, languages));
  const inLanguage = [...tables.values()].filter(({ labels }) => language in labels);
  if (collection === 'tables' && id === '') {
    return sendJson(response, pageOf(inLanguage, params, language, options));
  }
  if (collection === 'navigation' && options.isBeta) {
    return sendJson(response, folderOf(inLanguage, id, language));
  }
  if (collection === 'codelists') {
    const list = [...tables.values()]
      .flatMap(({ variables }) => variables.flatMap(({ codelists = [] }) => codelists))
      .find((one) => one.id === id);
    if (!list) return refuse(response, 404, 'Non-existent codelist');
    const { labels, type, values } = list;
    return sendJson(response, {
      id,
      label: labels[language],
      language,
      languages,
      type,
      values,
      links: [],
    });
  }
  const table = inLanguage.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (collection !== 'tables' || !table) return refuse(response, 404, 'Non-existent table');
  if (endpoint === undefined) {
    const etag = `"${table.id} ${table.updated} ${language}"`;
    if (headers['if-none-match'] === etag) return response.writeHead(304, { ETag: etag }).end();
    const entry = { ...entryOf(table, language, options), language };
    return sendJson(response, entry, { ETag: etag });
  }
  if (endpoint === 'metadata') return sendJson(response, metadataOf(table, language, options));
  if (endpoint === 'data') return sendData(options, table, language, body, response);
  return refuse(response, 404, 'Not found');
}

function configOf(options: OfficeOptions, languages: readonly string[]) {
  return {
    apiVersion: options.isBeta ? '2.0.0-beta.3' : '2.2.0',
    appVersion: '1',
    languages: languages.map((id) => ({ id, label: id })),
    defaultLanguage: languages[0],
    maxDataCells: options.maxDataCells ?? 10_000,
    maxCallsPerTimeWindow: options.pace?.calls ?? 0,
    timeWindow: options.pace?.seconds ?? 0,
    license: 'https://licence.example/open',
    sourceReferences: [{ language: 'en', text: 'Source: Office of Tests' }],
    defaultDataFormat: 'json-stat2',
    dataFormats: ['json-stat2'],
    features: [],
    ...(options.isBeta && { defaultMetadataFormat: 0 }),
  };
}

function entryOf(table: OfficeTable, language: string, { isBeta }: OfficeOptions) {
  const time = table.variables.find(({ role }) => role === 'time');
  return {
    ...(isBeta && { type: 'Table' }),
    id: table.id,
    label: table.labels[language],
    description: '',
    sortCode: table.id,
    updated: table.updated,
    firstPeriod: time?.codes[0] ?? '',
    lastPeriod: time?.codes.at(-1) ?? '',
    category: 'public',
    variableNames: table.variables.map(({ labels }) => labels[language]),
    discontinued: table.discontinued ?? false,
    ...(!isBeta && {
      source: 'Office of Tests',
      subjectCode: table.paths?.at(-1)?.id ?? '',
      timeUnit: 'Annual',
      paths: table.paths ? [table.paths] : [],
    }),
    links: [],
  };
}

function pageOf(
  all: readonly OfficeTable[],
  params: URLSearchParams,
  language: string,
  options: OfficeOptions,
) {
  const words = (params.get('query') ?? '').toLowerCase();
  const found = all
    .filter(({ labels }) => (labels[language] ?? '').toLowerCase().includes(words))
    .filter(({ discontinued }) => !discontinued || params.get('includeDiscontinued') === 'true');
  const size = Number(params.get('pageSize') || 20);
  const number = Number(params.get('pageNumber') || 1);
  return {
    language,
    tables: found
      .slice((number - 1) * size, number * size)
      .map((table) => entryOf(table, language, options)),
    page: {
      pageNumber: number,
      pageSize: size,
      totalElements: found.length,
      totalPages: Math.max(1, Math.ceil(found.length / size)),
      links: [],
    },
    links: [],
  };
}

function folderOf(tables: readonly OfficeTable[], id: string, language: string) {
  const here = tables.flatMap((table): { readonly id: string; readonly type?: string }[] => {
    const path = table.paths ?? [];
    const at = id === '' ? 0 : path.findIndex((folder) => folder.id === id) + 1;
    if (id !== '' && at === 0) return [];
    const next = path[at];
    return next ? [folderEntry(next)] : [entryOf(table, language, { isBeta: true })];
  });
  const folderContents = [...new Map(here.map((entry) => [entry.id, entry])).values()];
  return { language, id, label: id, description: '', folderContents, links: [] };
}

function folderEntry({ id, label }: { readonly id: string; readonly label: string }) {
  return { type: 'FolderInformation', id, label, description: '', links: [] };
}

interface Chosen {
  readonly variable: OfficeVariable;
  readonly codes: readonly string[];
}

function metadataOf(table: OfficeTable, language: string, options: OfficeOptions) {
  const all = table.variables.map((variable) => ({ variable, codes: variable.codes }));
  return { ...datasetOf(table, all, language, options, true), value: [] };
}

function datasetOf(
  table: OfficeTable,
  chosen: readonly Chosen[],
  language: string,
  { isBeta }: OfficeOptions,
  isMetadata: boolean,
) {
  const withRole = (role: OfficeVariable['role']) =>
    chosen.filter(({ variable }) => variable.role === role).map(({ variable }) => variable.code);
  const names = (variables: readonly OfficeVariable[]) =>
    variables.map((variable) => (isBeta && isMetadata ? variable.labels[language] : variable.code));
  const heading = table.variables.filter(({ role }) => role === 'time');
  const stub = table.variables.filter(({ role }) => role !== 'time');
  return {
    version: '2.0',
    class: 'dataset',
    label: table.labels[language],
    source: 'Office of Tests',
    updated: table.updated,
    note: table.notes?.[language] ?? [],
    role: { time: withRole('time'), metric: withRole('contents'), geo: withRole('geo') },
    id: chosen.map(({ variable }) => variable.code),
    size: chosen.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      chosen.map((one) => [one.variable.code, dimensionOf(one, language, isBeta ?? false)]),
    ),
    extension: {
      noteMandatory: { 0: true },
      px: {
        tableid: table.id,
        matrix: table.id,
        decimals: 1,
        contents: 'Animals',
        heading: names(heading),
        stub: names(stub),
      },
      contact: [{ raw: 'Ada, ada@office.example' }],
    },
  };
}

function dimensionOf({ variable, codes }: Chosen, language: string, isBeta: boolean) {
  const { labels, elimination, role, codelists = [], texts } = variable;
  const text = (code: string) => texts?.[language]?.[variable.codes.indexOf(code)] ?? code;
  return {
    label: labels[language],
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      label: Object.fromEntries(codes.map((code) => [code, text(code)])),
      ...(role === 'contents' && {
        unit: Object.fromEntries(codes.map((code) => [code, { base: 'heads', decimals: 1 }])),
      }),
    },
    extension: {
      elimination: elimination !== undefined,
      ...(typeof elimination === 'string' && { eliminationValueCode: elimination }),
      show: 'value',
      [isBeta ? 'codeLists' : 'codelists']: codelists.map(({ id, type, labels: own }) => ({
        id,
        label: own[language],
        type,
        links: [],
      })),
    },
  };
}

function sendData(
  options: OfficeOptions,
  table: OfficeTable,
  language: string,
  body: string,
  response: ServerResponse,
): unknown {
  const { selection } = JSON.parse(body) as {
    selection: { variableCode: string; valueCodes: string[] }[];
  };
  const chosen = table.variables.flatMap((variable): Chosen[] => {
    const own = selection.find(({ variableCode }) => variableCode === variable.code);
    return own
      ? [{ variable, codes: variable.codes.filter((c) => own.valueCodes.includes(c)) }]
      : [];
  });
  if (chosen.some(({ codes }, at) => codes.length !== selection[at]?.valueCodes.length)) {
    return refuse(response, 400, 'Non-existent value');
  }
  const count = chosen.reduce((product, { codes }) => product * codes.length, 1);
  if (count > (options.realMaxDataCells ?? options.maxDataCells ?? 10_000)) {
    return refuse(response, options.tooManyCells ?? 400, 'Too many cells selected');
  }
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  const positions: number[] = [];
  const visit = (at: number): void => {
    const one = chosen[at];
    if (!one) {
      const cell = table.cell(...positions);
      if (typeof cell === 'string') status[value.length] = cell;
      value.push(typeof cell === 'number' ? cell : null);
      return;
    }
    for (const code of one.codes) {
      positions[at] = one.variable.codes.indexOf(code);
      visit(at + 1);
    }
  };
  visit(0);
  const head = datasetOf(table, chosen, language, options, false);
  return sendJson(response, { ...head, value, ...(Object.keys(status).length > 0 && { status }) });
}

/** Sheep and goats by region and year: every cell tells where it stands. */
export function animals(
  options: {
    readonly id?: string;
    readonly regions?: number;
    readonly years?: number;
    readonly languages?: readonly string[];
    readonly paths?: OfficeTable['paths'];
    readonly title?: string;
  } = {},
): OfficeTable {
  const { id = 'TAB1', regions = 3, years = 4, languages = ['en'], title = 'Animals' } = options;
  const inEach = <T>(make: (language: string) => T): Record<string, T> =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const list = (count: number, make: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at));
  const codes = list(regions, (at) => `R${at}`);
  return {
    id,
    labels: inEach((language) => `${title} by region and year (${language})`),
    updated: '2026-01-15T08:00:00Z',
    ...(options.paths && { paths: options.paths }),
    notes: inEach((language) => [`Counted in spring (${language})`]),
    cell: (contents, region, year) => {
      if (region === 1 && year === 0) return '..';
      return contents * 100_000 + region * 100 + year + (year === 1 ? 0.5 : 0);
    },
    variables: [
      {
        code: 'ContentsCode',
        labels: inEach(() => 'contents'),
        role: 'contents',
        codes: ['SHEEP', 'GOATS'],
        texts: inEach((language) => [`Sheep ${language}`, `Goats ${language}`]),
      },
      {
        code: 'Region',
        labels: inEach((language) => `region ${language}`),
        role: 'geo',
        codes,
        texts: inEach((language) => codes.map((code) => `Place ${code} ${language}`)),
        elimination: true,
        codelists: [
          {
            id: 'agg_Halves',
            type: 'Aggregation',
            labels: inEach((language) => `Halves ${language}`),
            values: [
              { code: 'H0', label: 'First half', valueMap: ['R0', 'R1'] },
              { code: 'H1', label: 'Second half', valueMap: ['R2', 'R99'] },
            ],
          },
        ],
      },
      {
        code: 'Tid',
        labels: inEach(() => 'year'),
        role: 'time',
        codes: list(years, (at) => String(2000 + at)),
      },
    ],
  };
}
