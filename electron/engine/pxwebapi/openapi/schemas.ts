/** What answers of the API look like, datasets apart. */
import { API_FORMATS, FORMAT_PARAMETERS } from '../output-format.ts';
import { byCode, flag, listOf, object, ref, type Schema, text, whole } from './schema.ts';

const language = text('Language of the answer, one of those that the configuration names.');
const links = listOf(ref('Link'), 'Addresses of what belongs to it.');

const table = {
  id: text('Identity of the table, in the spelling of the catalog.'),
  label: text('Title of the table, for display.', { nullable: true }),
  description: text('A longer text; empty where there is none.', { nullable: true }),
  sortCode: text('Place of the table within its folder.'),
  tags: listOf(text('A tag.')),
  updated: text('When the numbers last changed, UTC: 2024-01-31T09:00:00Z.', {
    format: 'date-time',
    nullable: true,
  }),
  firstPeriod: text('Code of the oldest period; empty without a time variable.', {
    nullable: true,
  }),
  lastPeriod: text('Code of the newest period; empty without a time variable.', {
    nullable: true,
  }),
  category: ref('TableCategory'),
  variableNames: listOf(
    text('Text of a variable.'),
    'Texts of the variables in the order of the table.',
  ),
  discontinued: ref('Discontinued'),
  source: text('Who publishes the numbers.'),
  subjectCode: text('Code of the subject area.'),
  timeUnit: ref('TimeUnit'),
  paths: listOf(listOf(ref('PathElement')), 'Every chain of folders from the root to the table.'),
  links: listOf(ref('Link'), 'The table itself, its other languages, metadata and data.'),
};

const tableRequired = [
  'id',
  'label',
  'updated',
  'firstPeriod',
  'lastPeriod',
  'variableNames',
  'links',
];

export const SCHEMAS: Readonly<Record<string, Schema>> = {
  OutputFormatType: {
    type: 'string',
    description: 'Format of a data answer.',
    enum: API_FORMATS,
  },
  OutputFormatParamType: {
    type: 'string',
    description:
      'How a format shows things. Use… chooses codes, texts or both (csv, html, xlsx), IncludeTitle puts the title first (csv, html, xlsx), Separator… parts the columns of csv. Of several of one kind the last counts.',
    enum: FORMAT_PARAMETERS,
  },
  SavedQueryResponse: object(
    'A saved query with its id.',
    ['language', 'id', 'savedQuery', 'links'],
    { language, id: text('Id of the saved query.'), savedQuery: ref('SavedQuery'), links },
  ),
  SavedQuery: object(
    'A selection to be run again later: expressions are kept as they were written.',
    ['selection', 'language', 'tableId'],
    {
      id: text('Given by the server; what a client sends is not read.'),
      selection: ref('VariablesSelection'),
      language: text('Language of the query.'),
      tableId: text('Table that it asks.'),
      outputFormat: ref('OutputFormatType'),
      outputFormatParams: listOf(ref('OutputFormatParamType')),
    },
  ),
  VariablesSelection: object('What is asked of a table.', ['selection'], {
    selection: listOf(ref('VariableSelection'), 'One entry per variable.'),
    placement: ref('VariablePlacementType'),
  }),
  VariablePlacementType: object('Where variables stand in the answer.', [], {
    heading: listOf(text('Code of a variable.'), 'Variables of the columns, outermost first.'),
    stub: listOf(text('Code of a variable.'), 'Variables of the rows, outermost first.'),
  }),
  SelectionResponse: {
    type: 'object',
    description: 'A selection with its expressions worked out to codes.',
    allOf: [ref('VariablesSelection')],
    required: ['language', 'links'],
    properties: { language, links },
  },
  VariableSelection: object('What is asked of one variable.', ['variableCode'], {
    variableCode: text('Code of the variable, in any letter case.'),
    codelist: text('Id of a codelist that takes the place of the values.', { nullable: true }),
    valueCodes: {
      ...listOf(
        text('A code, or an expression such as * or TOP(12).'),
        'What is chosen. Missing or empty leaves the variable out.',
      ),
      nullable: true,
    },
  }),
  ConfigResponse: object(
    'What the server is and allows.',
    [
      'apiVersion',
      'appVersion',
      'languages',
      'defaultLanguage',
      'maxDataCells',
      'maxCallsPerTimeWindow',
      'timeWindow',
      'license',
      'defaultDataFormat',
      'dataFormats',
    ],
    {
      apiVersion: text('Version of the API that is spoken.'),
      appVersion: text('Version of Statdesk.'),
      languages: listOf(ref('Language'), 'Languages that tables are offered in.'),
      defaultLanguage: text('Language of a request that names none.'),
      maxDataCells: whole('Most cells of one answer.', { minimum: 0 }),
      maxCallsPerTimeWindow: whole(
        'Most calls in any stretch of the time window; 1000 in 1 s stands for no limit.',
        { minimum: 1 },
      ),
      timeWindow: whole('Length of the time window in seconds.', { minimum: 1 }),
      license: text('Address of what is said about the licence of the numbers.'),
      sourceReferences: listOf(ref('SourceReference'), 'How to cite, per language.'),
      defaultDataFormat: text('Format of a request that names none.'),
      dataFormats: listOf(text('Name of a format.'), 'What outputFormat takes.'),
      features: listOf(ref('ApiFeature'), 'What the server can do beside.'),
    },
  ),
  Language: object('A language.', ['id', 'label'], {
    id: text('Its code.'),
    label: text('What it calls itself.'),
  }),
  SourceReference: object('How to cite in one language.', ['language', 'text'], {
    language: text('Code of the language.'),
    text: text('The words to put beside the numbers.'),
  }),
  ApiFeature: object('Something that the server can do.', ['id'], {
    id: text('Name of the feature.'),
    params: listOf(ref('KeyValuePair')),
  }),
  KeyValuePair: object('A setting of a feature.', ['key', 'value'], {
    key: text('Its name.'),
    value: text('Its value.'),
  }),
  TableResponse: {
    type: 'object',
    description: 'A table and the language of the answer.',
    allOf: [ref('Table')],
    required: ['language'],
    properties: { language },
  },
  PathElement: object('A folder on the way to a table.', ['id', 'label'], {
    id: text('Its code.'),
    label: text('Its text.'),
    sortCode: text('Its place among its siblings.'),
  }),
  Table: object('A table as lists show it.', tableRequired, table),
  Discontinued: flag('No new numbers will come. Left out where it is not known.', {
    nullable: true,
  }),
  PageInfo: object(
    'Which part of a list this is.',
    ['pageNumber', 'pageSize', 'totalElements', 'totalPages'],
    {
      pageNumber: whole('This page, from 1.', { format: 'int32', minimum: 1 }),
      pageSize: whole('Most tables of a page.', { format: 'int32', minimum: 1 }),
      totalElements: whole('Tables in all.', { format: 'int32', minimum: 0 }),
      totalPages: whole('Pages in all; 1 also where nothing was found.', {
        format: 'int32',
        minimum: 1,
      }),
      links: listOf(ref('Link'), 'Next, previous and last page, where there are.'),
    },
  ),
  TablesResponse: object('A page of tables.', ['language', 'tables', 'page'], {
    language,
    tables: listOf(ref('Table')),
    page: ref('PageInfo'),
    links,
  }),
  Note: object('A note.', ['text'], {
    mandatory: flag('It must be shown together with the numbers.', { default: false }),
    text: text('The note.'),
  }),
  CodelistInformation: object(
    'A codelist that a variable offers.',
    ['id', 'label', 'type', 'links'],
    {
      id: text('Its id.'),
      label: text('Its text.'),
      type: ref('CodelistType'),
      links: listOf(ref('Link'), 'Where its values are.'),
    },
  ),
  Contact: object('Whom to ask.', ['raw'], {
    name: text('A person.'),
    organization: text('Where the person works.'),
    phone: text('A telephone number.'),
    mail: text('A mail address.'),
    raw: text('All of it as it stands in the file.'),
  }),
  CodelistType: {
    type: 'string',
    description: 'Aggregation sums values to groups; Valueset chooses among them.',
    enum: ['Aggregation', 'Valueset'],
  },
  CodelistResponse: object(
    'A codelist.',
    ['id', 'label', 'language', 'languages', 'type', 'values', 'links'],
    {
      id: text('Its id.'),
      label: text('Its text.'),
      language,
      languages: listOf(text('A language.'), 'Languages that the codelist is there in.'),
      elimination: flag('The variable may be left out.', { default: false }),
      eliminationValueCode: text('Value that stands for all of them.'),
      type: ref('CodelistType'),
      values: listOf(ref('ValueMap')),
      links,
    },
  ),
  ValueMap: object('A value of a codelist.', ['code', 'label', 'valueMap'], {
    code: text('Its code.'),
    label: text('Its text.'),
    valueMap: listOf(text('A code.'), 'Codes of the variable that it stands for.'),
    notes: listOf(ref('Note')),
  }),
  Link: object('Where something is.', ['rel', 'hreflang', 'href'], {
    rel: text('What it is: self, alternate, metadata, data, next, previous, last.'),
    hreflang: text('Language of what is there.'),
    href: text('The address.'),
  }),
  Problem: object('What went wrong (RFC 9457).', [], {
    type: text('Parameter error, or the address of a text about such problems.', {
      default: 'about:blank',
    }),
    title: text('The kind of problem, in English; clients may compare it.'),
    status: whole('The HTTP status, but for the two cases that the titles are known by.', {
      format: 'int32',
      minimum: 100,
      maximum: 599,
    }),
    detail: text('What is wrong with this request, and what would do.'),
    instance: text('Address of this one occurrence.', { format: 'uri' }),
    errors: byCode(
      listOf(text('What is wrong with it.')),
      'Of parameters that cannot be read: by their names.',
    ),
  }),
  TimeUnit: {
    type: 'string',
    description: 'Time scale of a table.',
    enum: ['Annual', 'Quarterly', 'Monthly', 'Weekly', 'Other'],
  },
  TableCategory: {
    type: 'string',
    description: 'Whom a table is for.',
    default: 'public',
    enum: ['internal', 'public', 'private', 'section'],
  },
};
