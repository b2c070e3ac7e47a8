/** The invented country of the samples: its regions, sexes, ages and periods in several languages. */
import type { SampleValue, SampleVariable, Text } from './px-text.ts';

/** Codes 01 to 11; 0 is the whole country. */
const REGION_NAMES = [
  'Aldervik',
  'Brennholm',
  'Corran',
  'Dunmere',
  'Eskvale',
  'Farrowby',
  'Galtness',
  'Hollowick',
  'Ivermoor',
  'Jarnsund',
  'Kestrel Isles',
];

export const COUNTRY: SampleValue = { code: '0', text: 'Skerria' };

export const REGIONS: readonly SampleValue[] = REGION_NAMES.map((text, index) => ({
  code: String(index + 1).padStart(2, '0'),
  text,
}));

/** People of each region in thousands, about, in the first year. */
export const REGION_WEIGHTS = [412, 168, 94, 231, 77, 125, 58, 143, 66, 89, 31];

export const PARTS: readonly {
  readonly code: string;
  readonly text: Text;
  readonly regions: readonly string[];
}[] = [
  { code: 'N', text: ['North', 'Nord', 'Norr'], regions: ['01', '02', '03', '04'] },
  { code: 'M', text: ['Middle', 'Midt', 'Mitten'], regions: ['05', '06', '07', '08'] },
  { code: 'I', text: ['Islands', 'Øyene', 'Öarna'], regions: ['09', '10', '11'] },
];

export const AGE_CODES = [
  ...Array.from({ length: 17 }, (_, index) => `${index * 5}-${index * 5 + 4}`),
  '85+',
];

/** Age groupings of the value set of five-year bands: name per language, and bounds of the groups. */
export const AGE_GROUPS = ['0-19', '20-64', '65+'];

export function ageText(code: string, unit: string): string {
  return `${code.replace('-', '–')} ${unit}`;
}

/** English, Norwegian, Swedish, in this order wherever a table has these three. */
export const AGES: readonly SampleValue[] = AGE_CODES.map((code) => ({
  code,
  text: [ageText(code, 'years'), ageText(code, 'år'), ageText(code, 'år')],
}));

export const SEXES: readonly SampleValue[] = [
  { code: '1', text: ['Males', 'Menn', 'Män'] },
  { code: '2', text: ['Females', 'Kvinner', 'Kvinnor'] },
];

export function years(from: number, to: number, name: Text): SampleVariable {
  const values = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = String(from + index);
    return { code: year, text: year };
  });
  return { code: 'Year', name, values, timeList: `TLIST(A1,"${from}"-"${to}")` };
}
