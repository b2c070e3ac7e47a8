/** Small PX files for the journeys. */

export interface SmallTable {
  readonly matrix: string;
  readonly contents: string;
  readonly regions: readonly string[];
  readonly years: readonly string[];
  /** Region by region, year by year, as they stand in DATA. */
  readonly cells: readonly string[];
}

const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(',');

export function pxText({ matrix, contents, regions, years, cells }: SmallTable): string {
  return [
    'CHARSET="ANSI";',
    'AXIS-VERSION="2013";',
    'CODEPAGE="utf-8";',
    'LANGUAGE="en";',
    'DECIMALS=1;',
    `MATRIX="${matrix}";`,
    'SUBJECT-CODE="FO";',
    'SUBJECT-AREA="Forests";',
    `TITLE="${contents} by region and year";`,
    `CONTENTS="${contents}";`,
    'UNITS="tonnes";',
    'STUB="region";',
    'HEADING="year";',
    `VALUES("region")=${quoted(regions)};`,
    `CODES("region")=${quoted(regions.map((_, index) => `R${index}`))};`,
    `VALUES("year")=${quoted(years)};`,
    `CODES("year")=${quoted(years)};`,
    `TIMEVAL("year")=TLIST(A1),${quoted(years)};`,
    'LAST-UPDATED="20260301 09:00";',
    'SOURCE="Forest Office of Nowhere";',
    'NOTE="Weighed at the roadside.";',
    'DATASYMBOL2="not weighed";',
    'DATA=',
    `${cells.join(' ')} ;`,
    '',
  ].join('\n');
}

export const BERRIES: SmallTable = {
  matrix: 'BERRY1',
  contents: 'Lingonberries picked',
  regions: ['Østhei', 'Vestmo', 'Sørskog'],
  years: ['2021', '2022', '2023', '2024'],
  cells: [
    '10.5',
    '11.0',
    '12.25',
    '13.1',
    '7.0',
    '".."',
    '8.0',
    '9.4',
    '1200.0',
    '1300.5',
    '"-"',
    '1500.0',
  ],
};

export const MUSHROOMS: SmallTable = {
  matrix: 'MUSH1',
  contents: 'Mushrooms gathered',
  regions: ['Østhei', 'Vestmo'],
  years: ['2023', '2024'],
  cells: ['1', '2', '3', '4'],
};
