/** JSON as text, with the members of objects in the order and under the names given, `__proto__` too. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as a list of members: names that look like numbers keep their place. */
export interface JsonObject {
  readonly members: readonly (readonly [name: string, value: Json])[];
}

/** An object without the members that are undefined. */
export function jsonObject(
  members: readonly (readonly [name: string, value: Json | undefined])[],
): JsonObject {
  return {
    members: members.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  };
}

/** Undefined where there are no members, so that the object is left out of the one around it. */
export function unlessEmpty(object: JsonObject): JsonObject | undefined {
  return object.members.length === 0 ? undefined : object;
}

export function jsonText(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('members' in value) {
    return `{${value.members
      .map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`)
      .join(',')}}`;
  }
  return `[${value.map(jsonText).join(',')}]`;
}
