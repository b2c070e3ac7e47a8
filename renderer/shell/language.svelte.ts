import { type InterfaceLanguage, pickLanguage, translator } from '#shared/messages/index.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { Language } from '../ui/language.ts';

/** Group and decimal signs of the formats that do not follow the language. */
const SIGNS = {
  'space-comma': { group: '\u202f', decimal: ',' },
  'comma-point': { group: ',', decimal: '.' },
  'point-comma': { group: '.', decimal: ',' },
} as const;

const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number with the signs of a format; minus is U+2212. */
export function formatNumber(
  value: number,
  format: Settings['numberFormat'],
  language: string,
  decimals?: number,
): string {
  const options: Intl.NumberFormatOptions =
    decimals === undefined
      ? { maximumFractionDigits: 3 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const signs = format === 'language' ? null : SIGNS[format];
  return new Intl.NumberFormat(language, { ...options, signDisplay: 'negative' })
    .formatToParts(value)
    .map(({ type, value: text }) => {
      if (type === 'minusSign') return '−';
      return (type === 'group' || type === 'decimal') && signs ? signs[type] : text;
    })
    .join('');
}

export function interfaceLanguage(setting: Settings['interfaceLanguage']): InterfaceLanguage {
  return setting === 'system' ? pickLanguage(navigator.languages) : setting;
}

/** Follows the settings: what reads it while drawing is drawn again when they change. */
export function createLanguage(settings: () => Settings): Language {
  const speaks = () => interfaceLanguage(settings().interfaceLanguage);
  // Dates keep the region of the system where it speaks the same language: 20 Nov or Nov 20.
  const region = () =>
    navigator.languages.find((tag) => tag.toLowerCase().startsWith(speaks())) ?? speaks();
  const dateParts = (iso: string, options: Intl.DateTimeFormatOptions) => {
    const date = new Date(iso);
    return Number.isNaN(date.valueOf())
      ? iso
      : new Intl.DateTimeFormat(region() === 'en-US' ? 'en-GB' : region(), options).format(date);
  };
  const language: Language = {
    t: (key, values) => translator(speaks())(key, values),
    count: (key, count, values) =>
      language.t(key, { ...values, count, shown: language.number(count) }),
    number: (value, decimals) => formatNumber(value, settings().numberFormat, speaks(), decimals),
    size(bytes) {
      const power =
        bytes < 1000 ? 0 : Math.min(SIZE_UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
      const amount = bytes / 1000 ** power;
      return `${language.number(amount, power > 0 && amount < 10 ? 1 : 0)}\u00a0${SIZE_UNITS[power]}`;
    },
    date: (iso) => dateParts(iso, { day: 'numeric', month: 'short', year: 'numeric' }),
    dateTime: (iso) =>
      dateParts(iso, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
  };
  return language;
}
