import type { SampleTable } from '../px-text.ts';
import { round, seededRandom, wave } from '../random.ts';
import { AGES, COUNTRY, REGION_WEIGHTS, REGIONS, SEXES, years } from '../skerria.ts';

const FIRST_YEAR = 2002;
const YEARS = 25;
const NOT_APPLICABLE = '.';

/** Persons by region, sex (0 males, 1 females), age band and year. */
function countPersons(): number[][][][] {
  const random = seededRandom(101);
  return REGION_WEIGHTS.map((weight, region) => {
    const growth = 0.002 + 0.012 * random() - (region === 10 ? 0.012 : 0);
    return [0, 1].map((sex) =>
      AGES.map((_, band) => {
        const wiggle = 0.97 + 0.06 * random();
        return Array.from({ length: YEARS }, (_, year) => {
          // A wave of births moves up one band in five years; the old thin out, men a little sooner.
          const births = 1 + 0.22 * wave(band - year / 5 + 2, 9);
          const age = band / 17;
          const survival = Math.max(0.06, 1 - age * age * age * (sex === 0 ? 1.05 : 0.92));
          const boys = sex === 0 ? 1.02 : 0.98;
          const share = (births * survival * boys * wiggle) / 29;
          return Math.round(weight * 1000 * share * (1 + growth * year));
        });
      }),
    );
  });
}

export function population(): SampleTable {
  const persons = countPersons();
  const pick = (position: number, all: number): number[] =>
    position === 0 ? Array.from({ length: all }, (_, index) => index) : [position - 1];

  function total(region: number, sex: number, age: number, year: number): number {
    let sum = 0;
    for (const r of pick(region, REGIONS.length)) {
      for (const s of pick(sex, 2)) {
        for (const a of pick(age, AGES.length)) sum += persons[r]?.[s]?.[a]?.[year] ?? 0;
      }
    }
    return sum;
  }

  return {
    matrix: 'SK0101',
    languages: ['en', 'no', 'sv'],
    decimals: 1,
    showDecimals: 0,
    subjectCode: 'PO',
    subject: ['Population', 'Befolkning', 'Befolkning'],
    title: [
      'Population 1 January by region, sex, age, contents and year (invented sample)',
      'Befolkning 1. januar etter region, kjønn, alder, statistikkvariabel og år (oppdiktet prøve)',
      'Befolkning 1 januari efter region, kön, ålder, tabellinnehåll och år (påhittat prov)',
    ],
    contentsText: ['Population', 'Befolkning', 'Befolkning'],
    stub: [
      {
        code: 'Region',
        name: ['region', 'region', 'region'],
        values: [COUNTRY, ...REGIONS],
        elimination: COUNTRY.code,
        domain: ['SkerriaRegion', 'SkerriaRegion_no', 'SkerriaRegion_sv'],
        map: 'skerria_regions',
        isGeographic: true,
      },
      {
        code: 'Sex',
        name: ['sex', 'kjønn', 'kön'],
        values: [{ code: '0', text: ['Both sexes', 'Begge kjønn', 'Båda könen'] }, ...SEXES],
        elimination: '0',
      },
      {
        code: 'Age',
        name: ['age', 'alder', 'ålder'],
        values: [{ code: 'TOT', text: ['All ages', 'Alle aldre', 'Alla åldrar'] }, ...AGES],
        elimination: 'TOT',
        domain: ['SkerriaAge', 'SkerriaAge_no', 'SkerriaAge_sv'],
      },
    ],
    heading: [
      {
        code: 'Contents',
        name: ['contents', 'statistikkvariabel', 'tabellinnehåll'],
        values: [
          { code: 'Persons', text: ['Persons', 'Personer', 'Personer'] },
          {
            code: 'Change',
            text: [
              'Change from the year before',
              'Endring fra året før',
              'Förändring från året innan',
            ],
            precision: 1,
          },
        ],
      },
      years(FIRST_YEAR, FIRST_YEAR + YEARS - 1, ['year', 'år', 'år']),
    ],
    contentsVariable: 'Contents',
    contents: [
      {
        unit: ['persons', 'personer', 'personer'],
        stockFlow: 'S',
        referencePeriod: ['1 January', '1. januar', '1 januari'],
        lastUpdated: '20260220 08:00',
      },
      {
        unit: ['per cent', 'prosent', 'procent'],
        stockFlow: 'A',
        lastUpdated: '20260220 08:00',
      },
    ],
    notes: [
      {
        keyword: 'NOTE',
        target: ['Age'],
        text: [
          'Age at the end of the year before. The last band is open.',
          'Alder ved utgangen av året før. Den siste gruppen er åpen.',
          'Ålder vid slutet av året innan. Den sista gruppen är öppen.',
        ],
      },
      {
        keyword: 'VALUENOTEX',
        target: ['Region', '11'],
        text: [
          'Until 2009 the Kestrel Isles were counted by their parishes.',
          'Til og med 2009 ble Kestrel Isles talt av sognene.',
          'Till och med 2009 räknades Kestrel Isles av församlingarna.',
        ],
      },
      {
        keyword: 'VALUENOTE',
        target: ['Contents', 'Change'],
        text: [
          'Change in per cent; it cannot be added up over ages or regions.',
          'Endring i prosent; den kan ikke summeres over aldre eller regioner.',
          'Förändring i procent; den kan inte summeras över åldrar eller regioner.',
        ],
      },
      { keyword: 'DATANOTECELL', target: ['*', '*', '*', '*', '2026'], text: 'p' },
      {
        keyword: 'VALUENOTE',
        target: ['Year', '2026'],
        text: [
          'Figures marked p are preliminary.',
          'Tall merket p er foreløpige.',
          'Siffror märkta p är preliminära.',
        ],
      },
    ],
    symbols: ['.'],
    updateFrequency: 'yearly',
    nextUpdate: '20270219 08:00',
    synonyms: ['inhabitants, people, age pyramid', 'innbyggere, folketall', 'invånare, folkmängd'],
    cell([region = 0, sex = 0, age = 0, contents = 0, year = 0]) {
      const now = total(region, sex, age, year);
      if (contents === 0) return now;
      if (year === 0) return NOT_APPLICABLE;
      return round((now / total(region, sex, age, year - 1) - 1) * 100, 1);
    },
  };
}
