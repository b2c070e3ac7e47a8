import type { SampleTable } from '../px-text.ts';
import { round, seededRandom } from '../random.ts';
import { years } from '../skerria.ts';

const FIRST_YEAR = 1996;
const YEARS = 30;
const NIL = '-';

/** Code, English, French, terajoules in the first year, change a year, first year of use. */
const SOURCES: readonly (readonly [string, string, string, number, number, number])[] = [
  ['WAT', 'Water', 'Eau', 21_400, 90, 0],
  ['WIN', 'Wind', 'Vent', 40, 640, 5],
  ['SUN', 'Sun', 'Soleil', 5, 96, 12],
  ['BIO', 'Wood and waste', 'Bois et déchets', 6_300, 110, 0],
  ['GAS', 'Gas', 'Gaz', 11_800, -40, 0],
  ['OIL', 'Oil', 'Pétrole', 34_900, -560, 0],
  ['COA', 'Coal', 'Charbon', 8_700, -285, 0],
  ['PEA', 'Peat', 'Tourbe', 1_150, -38, 0],
];

export function energy(): SampleTable {
  const random = seededRandom(505);
  const used = SOURCES.map(([, , , start, change, first]) =>
    Array.from({ length: YEARS }, (_, year) => {
      const amount = (start + change * (year - first)) * (0.97 + 0.06 * random());
      return year < first ? 0 : Math.max(0, Math.round(amount));
    }),
  );
  const whole = Array.from({ length: YEARS }, (_, year) =>
    used.reduce((sum, series) => sum + (series[year] ?? 0), 0),
  );

  return {
    matrix: 'SK0401',
    languages: ['en', 'fr'],
    decimals: 1,
    showDecimals: 0,
    subjectCode: 'EN',
    subject: ['Energy', 'Énergie'],
    title: [
      'Energy use by source, contents and year (invented sample)',
      'Consommation d’énergie par source, contenu et année (exemple inventé)',
    ],
    contentsText: ['Energy use', 'Consommation d’énergie'],
    stub: [
      {
        code: 'Source',
        name: ['source', 'source'],
        values: [
          { code: 'TOT', text: ['All sources', 'Toutes les sources'] },
          ...SOURCES.map(([code, english, french]) => ({ code, text: [english, french] })),
        ],
        elimination: 'TOT',
      },
    ],
    heading: [
      {
        code: 'Contents',
        name: ['contents', 'contenu'],
        values: [
          { code: 'Use', text: ['Energy use', 'Consommation'] },
          { code: 'Share', text: ['Share of all energy', 'Part du total'], precision: 1 },
        ],
      },
      years(FIRST_YEAR, FIRST_YEAR + YEARS - 1, ['year', 'année']),
    ],
    contentsVariable: 'Contents',
    contents: [
      { unit: ['terajoules', 'térajoules'], stockFlow: 'F', lastUpdated: '20260601 10:00' },
      { unit: ['per cent', 'pour cent'], stockFlow: 'A', lastUpdated: '20260601 10:00' },
    ],
    notes: [
      {
        keyword: 'NOTE',
        target: ['Source'],
        text: [
          'Electricity is counted by the source that it was made from.',
          'L’électricité est comptée selon la source dont elle provient.',
        ],
      },
      {
        keyword: 'VALUENOTE',
        target: ['Source', 'PEA'],
        text: ['The last peat cutting closes in 2027.', 'La dernière tourbière ferme en 2027.'],
      },
      {
        keyword: 'CELLNOTE',
        target: ['WIN', 'Use', '2001'],
        text: [
          'The first wind farm ran for seven months.',
          'Le premier parc a fonctionné sept mois.',
        ],
      },
    ],
    nilText: ['nil', 'néant'],
    updateFrequency: 'yearly',
    nextUpdate: '20270601 10:00',
    synonyms: ['power, fuel, electricity', 'électricité, carburant'],
    cell([source = 0, contents = 0, year = 0]) {
      const total = whole[year] ?? 0;
      const amount = source === 0 ? total : (used[source - 1]?.[year] ?? 0);
      if (amount === 0) return NIL;
      return contents === 0 ? amount : round((amount / total) * 100, 1);
    },
  };
}
