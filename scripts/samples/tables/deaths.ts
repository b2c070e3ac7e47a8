import type { SampleTable, SampleValue } from '../px-text.ts';
import { seededRandom, wave } from '../random.ts';
import { SEXES } from '../skerria.ts';

const FIRST_YEAR = 2020;
/** Weeks of the years from the first on, by ISO 8601; the last year is not over. */
const WEEKS = [53, 52, 52, 52, 52, 52, 44];
const NOT_AVAILABLE = '..';

const AGE_BANDS: readonly (readonly [string, number])[] = [
  ['0-64', 31],
  ['65-74', 42],
  ['75-84', 74],
  ['85+', 83],
];

export function deaths(): SampleTable {
  const random = seededRandom(606);
  const weeks: SampleValue[] = WEEKS.flatMap((count, year) =>
    Array.from({ length: count }, (_, week) => {
      const code = `${FIRST_YEAR + year}W${String(week + 1).padStart(2, '0')}`;
      return { code, text: code };
    }),
  );
  const counts = SEXES.map(() =>
    AGE_BANDS.map(([, level]) =>
      weeks.map((_, week) => {
        const winter = 1 - 0.12 * wave(week - 13, 52.18);
        return Math.round((level / 2) * winter * (0.82 + 0.36 * random()));
      }),
    ),
  );

  return {
    matrix: 'SK0102',
    languages: ['en', 'no'],
    decimals: 0,
    subjectCode: 'PO',
    subject: ['Population', 'Befolkning'],
    title: [
      'Deaths by sex, age and week (invented sample)',
      'Døde etter kjønn, alder og uke (oppdiktet prøve)',
    ],
    contentsText: ['Deaths', 'Døde'],
    stub: [
      {
        code: 'Sex',
        name: ['sex', 'kjønn'],
        values: SEXES.map(({ code, text }) => ({ code, text: [text[0] ?? '', text[1] ?? ''] })),
        elimination: 'sum',
      },
      {
        code: 'Age',
        name: ['age', 'alder'],
        values: AGE_BANDS.map(([code]) => {
          const band = code.replace('-', '–');
          return { code, text: [`${band} years`, `${band} år`] };
        }),
        elimination: 'sum',
      },
    ],
    heading: [
      {
        code: 'Week',
        name: ['week', 'uke'],
        values: weeks,
        timeList: `TLIST(W1,"${FIRST_YEAR}01"-"${weeks.at(-1)?.code.replace('W', '')}")`,
      },
    ],
    contents: [
      {
        unit: ['deaths', 'døde'],
        stockFlow: 'F',
        referencePeriod: ['week of death', 'uken for dødsfallet'],
        lastUpdated: '20261106 08:00',
      },
    ],
    notes: [
      {
        keyword: 'NOTEX',
        target: ['Week'],
        text: [
          'Weeks by ISO 8601, from Monday to Sunday; 2020 has 53 weeks. The last four weeks will rise as late reports come in.',
          'Uker etter ISO 8601, fra mandag til søndag; 2020 har 53 uker. De fire siste ukene vil stige når sene meldinger kommer inn.',
        ],
      },
      {
        keyword: 'CELLNOTE',
        target: ['*', '85+', '2022W30'],
        text: ['The register of the care homes was down.', 'Registeret for sykehjemmene var nede.'],
      },
      ...weeks.slice(-4).map(({ code }) => ({
        keyword: 'DATANOTECELL' as const,
        target: ['*', '*', code],
        text: 'p',
      })),
    ],
    symbols: [undefined, '..'],
    updateFrequency: 'weekly',
    nextUpdate: '20261113 08:00',
    cell([sex = 0, age = 0, week = 0]) {
      if (age === 3 && weeks[week]?.code === '2022W30') return NOT_AVAILABLE;
      return counts[sex]?.[age]?.[week] ?? 0;
    },
  };
}
