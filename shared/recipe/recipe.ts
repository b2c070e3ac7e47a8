/**
 * How a delimited file (CSV, TSV) is a table: which column is a variable, which holds the numbers,
 * how numbers and gaps are written. Kept by name, so that the next file of its kind goes through as it is.
 */
import { z } from 'zod';
import { ENCODINGS } from '../encoding/encodings.ts';

/** Columns go by their head; those of a file without a head line are `Column 1`, `Column 2` … */
const columnName = z.string().max(10_000);
const shortText = z.string().max(10_000);

const RECIPE_ENCODINGS = ['auto', ...ENCODINGS] as const;
export const SEPARATORS = ['comma', 'semicolon', 'tab', 'bar', 'space'] as const;
export const DECIMAL_SIGNS = ['point', 'comma'] as const;
export const THOUSANDS_SIGNS = ['none', 'space', 'point', 'comma', 'apostrophe'] as const;
export const VARIABLE_ROLES = ['classification', 'time', 'geographic', 'contents'] as const;

export type Separator = (typeof SEPARATORS)[number];
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];
export type ThousandsSign = (typeof THOUSANDS_SIGNS)[number];
export type VariableRole = (typeof VARIABLE_ROLES)[number];

/** 1 to 7: the data symbols of one to seven dots; 8: nil, exactly zero. As in `cube/status.ts`. */
const symbolStatus = z.number().int().min(1).max(8);

const variableFields = {
  /** Empty: the name is the code. */
  code: z.string().max(1000),
  name: z.string().min(1).max(1000),
  role: z.enum(VARIABLE_ROLES),
  /** What stands between code and text where one field holds both (`03 - Oslo`); null where not. */
  between: z.string().min(1).max(20).nullable(),
};

/** A variable whose values stand in a column. */
const recipeVariable = z.strictObject({
  ...variableFields,
  column: columnName,
  /** Column of the texts where `column` holds codes. */
  textColumn: columnName.nullable(),
});

/** A variable whose values stand in the heads of the columns of numbers. */
const headVariable = z.strictObject(variableFields);

/** One row per cell. */
const longValues = z.strictObject({ layout: z.literal('long'), column: columnName });

/** Several columns of numbers, told apart by their heads. */
const wideValues = z.strictObject({
  layout: z.literal('wide'),
  /** Names of the columns; null for all that are neither variables nor skipped. */
  columns: z.array(columnName).min(1).max(100_000).nullable(),
  /**
   * How a head tells its values: all of it is one; it ends or begins with a period; its parts are
   * separated by `headSeparator`.
   */
  heads: z.enum(['whole', 'period-last', 'period-first', 'separated']),
  headSeparator: z.string().max(20),
  /** As many as a head has parts. */
  variables: z.array(headVariable).min(1).max(20),
});

export const recipeSchema = z.strictObject({
  version: z.literal(1),
  encoding: z.enum(RECIPE_ENCODINGS),
  separator: z.enum(SEPARATORS),
  /** Lines before the head line, a title for instance; the first that is not empty is the title. */
  skippedRows: z.number().int().min(0).max(1000),
  hasHead: z.boolean(),
  /** The table ends at an empty line; notes and the like come after it. */
  endsAtEmptyLine: z.boolean(),
  decimalSign: z.enum(DECIMAL_SIGNS),
  thousandsSign: z.enum(THOUSANDS_SIGNS),
  /** Texts in place of a number, and the symbol that they are. The empty text is an empty field. */
  symbols: z.array(z.strictObject({ text: z.string().max(100), status: symbolStatus })).max(100),
  /** The symbol of cells that the file does not mention. */
  absent: symbolStatus,
  variables: z.array(recipeVariable).max(100),
  values: z.discriminatedUnion('layout', [longValues, wideValues]),
  skippedColumns: z.array(columnName).max(100_000),
  table: z.strictObject({
    /** Empty: the file's name. With one of its own, the next file is the table's next revision. */
    matrix: z.string().max(200),
    /** Empty: what the file has above its head line, else made from contents and variables. */
    title: shortText,
    contents: shortText,
    units: shortText,
    source: shortText,
    subjectArea: shortText,
    /** Empty where it is not known. */
    language: z.string().max(20),
  }),
});

export type Recipe = z.output<typeof recipeSchema>;
export type RecipeVariable = Recipe['variables'][number];
export type HeadVariable = z.output<typeof headVariable>;

/** Names people give to recipes; compared without regard to case. */
export const recipeNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !/\p{Cc}/u.test(name), 'no control characters');

export const SEPARATOR_SIGNS: Readonly<Record<Separator, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  bar: '|',
  space: ' ',
};
