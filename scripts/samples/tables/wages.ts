import type { SampleTable } from '../px-text.ts';
import { round, seededRandom } from '../random.ts';
import { REGIONS, years } from '../skerria.ts';

const FIRST_YEAR = 2015;
const YEARS = 11;
const NOT_AVAILABLE = '..';

export function wages(): SampleTable {
  const random = seededRandom(404);
  const regions = REGIONS.map((_, region) => ({
    wage: 3100 + 260 * random() + (region === 0 ? 420 : 0) - 18 * region,
    rate: 3.2 + 0.34 * region + random(),
  }));
  const wiggles = REGIONS.map(() => Array.from({ length: YEARS }, () => random() - 0.5));

  return {
    matrix: 'SK0302',
    languages: ['en', 'no', 'sv'],
    decimals: 1,
    showDecimals: 0,
    subjectCode: 'WO',
    subject: ['Work', 'Arbeid', 'Arbete'],
    title: [
      'Monthly wage and unemployment by region, contents and year (invented sample)',
      'Månedslønn og arbeidsløshet etter region, statistikkvariabel og år (oppdiktet prøve)',
      'Månadslön och arbetslöshet efter region, tabellinnehåll och år (påhittat prov)',
    ],
    contentsText: [
      'Monthly wage and unemployment',
      'Månedslønn og arbeidsløshet',
      'Månadslön och arbetslöshet',
    ],
    stub: [
      {
        code: 'Region',
        name: ['region', 'region', 'region'],
        values: REGIONS,
        domain: ['SkerriaRegion', 'SkerriaRegion_no', 'SkerriaRegion_sv'],
        map: 'skerria_regions',
        isGeographic: true,
      },
    ],
    heading: [
      {
        code: 'Contents',
        name: ['contents', 'statistikkvariabel', 'tabellinnehåll'],
        values: [
          { code: 'Wage', text: ['Monthly wage', 'Månedslønn', 'Månadslön'] },
          {
            code: 'Unemployed',
            text: ['Unemployment rate', 'Arbeidsløshet', 'Arbetslöshet'],
            precision: 1,
          },
        ],
      },
      years(FIRST_YEAR, FIRST_YEAR + YEARS - 1, ['year', 'år', 'år']),
    ],
    contentsVariable: 'Contents',
    contents: [
      {
        unit: ['skers', 'sker', 'sker'],
        stockFlow: 'A',
        referencePeriod: ['September', 'september', 'september'],
        lastUpdated: '20260312 08:00',
      },
      {
        unit: [
          'per cent of the labour force',
          'prosent av arbeidsstyrken',
          'procent av arbetskraften',
        ],
        stockFlow: 'A',
        lastUpdated: '20260129 08:00',
      },
    ],
    notes: [
      {
        keyword: 'NOTE',
        target: [],
        text: [
          'Means cannot be added up: the country is not the sum of its regions.',
          'Gjennomsnitt kan ikke summeres: landet er ikke summen av regionene.',
          'Medelvärden kan inte summeras: landet är inte summan av regionerna.',
        ],
      },
      {
        keyword: 'CELLNOTE',
        target: ['11', 'Wage', '2020'],
        text: ['Too few answers.', 'For få svar.', 'För få svar.'],
      },
    ],
    symbols: [undefined, '..'],
    aggregationAllowed: false,
    updateFrequency: 'yearly',
    nextUpdate: '20270311 08:00',
    cell([region = 0, contents = 0, year = 0]) {
      const start = regions[region];
      const wiggle = wiggles[region]?.[year] ?? 0;
      if (!start || (region === 10 && contents === 0 && year === 5)) return NOT_AVAILABLE;
      if (contents === 0) return Math.round(start.wage * (1 + 0.031 * year) + 40 * wiggle);
      return round(start.rate - 0.08 * year + (year === 5 ? 1.9 : 0) + 0.5 * wiggle, 1);
    },
  };
}
