/** Short forms for writing OpenAPI schemas as data. */

export interface Schema {
  readonly [keyword: string]: unknown;
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  description,
  ...more,
});

export const whole = (description: string, more: Schema = {}): Schema => ({
  type: 'integer',
  description,
  ...more,
});

export const flag = (description: string, more: Schema = {}): Schema => ({
  type: 'boolean',
  description,
  ...more,
});

export const listOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  ...(description !== undefined && { description }),
  items,
});

/** An object whose member names are codes. */
export const byCode = (values: Schema, description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: values,
});

export const object = (
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
  more: Schema = {},
): Schema => ({
  type: 'object',
  description,
  ...(required.length > 0 && { required }),
  properties,
  ...more,
});
