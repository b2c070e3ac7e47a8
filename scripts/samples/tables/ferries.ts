import type { SampleTable } from '../px-text.ts';
import { seededRandom } from '../random.ts';
import { years } from '../skerria.ts';

const FIRST_YEAR = 2018;
const YEARS = 8;
const NOT_AVAILABLE = '..';

const HARBOURS = [
  'Aldervik',
  'Brennholm',
  'Dunmere',
  'Farrowby',
  'Galtness',
  'Jarnsund',
  'Kestrel',
  'Little Kestrel',
  'Outer Skerry',
  'Port Ivermoor',
];
/** Pairs of harbours with a line between them. */
const LINES: readonly (readonly [number, number, number])[] = [
  [0, 1, 212],
  [0, 6, 94],
  [2, 3, 148],
  [3, 4, 37],
  [5, 9, 61],
  [6, 7, 28],
  [6, 8, 9],
  [4, 9, 52],
];

/** In the format's sparse form: most pairs of harbours have no line and no row. */
export function ferries(): SampleTable {
  const random = seededRandom(707);
  const passengers = new Map<string, number[]>();
  for (const [one, other, thousands] of LINES) {
    for (const way of [`${one}-${other}`, `${other}-${one}`]) {
      const series = Array.from({ length: YEARS }, (_, year) => {
        const closed = year === 2 ? 0.45 : 1;
        return Math.round(thousands * 1000 * closed * (0.94 + 0.12 * random()) * (1 + 0.01 * year));
      });
      passengers.set(way, series);
    }
  }
  const harbours = HARBOURS.map((text, index) => ({ code: `H${index + 1}`, text }));

  return {
    matrix: 'SK0501',
    languages: ['en', 'no'],
    decimals: 0,
    subjectCode: 'TR',
    subject: ['Transport', 'Transport'],
    title: [
      'Ferry passengers by harbour of departure, harbour of arrival and year (invented sample)',
      'Ferjepassasjerer etter avgangshavn, ankomsthavn og år (oppdiktet prøve)',
    ],
    contentsText: ['Ferry passengers', 'Ferjepassasjerer'],
    stub: [
      {
        code: 'From',
        name: ['harbour of departure', 'avgangshavn'],
        values: harbours,
        elimination: 'sum',
      },
      {
        code: 'To',
        name: ['harbour of arrival', 'ankomsthavn'],
        values: harbours,
        elimination: 'sum',
      },
    ],
    heading: [years(FIRST_YEAR, FIRST_YEAR + YEARS - 1, ['year', 'år'])],
    contents: [
      { unit: ['passengers', 'passasjerer'], stockFlow: 'F', lastUpdated: '20260415 08:00' },
    ],
    notes: [
      {
        keyword: 'NOTE',
        target: [],
        text: [
          'Zero where there is no line between two harbours.',
          'Null der det ikke går noen rute mellom to havner.',
        ],
      },
      {
        keyword: 'CELLNOTE',
        target: ['H7', 'H9', '2023'],
        text: ['The ticket machine was lost at sea.', 'Billettautomaten gikk tapt på sjøen.'],
      },
    ],
    symbols: [undefined, '..'],
    updateFrequency: 'yearly',
    nextUpdate: '20270415 08:00',
    isSparse: true,
    cell([from = 0, to = 0, year = 0]) {
      if (from === 6 && to === 8 && year === 5) return NOT_AVAILABLE;
      return passengers.get(`${from}-${to}`)?.[year] ?? 0;
    },
  };
}
