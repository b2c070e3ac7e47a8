import type { SampleTable, SampleValue } from '../px-text.ts';
import { seededRandom, wave } from '../random.ts';
import { SEXES } from '../skerria.ts';

const FIRST_YEAR = 2014;
const QUARTERS = 48;
const NOT_AVAILABLE = '..';
const CONFIDENTIAL = '...';
const NIL = '-';

/** Code, English, Swedish, employed in thousands at the start, share of men, growth a quarter. */
const INDUSTRIES: readonly (readonly [string, string, string, number, number, number])[] = [
  ['A', 'Farming and fishing', 'Jordbruk och fiske', 38, 0.72, -0.004],
  ['B', 'Mining', 'Gruvor', 4.2, 0.88, -0.006],
  ['C', 'Manufacturing', 'Tillverkning', 97, 0.69, -0.001],
  ['D', 'Electricity and gas', 'El och gas', 8.5, 0.74, 0.002],
  ['E', 'Water and waste', 'Vatten och avfall', 6.1, 0.71, 0.002],
  ['F', 'Construction', 'Bygg', 61, 0.9, 0.004],
  ['G', 'Trade', 'Handel', 112, 0.52, 0.001],
  ['H', 'Transport', 'Transport', 49, 0.77, 0.001],
  ['I', 'Hotels and food', 'Hotell och restaurang', 33, 0.43, 0.003],
  ['J', 'Information', 'Information', 28, 0.66, 0.009],
  ['K', 'Finance', 'Finans', 17, 0.49, 0],
  ['L', 'Real estate', 'Fastigheter', 7.4, 0.58, 0.003],
  ['M', 'Professional services', 'Juridik och teknik', 44, 0.54, 0.006],
  ['N', 'Support services', 'Stödtjänster', 36, 0.53, 0.002],
  ['O', 'Public administration', 'Offentlig förvaltning', 52, 0.48, 0.002],
  ['P', 'Education', 'Utbildning', 78, 0.32, 0.003],
  ['Q', 'Health and care', 'Vård och omsorg', 131, 0.19, 0.004],
  ['R', 'Culture and sport', 'Kultur och idrott', 19, 0.5, 0.002],
  ['U', 'Embassies', 'Ambassader', 0, 0, 0],
];

const SMALL = new Set(['B', 'E', 'L']);
/** Second to fourth quarter of 2020: the survey could not reach these. */
const LOCKED_QUARTERS = [25, 26, 27];

/** Tenths of thousands: whole numbers, so that every sum is exact. */
function countEmployed(): number[][][] {
  const random = seededRandom(303);
  return INDUSTRIES.map(([code, , , size, men, growth]) =>
    [men, 1 - men].map((share) =>
      Array.from({ length: QUARTERS }, (_, quarter) => {
        const season = code === 'A' || code === 'I' ? 0.06 * wave(quarter + 1, 4) : 0;
        const locked = LOCKED_QUARTERS.includes(quarter) && code === 'I' ? 0.72 : 1;
        const noise = 0.985 + 0.03 * random();
        return Math.round(size * 10 * share * (1 + growth * quarter + season) * locked * noise);
      }),
    ),
  );
}

export function employment(): SampleTable {
  const tenths = countEmployed();
  const quarters: SampleValue[] = Array.from({ length: QUARTERS }, (_, quarter) => {
    const code = `${FIRST_YEAR + Math.floor((quarter + 3) / 4)}Q${((quarter + 3) % 4) + 1}`;
    return { code, text: code };
  });
  const times = quarters.map((quarter) => `"${quarter.code.replace('Q', '')}"`);

  function employed(industry: number, sex: number, quarter: number): number {
    const rows = industry === 0 ? tenths : [tenths[industry - 1] ?? []];
    const sexes = sex === 0 ? [0, 1] : [sex - 1];
    let sum = 0;
    for (const row of rows) for (const one of sexes) sum += row[one]?.[quarter] ?? 0;
    return sum;
  }

  return {
    matrix: 'SK0301',
    languages: ['en', 'sv'],
    decimals: 1,
    subjectCode: 'WO',
    subject: ['Work', 'Arbete'],
    title: [
      'Employed persons aged 15–74 by industry, sex and quarter (invented sample)',
      'Sysselsatta 15–74 år efter näringsgren, kön och kvartal (påhittat prov)',
    ],
    contentsText: ['Employed persons aged 15–74', 'Sysselsatta 15–74 år'],
    stub: [
      {
        code: 'Industry',
        name: ['industry', 'näringsgren'],
        values: [
          { code: 'TOT', text: ['All industries', 'Alla näringsgrenar'] },
          ...INDUSTRIES.map(([code, english, swedish]) => ({ code, text: [english, swedish] })),
        ],
        elimination: 'TOT',
      },
      {
        code: 'Sex',
        name: ['sex', 'kön'],
        values: [
          { code: '0', text: ['Both sexes', 'Båda könen'] },
          ...SEXES.map(({ code, text }) => ({ code, text: [text[0] ?? '', text[2] ?? ''] })),
        ],
        elimination: '0',
      },
    ],
    heading: [
      {
        code: 'Quarter',
        name: ['quarter', 'kvartal'],
        values: quarters,
        timeList: `TLIST(Q1),\n${times.slice(0, 24).join(',')},\n${times.slice(24).join(',')}`,
      },
    ],
    contents: [
      {
        unit: ['1 000 persons', '1 000 personer'],
        stockFlow: 'S',
        referencePeriod: ['mean of the quarter', 'kvartalets medeltal'],
        lastUpdated: '20261029 08:00',
      },
    ],
    notes: [
      {
        keyword: 'NOTE',
        target: ['Industry'],
        text: [
          'Main job only. Persons in two jobs are counted where they work most.',
          'Endast huvudsyssla. Den som har två arbeten räknas där den arbetar mest.',
        ],
      },
      {
        keyword: 'VALUENOTE',
        target: ['Industry', 'U'],
        text: [
          'No embassy employs anyone of the country.',
          'Ingen ambassad sysselsätter någon från landet.',
        ],
      },
      {
        keyword: 'VALUENOTEX',
        target: ['Quarter', '2021Q1'],
        text: [
          'New questionnaire from 2021Q1; levels before and after are not fully comparable.',
          'Ny blankett från 2021Q1; nivåerna före och efter är inte helt jämförbara.',
        ],
      },
      {
        keyword: 'CELLNOTEX',
        target: ['R', '*', '2020Q2'],
        text: ['No interviews in culture and sport.', 'Inga intervjuer inom kultur och idrott.'],
      },
      {
        keyword: 'CELLNOTE',
        target: ['I', '0', '2020Q2'],
        text: ['Most hotels were closed.', 'De flesta hotell var stängda.'],
      },
      { keyword: 'DATANOTECELL', target: ['*', '*', '2026Q3'], text: 'p' },
      { keyword: 'DATANOTECELL', target: ['C', '0', '2025Q4'], text: 'r' },
      {
        keyword: 'NOTE',
        target: [],
        text: [
          'p = preliminary, r = revised. Where an industry is small, the figures for each sex are confidential; they are part of the totals.',
          'p = preliminär, r = reviderad. I små näringsgrenar är siffrorna för vartdera könet sekretessbelagda; de ingår i summorna.',
        ],
      },
    ],
    symbols: [undefined, ['not available', 'uppgift saknas'], ['confidential', 'sekretess']],
    nilText: '–',
    updateFrequency: 'quarterly',
    nextUpdate: '20270128 08:00',
    synonyms: ['jobs, labour force survey', 'jobb, arbetskraftsundersökning'],
    cell([industry = 0, sex = 0, quarter = 0]) {
      const code = INDUSTRIES[industry - 1]?.[0] ?? 'TOT';
      if (code === 'U') return NIL;
      if (code === 'R' && LOCKED_QUARTERS.includes(quarter)) return NOT_AVAILABLE;
      if (sex > 0 && SMALL.has(code)) return CONFIDENTIAL;
      return employed(industry, sex, quarter) / 10;
    },
  };
}
