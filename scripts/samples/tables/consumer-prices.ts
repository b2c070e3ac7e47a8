import type { SampleTable, SampleValue } from '../px-text.ts';
import { round, seededRandom, wave } from '../random.ts';

const FIRST_YEAR = 2012;
const MONTHS = 178;
const BASE_YEAR = 2015;
const NOT_APPLICABLE = '.';
const NOT_AVAILABLE = '..';
/** Bicycles and electric cars came into the basket in January 2018. */
const NEW_GROUP = '044';
const NEW_GROUP_MONTH = 72;

/** Code, texts, weight in the whole (leaves only), yearly growth, size of the yearly swing. */
const GROUPS: readonly (readonly [string, string, string, number, number, number])[] = [
  ['00', 'All items', 'I alt', 0, 0, 0],
  ['01', 'Food', 'Mat', 0, 0, 0],
  ['011', 'Bread and cereals', 'Brød og korn', 60, 0.024, 0.004],
  ['012', 'Fish', 'Fisk', 55, 0.034, 0.03],
  ['013', 'Vegetables', 'Grønnsaker', 45, 0.02, 0.03],
  ['02', 'Clothing', 'Klær', 80, 0.004, 0.03],
  ['03', 'Housing', 'Bolig', 0, 0, 0],
  ['031', 'Rent', 'Husleie', 210, 0.027, 0],
  ['032', 'Electricity', 'Strøm', 70, 0.04, 0.07],
  ['04', 'Transport', 'Transport', 0, 0, 0],
  ['041', 'Fuel', 'Drivstoff', 60, 0.03, 0.04],
  ['042', 'Ferry and bus', 'Ferje og buss', 90, 0.018, 0],
  ['044', 'Bicycles', 'Sykler', 30, 0.006, 0.02],
  ['05', 'Recreation', 'Fritid', 300, 0.021, 0.015],
];

const PARENTS: Readonly<Record<string, string>> = {
  '01': '00',
  '02': '00',
  '03': '00',
  '04': '00',
  '05': '00',
  '011': '01',
  '012': '01',
  '013': '01',
  '031': '03',
  '032': '03',
  '041': '04',
  '042': '04',
  '044': '04',
};

/** Index per group and month, the mean of the base year being 100. */
function makeIndexes(): Map<string, number[]> {
  const random = seededRandom(202);
  const indexes = new Map<string, number[]>();
  for (const [code, , , weight, growth, swing] of GROUPS) {
    if (weight === 0) continue;
    let level = 100;
    const raw = Array.from({ length: MONTHS }, (_, month) => {
      const crisis = month >= 110 && month < 134 ? 2.6 : 1;
      level *= 1 + (growth / 12) * crisis * (0.6 + 0.8 * random());
      return level * (1 + swing * wave(month + code.length, 12));
    });
    indexes.set(code, rebase(raw));
  }
  const leaves = (code: string): string[] => {
    const children = Object.keys(PARENTS).filter((child) => PARENTS[child] === code);
    return children.length === 0 ? [code] : children.flatMap(leaves);
  };
  for (const [code, , , weight] of GROUPS) {
    if (weight > 0) continue;
    const parts = leaves(code).map((leaf) => ({
      weight: GROUPS.find((group) => group[0] === leaf)?.[3] ?? 0,
      index: indexes.get(leaf) ?? [],
    }));
    const whole = parts.reduce((sum, part) => sum + part.weight, 0);
    const mixed = Array.from({ length: MONTHS }, (_, month) =>
      parts.reduce((sum, part) => sum + (part.weight * (part.index[month] ?? 0)) / whole, 0),
    );
    indexes.set(code, rebase(mixed));
  }
  return indexes;
}

function rebase(series: readonly number[]): number[] {
  const first = (BASE_YEAR - FIRST_YEAR) * 12;
  const mean = series.slice(first, first + 12).reduce((sum, value) => sum + value, 0) / 12;
  return series.map((value) => round((value / mean) * 100, 1));
}

export function consumerPrices(): SampleTable {
  const indexes = makeIndexes();
  const months: SampleValue[] = Array.from({ length: MONTHS }, (_, month) => {
    const year = FIRST_YEAR + Math.floor(month / 12);
    const number = String((month % 12) + 1).padStart(2, '0');
    return { code: `${year}M${number}`, text: `${year}M${number}` };
  });
  const last = months.at(-1)?.code.replace('M', '') ?? '';

  return {
    matrix: 'SK0201',
    languages: ['en', 'no'],
    decimals: 1,
    subjectCode: 'PR',
    subject: ['Prices', 'Priser'],
    title: [
      'Consumer price index by group of goods, contents and month (invented sample)',
      'Konsumprisindeks etter varegruppe, statistikkvariabel og måned (oppdiktet prøve)',
    ],
    contentsText: ['Consumer price index', 'Konsumprisindeks'],
    stub: [
      {
        code: 'Group',
        name: ['group of goods', 'varegruppe'],
        values: GROUPS.map(([code, english, norwegian]) => ({ code, text: [english, norwegian] })),
        elimination: '00',
        hierarchy: {
          pairs: ['00', ...GROUPS.slice(1).map(([code]) => `${PARENTS[code]}:${code}`)],
          levels: [
            ['All', 'Alt'],
            ['Main group', 'Hovedgruppe'],
            ['Group', 'Gruppe'],
          ],
        },
      },
    ],
    heading: [
      {
        code: 'Contents',
        name: ['contents', 'statistikkvariabel'],
        values: [
          { code: 'Index', text: ['Index', 'Indeks'] },
          { code: 'Change12', text: ['Change over 12 months', 'Endring over 12 måneder'] },
        ],
      },
      {
        code: 'Month',
        name: ['month', 'måned'],
        values: months,
        timeList: `TLIST(M1,"${FIRST_YEAR}01"-"${last}")`,
      },
    ],
    contentsVariable: 'Contents',
    contents: [
      {
        unit: [`index, ${BASE_YEAR} = 100`, `indeks, ${BASE_YEAR} = 100`],
        stockFlow: 'A',
        basePeriod: `${BASE_YEAR} = 100`,
        referencePeriod: ['15th of the month', '15. i måneden'],
        lastUpdated: '20261110 08:00',
      },
      { unit: ['per cent', 'prosent'], stockFlow: 'A', lastUpdated: '20261110 08:00' },
    ],
    notes: [
      {
        keyword: 'NOTE',
        target: [],
        text: [
          'Prices are collected in 240 shops that are as invented as the country.##The change compares a month with the same month of the year before.',
          'Prisene samles inn i 240 butikker som er like oppdiktet som landet.##Endringen sammenligner en måned med samme måned året før.',
        ],
      },
      {
        keyword: 'VALUENOTE',
        target: ['Group', NEW_GROUP],
        text: ['In the basket since January 2018.', 'I kurven siden januar 2018.'],
      },
      {
        keyword: 'CELLNOTE',
        target: ['032', '*', '2021M09'],
        text: ['The grid fee was waived for one month.', 'Nettleien falt bort i én måned.'],
      },
    ],
    symbols: ['.', ['not available', 'mangler']],
    aggregationAllowed: false,
    updateFrequency: 'monthly',
    nextUpdate: '20261210 08:00',
    synonyms: ['CPI, inflation, prices', 'KPI, inflasjon, prisstigning'],
    cell([group = 0, contents = 0, month = 0]) {
      const code = GROUPS[group]?.[0] ?? '';
      const series = indexes.get(code) ?? [];
      const start = code === NEW_GROUP ? NEW_GROUP_MONTH : 0;
      const now = series[month] ?? 0;
      if (month < start) return NOT_AVAILABLE;
      if (contents === 0) return now;
      if (month < start + 12) return NOT_APPLICABLE;
      return round((now / (series[month - 12] ?? 1) - 1) * 100, 1);
    },
  };
}
