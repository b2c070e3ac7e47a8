import type { Settings } from '#shared/settings/settings.ts';
import { formatNumber } from './language.svelte.ts';

const FORMATS: readonly Settings['numberFormat'][] = [
  'language',
  'space-comma',
  'comma-point',
  'point-comma',
];

const EXAMPLE = 1_234_567.8;

/** Every number format as a choice, shown by an example; `language` says that it follows. */
export function numberFormatOptions(language: string, followsLabel: string) {
  return FORMATS.map((value) => {
    const example = formatNumber(EXAMPLE, value, language);
    return { value, label: value === 'language' ? `${example}  (${followsLabel})` : example };
  });
}
