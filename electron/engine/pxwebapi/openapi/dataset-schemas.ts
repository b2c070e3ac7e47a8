/** JSON-stat 2 datasets as the API sends them. */
import { byCode, flag, listOf, object, ref, type Schema, text, whole } from './schema.ts';

const closed: Schema = { additionalProperties: false };
const codes: Schema = { ...listOf(text('A code.')), uniqueItems: true };

export const DATASET_SCHEMAS: Readonly<Record<string, Schema>> = {
  ClassType: { type: 'string', enum: ['dataset'], default: 'dataset' },
  Dataset: object(
    'A table or a part of it: cells row by row, the last variable fastest. A cell with a symbol is null, and its symbol stands in status.',
    ['version', 'class', 'value', 'id', 'size', 'dimension'],
    {
      version: { type: 'string', enum: ['2.0'], default: '2.0' },
      class: ref('ClassType'),
      href: text('Where the document is.'),
      label: text('Title.'),
      source: text('Who publishes the numbers.'),
      updated: ref('updated'),
      link: ref('jsonstat-link'),
      note: ref('jsonstat-note'),
      role: ref('Role'),
      id: { ...codes, description: 'Codes of the variables, stub first, then heading.' },
      size: listOf(whole('Values of a variable.'), 'Parallel to id.'),
      dimension: ref('Dimension'),
      extension: ref('extension-root'),
      value: {
        ...listOf({ type: 'number', format: 'double', nullable: true }),
        description: 'Cells; empty in metadata.',
        nullable: true,
      },
      status: byCode(text('A symbol or a mark.'), 'By the position of the cell in value.'),
    },
    closed,
  ),
  updated: text('When the numbers last changed, UTC: 2024-01-31T09:00:00Z.'),
  Role: object('Which variables are what.', [], { time: codes, geo: codes, metric: codes }, closed),
  Dimension: byCode(
    object(
      'A variable.',
      [],
      {
        label: text('Its text.'),
        note: ref('jsonstat-note'),
        category: ref('jsonstat-category'),
        extension: ref('extension-dimension'),
        link: ref('jsonstat-extension-link'),
      },
      closed,
    ),
    'Variables by their codes.',
  ),
  'jsonstat-category': object(
    'Values of a variable.',
    [],
    {
      index: byCode(whole('Position.'), 'Code → position.'),
      label: byCode(text('Text.'), 'Code → text.'),
      note: byCode(ref('jsonstat-note'), 'Code → notes.'),
      child: byCode(codes, 'Code → codes below it.'),
      unit: byCode(
        object('What is measured in.', [], {
          base: text('Unit.'),
          decimals: whole('Decimals that are shown.'),
        }),
        'Code of a content → unit.',
      ),
    },
    closed,
  ),
  'jsonstat-note': listOf(text('A note.')),
  'jsonstat-noteMandatory': byCode(
    flag('The note must be shown.', { default: true }),
    'By the position of the note.',
  ),
  'jsonstat-link': {
    type: 'object',
    description: 'Addresses by what they are.',
    additionalProperties: listOf(ref('jsonstatLink')),
  },
  jsonstatLink: object(
    'An address.',
    [],
    {
      type: text('Media type of what is there.'),
      href: text('The address.'),
      label: text('A text for people.'),
      extension: object('What META-ID it was made from.', [], {
        relation: text('What kind of text it leads to.'),
        metaid: text('The META-ID.'),
        category: text('Code of the value that it is about.'),
      }),
    },
    closed,
  ),
  'jsonstat-extension-link': object(
    'What a variable and its values are described by.',
    [],
    {
      describedby: listOf(
        object(
          'META-IDs.',
          [],
          { extension: byCode(text('META-IDs parted by blanks.'), 'By variable and value code.') },
          closed,
        ),
      ),
      related: listOf(ref('jsonstatLink')),
    },
    closed,
  ),
  'extension-root': object('What PX knows and JSON-stat does not.', [], {
    noteMandatory: ref('jsonstat-noteMandatory'),
    px: object('Keywords of the PX file.', [], {
      infofile: text('INFOFILE'),
      tableid: text('TABLEID'),
      decimals: whole('SHOWDECIMALS, else DECIMALS'),
      'official-statistics': flag('OFFICIAL-STATISTICS'),
      aggregallowed: flag('AGGREGALLOWED'),
      copyright: flag('COPYRIGHT'),
      language: text('Language of the answer'),
      contents: text('CONTENTS'),
      description: text('DESCRIPTION'),
      descriptiondefault: flag('DESCRIPTIONDEFAULT'),
      heading: listOf(text('Code of a variable.'), 'Variables of the columns'),
      stub: listOf(text('Code of a variable.'), 'Variables of the rows'),
      matrix: text('MATRIX'),
      'subject-code': text('SUBJECT-CODE'),
      'subject-area': text('SUBJECT-AREA'),
      nextUpdate: ref('updated'),
      survey: text('SURVEY'),
      link: text('LINK'),
      updateFrequency: text('UPDATE-FREQUENCY'),
    }),
    firstPeriod: text('Oldest period.'),
    lastPeriod: text('Newest period.'),
    tags: listOf(text('A tag.')),
    discontinued: ref('Discontinued'),
    contact: listOf(ref('Contact'), 'Whom to ask.'),
    cellNotes: listOf(
      object('A note on some cells.', ['mandatory', 'text', 'conditions'], {
        mandatory: flag('It must be shown.'),
        text: text('The note.'),
        conditions: listOf(
          object('A variable and its value.', ['variable', 'value'], {
            variable: text('Code of the variable.'),
            value: text('Code of the value.'),
          }),
        ),
      }),
      'Notes on single cells, which JSON-stat has no place for.',
    ),
  }),
  'extension-dimension': object('What PX knows of a variable.', [], {
    elimination: flag('The variable may be left out of a selection.'),
    eliminationValueCode: text('Value that then stands for all; without it they are summed.'),
    noteMandatory: ref('jsonstat-noteMandatory'),
    categoryNoteMandatory: byCode(ref('jsonstat-noteMandatory'), 'By value code.'),
    refperiod: byCode(text('REFPERIOD'), 'By code of a content.'),
    show: text('How values are best shown: code, value, code_value, value_code.'),
    codelists: ref('Codelists'),
    measuringType: byCode(ref('MeasuringType'), 'By code of a content.'),
    priceType: byCode(ref('PriceType'), 'By code of a content.'),
    adjustment: byCode(ref('Adjustment'), 'By code of a content.'),
    basePeriod: byCode(ref('BasePeriod'), 'By code of a content.'),
    alternativeText: byCode(text('A longer text.'), 'By code of a content.'),
  }),
  Codelists: listOf(ref('CodelistInformation'), 'Lists that can take the place of the values.'),
  Adjustment: {
    type: 'string',
    description: 'Adjusted for working days, seasons, both or neither.',
    default: 'None',
    enum: ['None', 'SesOnly', 'WorkOnly', 'WorkAndSes'],
  },
  PriceType: {
    type: 'string',
    description: 'Current or fixed prices.',
    enum: ['NotApplicable', 'Current', 'Fixed'],
  },
  MeasuringType: {
    type: 'string',
    description: 'Stock at a time, flow over a time, average, or something else.',
    default: 'Other',
    enum: ['Stock', 'Flow', 'Average', 'Other'],
  },
  BasePeriod: text('Base period of an index.'),
};
