/** Small invented PX files that hold what the API has to show. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two languages, contents with a unit, elimination by value, a symbol, notes, a codelist's domain. */
const HARVEST = `CHARSET="ANSI";AXIS-VERSION="2010";CODEPAGE="iso-8859-1";LANGUAGE="en";LANGUAGES="en","sv";
MATRIX="HARVEST";SUBJECT-CODE="AG";SUBJECT-AREA="Farming";SUBJECT-AREA[sv]="Jordbruk";
TITLE="Harvest by region, crop, contents and year";TITLE[sv]="Skörd efter region, gröda, innehåll och år";
CONTENTS="Harvest";CONTENTS[sv]="Skörd";UNITS="tonnes";UNITS[sv]="ton";DECIMALS=1;SHOWDECIMALS=1;
STUB="region","crop";STUB[sv]="region","gröda";HEADING="contents","year";HEADING[sv]="innehåll","år";
CONTVARIABLE="contents";CONTVARIABLE[sv]="innehåll";
VALUES("region")="All","North","South";VALUES[sv]("region")="Alla","Norr","Söder";
VALUES("crop")="Rye, winter","Oats";VALUES[sv]("gröda")="Höstråg","Havre";
VALUES("contents")="Harvest","Area";VALUES[sv]("innehåll")="Skörd","Areal";
VALUES("year")="2021","2022","2023";VALUES[sv]("år")="2021","2022","2023";
VARIABLECODE("region")="REGION";VARIABLECODE[sv]("region")="REGION";
VARIABLECODE("crop")="CROP";VARIABLECODE[sv]("gröda")="CROP";
VARIABLECODE("contents")="CONTENT";VARIABLECODE[sv]("innehåll")="CONTENT";
VARIABLECODE("year")="YEAR";VARIABLECODE[sv]("år")="YEAR";
CODES("region")="0","01","02";CODES[sv]("region")="0","01","02";
CODES("crop")="R,1","O+2";CODES[sv]("gröda")="R,1","O+2";
CODES("contents")="H","A";CODES[sv]("innehåll")="H","A";
CODES("year")="2021","2022","2023";CODES[sv]("år")="2021","2022","2023";
TIMEVAL("year")=TLIST(A1),"2021","2022","2023";TIMEVAL[sv]("år")=TLIST(A1),"2021","2022","2023";
ELIMINATION("region")="All";ELIMINATION[sv]("region")="Alla";
DOMAIN("region")="PLACES";DOMAIN[sv]("region")="PLACES";
UNITS("Harvest")="tonnes";UNITS[sv]("Skörd")="ton";UNITS("Area")="hectares";UNITS[sv]("Areal")="hektar";
LAST-UPDATED("Harvest")="20240131 09:00";LAST-UPDATED("Area")="20240131 09:00";
CONTACT("Harvest")="Ann Example, Farms#Tel: 12 34 56#ann@example.org";
SOURCE="Skerria Farms";SOURCE[sv]="Skerrias gårdar";
NOTE="All farms.";NOTE[sv]="Alla gårdar.";NOTEX("crop")="Dried.";VALUENOTE("crop","Oats")="With hulls.";
META-ID("crop")="terms:7";META-ID("crop","Oats")="terms:8 plants:9";
DATA=
10.5 11 12.5 1 2 3
20 ".." 22 4 5 6
4 5 6 7 8 9
1 1 1 1 1 1
6.5 6 6.5 1 1 1
9 8 7 6 5 4
;`;

const PLACES = `[Descr]
Name=Places
Prestext=Places
[Aggreg]
1=Halves-en.agg
[Domain]
1=PLACES
[Valuecode]
1=01
2=02
[Valuetext]
1=North
2=South
`;

const HALVES = `[Aggreg]
Name=Whole land
Valueset=Places
1=LAND
[Aggtext]
1=Whole land
[LAND]
1=01
2=02
`;

/** English alone, without a contents variable. */
const RAIN = `CHARSET="ANSI";AXIS-VERSION="2010";CODEPAGE="utf-8";LANGUAGE="en";MATRIX="RAIN";
SUBJECT-CODE="WE";SUBJECT-AREA="Weather";TITLE="Rain by month";CONTENTS="Rain";UNITS="mm";DECIMALS=0;
STUB="station";HEADING="month";VALUES("station")="Hill","Shore";CODES("station")="h","s";
VALUES("month")="2023M12","2024M01";TIMEVAL("month")=TLIST(M1),"202312","202401";
ELIMINATION("station")=YES;LAST-UPDATED="20240201 08:00";SOURCE="Skerria Weather";
DATA=1 2 3 4;`;

/** @returns A new folder with the files; the caller removes it. */
export async function writeTables(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-api-tables-'));
  await writeFile(join(folder, 'harvest.px'), Buffer.from(HARVEST, 'latin1'));
  await writeFile(join(folder, 'rain.px'), RAIN);
  await writeFile(join(folder, 'places.vs'), PLACES);
  await writeFile(join(folder, 'Halves-en.agg'), HALVES);
  return folder;
}

/**
 * One table of `rows` times 1,000 cells.
 *
 * @returns A new folder with the file; the caller removes it.
 */
export async function writeLargeTable(rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-api-large-'));
  const names = (count: number, letter: string) =>
    Array.from({ length: count }, (_, at) => `"${letter}${at}"`).join(',');
  const row = Array.from({ length: 1000 }, (_, at) => at * 7).join(' ');
  const head = `CHARSET="ANSI";AXIS-VERSION="2010";CODEPAGE="utf-8";LANGUAGE="en";MATRIX="LARGE";
SUBJECT-CODE="X";SUBJECT-AREA="X";TITLE="Large by row and column";CONTENTS="Large";UNITS="number";DECIMALS=0;
STUB="row";HEADING="column";VALUES("row")=${names(rows, 'r')};VALUES("column")=${names(1000, 'c')};
CODES("row")=${names(rows, 'r')};CODES("column")=${names(1000, 'c')};
DATA=
`;
  await writeFile(join(folder, 'large.px'), `${head}${`${row}\n`.repeat(rows)};`);
  return folder;
}
