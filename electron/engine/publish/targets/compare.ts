/** Which fields an update writes: what differs, and nobody else has edited meanwhile. */
import type { FieldChange } from '#shared/api/publish-answers.ts';
import type { Standing } from '../standing.ts';

/** Canonical texts by field. */
export type Fields = Readonly<Record<string, string>>;

/**
 * @param now  What stands in the catalog; null where nothing does.
 * @param overwrite  Fields that were edited there and may be written over.
 */
export function compareFields(
  wanted: Fields,
  now: Fields | null,
  last: Standing['last'],
  overwrite: readonly string[],
): readonly FieldChange[] {
  return Object.entries(wanted).map(([field, willBe]) => {
    const there = now === null ? null : (now[field] ?? '');
    if (there === willBe || (there === null && willBe === '')) {
      return { field, now: there, willBe, change: 'same' };
    }
    // The catalog stored what was sent in a form of its own.
    const isAsSent = last !== null && last.sent[field] === willBe && last.fields[field] === there;
    if (isAsSent) return { field, now: there, willBe, change: 'same' };
    const before = last?.fields[field];
    const isEditedThere = before !== undefined && there !== null && before !== there;
    const isKept = isEditedThere && !overwrite.includes(field);
    return { field, now: there, willBe, change: isKept ? 'kept' : 'set' };
  });
}

export function changedFields(changes: readonly FieldChange[]): ReadonlySet<string> {
  return new Set(changes.filter(({ change }) => change === 'set').map(({ field }) => field));
}
