/** Small PX files for tests of the command line. */

export interface PxOptions {
  readonly matrix: string;
  readonly regions?: readonly string[];
  readonly years?: readonly string[];
  /** Cells in file order; numbers and symbols as they stand in DATA. */
  readonly cells?: readonly string[];
  /** Name of the first variable. */
  readonly variable?: string;
}

export function pxText(options: PxOptions): string {
  const {
    matrix,
    regions = ['North', 'South'],
    years = ['2023', '2024'],
    variable = 'region',
  } = options;
  const cells = options.cells ?? regions.flatMap(() => years.map((_, i) => String(i + 1)));
  const list = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(',');
  return `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","sv";
CREATION-DATE="20240102 09:00";
DECIMALS=1;
SHOWDECIMALS=0;
MATRIX="${matrix}";
SUBJECT-AREA="Tests";
SUBJECT-AREA[sv]="Prov";
SUBJECT-CODE="TE";
CONTENTS="Persons";
CONTENTS[sv]="Personer";
UNITS="number";
UNITS[sv]="antal";
TITLE="Persons by ${variable} and year";
TITLE[sv]="Personer efter region och år";
STUB="${variable}";
STUB[sv]="region";
HEADING="year";
HEADING[sv]="år";
VALUES("${variable}")=${list(regions)};
VALUES[sv]("region")=${list(regions)};
VALUES("year")=${list(years)};
VALUES[sv]("år")=${list(years)};
TIMEVAL("year")=TLIST(A1),${list(years)};
TIMEVAL[sv]("år")=TLIST(A1),${list(years)};
CODES("${variable}")=${list(regions.map((_, i) => `R${i}`))};
CODES("year")=${list(years)};
CODES[sv]("år")=${list(years)};
CODES[sv]("region")=${list(regions.map((_, i) => `R${i}`))};
DATASYMBOL1="not available";
SOURCE="Made up";
DATA=
${cells.join(' ')};
`;
}
