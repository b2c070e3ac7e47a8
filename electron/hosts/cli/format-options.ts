/** `--option name=value` for the formats of `data` and `convert`. */
import { UsageError } from './io.ts';

/** Gathers a repeated option. */
export const collect = (text: string, before: readonly string[]): readonly string[] => [
  ...before,
  text,
];

/**
 * `true` and `false` are switches; everything else is text. What a format does not know it refuses.
 *
 * @throws UsageError where there is no `=`.
 */
export function parseFormatOptions(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new UsageError(`--option “${text}” is not understood. Write NAME=VALUE.`);
      const value = text.slice(at + 1);
      return [text.slice(0, at), value === 'true' || value === 'false' ? value === 'true' : value];
    }),
  );
}
