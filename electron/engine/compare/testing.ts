/** What the tests of this room share: a table as plain data, written as PX. */

export interface TestValue {
  readonly code: string;
  readonly label: string;
  readonly labelSv: string;
}

export interface TestTable {
  readonly regions: readonly TestValue[];
  readonly sexes: readonly TestValue[];
  readonly years: readonly string[];
  /** What stands in DATA for region, sex and year: a number or a symbol in quotes. */
  readonly cell: (region: string, sex: string, year: string) => string;
  /** Order of the variables, the last one in the heading. */
  readonly order?: readonly ('region' | 'sex' | 'year')[];
  readonly source?: string;
  readonly units?: string;
  /** Further statements before DATA. */
  readonly more?: string;
  readonly hasCodes?: boolean;
}

export function testValue(code: string, label = `Place ${code}`): TestValue {
  return { code, label, labelSv: `${label} på svenska` };
}

export function testPx(table: TestTable): string {
  const { regions, sexes, years, order = ['region', 'sex', 'year'], hasCodes = true } = table;
  const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(',');
  const values = {
    region: regions,
    sex: sexes,
    year: years.map((year) => ({ code: year, label: year, labelSv: year })),
  };
  const cells: string[] = [];
  const write = (picked: Record<string, string>, rest: typeof order) => {
    const [name, ...others] = rest;
    if (name === undefined) {
      cells.push(table.cell(picked.region ?? '', picked.sex ?? '', picked.year ?? ''));
      return;
    }
    for (const { code } of values[name]) write({ ...picked, [name]: code }, others);
  };
  write({}, order);
  return `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","sv";
DECIMALS=2;
MATRIX="CATCH";
SUBJECT-CODE="F";
SUBJECT-AREA="Fishing";
CONTENTS="Catch";
UNITS="${table.units ?? 'tonnes'}";
STUB=${list(order.slice(0, -1))};
STUB[sv]=${list(order.slice(0, -1))};
HEADING=${list(order.slice(-1))};
HEADING[sv]=${list(order.slice(-1))};
${order
  .flatMap((name) => [
    `VALUES("${name}")=${list(values[name].map(({ label }) => label))};`,
    `VALUES[sv]("${name}")=${list(values[name].map(({ labelSv }) => labelSv))};`,
  ])
  .join('\n')}
TIMEVAL("year")=TLIST(A1),${list(years)};
${hasCodes ? order.map((name) => `CODES("${name}")=${list(values[name].map(({ code }) => code))};`).join('\n') : ''}
SOURCE="${table.source ?? 'Nobody'}";
${table.more ?? ''}
DATA=
${cells.join('\n')};
`;
}
