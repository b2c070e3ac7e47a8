import { describe, expect, test } from 'vitest';
import { MOST_PROBLEMS } from './reading.ts';
import { read, readTableOf, told } from './testing.ts';

/** A small whole table; `more` goes before DATA. */
function px(parts: { head?: string; values?: string; more?: string; data?: string } = {}): string {
  const {
    head = 'CHARSET="ANSI";\nAXIS-VERSION="2013";\nLANGUAGE="en";\n',
    values = 'VALUES("region")="North","South";\nVALUES("year")="2024","2025";\n',
    more = '',
    data = '1 2\n3 4;\n',
  } = parts;
  const rest = 'MATRIX="T";\nSUBJECT-CODE="S";\nSUBJECT-AREA="A";\nTITLE="T";\nCONTENTS="C";\n';
  const layout = 'UNITS="u";\nDECIMALS=1;\nSTUB="region";\nHEADING="year";\n';
  return `${head}${rest}${layout}${values}${more}DATA=\n${data}`;
}

const firstLineOfData = px().split('\n').indexOf('DATA=') + 2;

describe('a whole file', () => {
  const berries = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","sv";
MATRIX="DEMO1";
SUBJECT-CODE="DE";
SUBJECT-AREA="Demonstration";
TITLE="Mushrooms by forest";
TITLE[sv]="Svamp efter skog";
CONTENTS="Mushrooms";
UNITS="kg";
DECIMALS=1;
SHOWDECIMALS=0;
STUB="forest";
STUB[sv]="skog";
HEADING="contents","year";
HEADING[sv]="innehåll","år";
CONTVARIABLE="contents";
CONTVARIABLE[sv]="innehåll";
VARIABLECODE("forest")="Forest";
VALUES("forest")="North; upper part","South";
VALUES[sv]("skog")="Norra; övre delen","Södra";
VALUES("contents")="Picked","Price";
VALUES[sv]("innehåll")="Plockat","Pris";
VALUES("year")="2024","2025";
VALUES[sv]("år")="2024","2025";
TIMEVAL("year")=TLIST(A1),"2024","2025";
CODES("forest")="N","S";
CODES("contents")="P1","P2";
ELIMINATION("forest")=YES;
PRECISION("contents","Price")=2;
LAST-UPDATED("Picked")="20260101 08:00";
UNITS("Price")="EUR per kg";
UNITS[sv]("Pris")="EUR/kg";
NOTEX="Figures are made up; DATA=none of them is "
"real.";
CELLNOTE("South","Price","2025")="One market only.";
DATANOTECELL("N","*","2025")="r";
DATASYMBOL2="not available";
FOREST-KIND("forest")="dark";
DATA=
12.5 13 4.25 ".."
"-" 7 "." 5.105 ;
`;

  test('gives cells in file order, symbols by their dots', async () => {
    const { cellTexts, data } = await readTableOf(berries);
    expect(cellTexts).toEqual(['12.5', '13', '4.25', '..', '-', '7', '.', '5.105']);
    expect(data).toMatchObject({ cells: 8, numbers: 5, quotedTokens: 3, semicolons: 1 });
  });

  test('gives texts per language, variables, contents, notes and marks', async () => {
    const { model } = await readTableOf(berries);
    expect(model.languages).toEqual(['en', 'sv']);
    expect(model.texts.title).toEqual(['Mushrooms by forest', 'Svamp efter skog']);
    expect(model.texts.contents).toEqual(['Mushrooms', null]);
    const [forest, contents, year] = model.variables;
    expect(forest).toMatchObject({
      code: 'Forest',
      name: ['forest', 'skog'],
      codes: ['N', 'S'],
      labels: [
        ['North; upper part', 'South'],
        ['Norra; övre delen', 'Södra'],
      ],
      elimination: { kind: 'sum' },
    });
    expect(contents).toMatchObject({ isContents: true, precision: [null, 2] });
    expect(year).toMatchObject({
      isTime: true,
      timeScale: 'A',
      timeIsGuess: false,
      periods: ['2024', '2025'],
      codes: ['0', '1'],
      codesAreSynthetic: true,
    });
    expect(model.contents.map(({ unit }) => unit)).toEqual([
      ['kg', null],
      ['EUR per kg', 'EUR/kg'],
    ]);
    expect(model.contents[0]?.lastUpdated).toBe('20260101 08:00');
    expect(model.notes).toEqual([
      {
        language: 0,
        target: { kind: 'table' },
        isMandatory: true,
        text: 'Figures are made up; DATA=none of them is real.',
      },
      {
        language: 0,
        target: { kind: 'cell', positions: [1, 1, 1] },
        isMandatory: false,
        text: 'One market only.',
      },
    ]);
    expect(model.marks).toEqual([
      { language: 0, target: { kind: 'cell', positions: [0, -1, 1] }, text: 'r' },
    ]);
    expect(model.symbols.symbols[1]).toEqual(['not available', null]);
  });

  test('keeps every statement as it stands, unknown ones too', async () => {
    const { model, problems } = await readTableOf(berries);
    expect(model.statements.find(({ keyword }) => keyword === 'FOREST-KIND')).toMatchObject({
      subkeys: ['forest'],
      raw: '"dark"',
    });
    expect(model.statements.find(({ keyword }) => keyword === 'NOTEX')?.raw).toBe(
      '"Figures are made up; DATA=none of them is "\n"real."',
    );
    expect(told({ problems })).toEqual(['info px.unknown-keyword 41:1 FOREST-KIND']);
  });
});

describe('cells', () => {
  const cellsOf = async (data: string) => (await readTableOf(px({ data }))).cellTexts;

  test.each([
    ['commas and tabs', '1,2\t3 ,4;', ['1', '2', '3', '4']],
    ['a semicolon on every row', '1;2;\n3;4;;\n', ['1', '2', '3', '4']],
    ['all on one line', '1 2 3 4;', ['1', '2', '3', '4']],
    ['Macintosh line ends', '1 2\r3 4\r;\r', ['1', '2', '3', '4']],
    ['doubled carriage returns', '1 2\r\r\n3 4\r\r\n;', ['1', '2', '3', '4']],
    ['the mark of the end of a DOS file', '1 2 3 4;\r\n\x1a\x1a', ['1', '2', '3', '4']],
    ['points without digits beside them', '.5 5. -.5 +4;', ['0.5', '5', '-0.5', '4']],
    ['zeros that do not count', '012.50 -0 0.0 1.10;', ['12.5', '0', '0', '1.1']],
    ['exponents', '1.43021779E8 2e-3 -1E+2 0e9;', ['143021779', '0.002', '-100', '0']],
    ['bare symbols', '.. - ....... .;', ['..', '-', '.......', '.']],
    ['quoted symbols', '".." "-" "......" 1;', ['..', '-', '......', '1']],
    [
      'more digits than a float64 has',
      '12345678901234567890 0.1234567890123456789 9007199254740993 123456789012345;',
      ['12345678901234567890', '0.1234567890123456789', '9007199254740993', '123456789012345'],
    ],
    [
      'ten digits and more, with and without a point',
      '4294967296 -99999999999 1234567.891 0.000000000000001;',
      ['4294967296', '-99999999999', '1234567.891', '0.000000000000001'],
    ],
  ])('%s', async (_, data, cells) => {
    expect(await cellsOf(data)).toEqual(cells);
  });

  test.each([
    ['no semicolon at the end', '1 2 3 4\n', 'warning px.data-not-closed'],
    ['a number in quotes', '1 "2" 3 4;', 'warning px.quoted-number'],
    ['an exponent', '1 2e1 3 4;', 'info px.exponent'],
    ['statements after the cells', '1 2 3 4;\nNOTE="late";\n', 'warning px.text-after-data'],
  ])('%s is read and told', async (_, data, problem) => {
    const { reading, cells } = await read(px({ data }));
    expect(reading.outcome).toBe('table');
    expect(cells).toHaveLength(4);
    expect(told(reading).map((text) => text.replace(/ \d.*/, ''))).toEqual([problem]);
  });

  test.each([
    ['a word', '1 2\n3 x;', 'error px.unknown-cell 2:3 DATA'],
    ['NaN', '1 NaN\n3 4;', 'error px.unknown-cell 1:3 DATA'],
    ['an empty text', '1 2\n"" 4;', 'error px.unknown-cell 2:1 DATA'],
    ['two points', '1 2\n3 4.5.6;', 'error px.unknown-cell 2:3 DATA'],
    ['eight dots', '1 2\n3 ........;', 'error px.unknown-cell 2:3 DATA'],
    ['an exponent beyond all measure', '1 2\n3 1e99999999;', 'error px.unknown-cell 2:3 DATA'],
    ['a zero byte', '1 2\n3 4\0;', 'error px.unknown-cell 2:3 DATA'],
    ['a cell too few', '1 2\n3 ;', 'error px.too-few-cells 2:3 DATA'],
    [
      'a cell too few before an end of blank lines',
      '1 2\n3 ;\n\n',
      'error px.too-few-cells 2:3 DATA',
    ],
    ['no cells', '', 'error px.too-few-cells 1:1 DATA'],
    ['a cell too many', '1 2\n3 4 5;', 'error px.too-many-cells 2:5 DATA'],
    ['a row too many after a semicolon', '1 2;\n3 4;\n5 6;', 'error px.too-many-cells 3:1 DATA'],
    ['decimal commas', '1,5 2,5\n3 4,0;', 'error px.decimal-comma 2:1 DATA'],
    ['a quotation mark that is not closed', '1 2\n3 ".. ;', 'error px.unknown-cell 2:3 DATA'],
  ])('%s refuses the file, with its place', async (_, data, problem) => {
    const { reading } = await read(px({ data }));
    expect(reading.outcome).toBe('refused');
    const place = / (\d+):/.exec(problem);
    const line = firstLineOfData + Number(place?.[1]) - 1;
    expect(told(reading)).toContain(problem.replace(/ \d+:/, ` ${line}:`));
  });

  test('a file that is cut in a number still has every cell before it counted', async () => {
    const { reading } = await read(px({ data: '1 2\n3' }));
    const short = reading.problems.find(({ code }) => code === 'px.too-few-cells');
    expect(short?.values).toEqual({ found: 3, expected: 4 });
  });

  test('the text of a symbol stands for it, when only one symbol has it', async () => {
    const more = 'DATASYMBOL3="secret";\nDATASYMBOL1="x";\nDATASYMBOL2="x";\n';
    const { cellTexts } = await readTableOf(px({ more, data: '1 "secret" 3 4;' }));
    expect(cellTexts).toEqual(['1', '...', '3', '4']);
    expect((await read(px({ more, data: '1 "x" 3 4;' }))).reading.outcome).toBe('refused');
  });

  test('DECIMALS that is missing is the longest fraction', async () => {
    const text = px({ data: '1 2.25 3 4.5;' }).replace('DECIMALS=1;\n', '');
    const { model } = await readTableOf(text);
    expect(model.facts).toMatchObject({ decimals: 2, showDecimals: 2 });
  });
});

describe('rows with keys', () => {
  const values = `VALUES("region")="North","South","East";
CODES("region")="n","s","e";
VALUES("year")="2024","2025";
`;
  const keyed = (data: string, keys = 'KEYS("region")=CODES;\n') =>
    px({ values, more: keys, data });

  test('rows that are not there hold zeros', async () => {
    const { cellTexts, data } = await readTableOf(keyed('"s",1 ".."\n;'));
    expect(cellTexts).toEqual(['0', '0', '1', '..', '0', '0']);
    expect(data.sparse).toEqual({ rowsPresent: 1, rowsTotal: 3, filledCells: 4 });
    expect(data).toMatchObject({ numbers: 5, quotedTokens: 1 });
  });

  test('rows may stand in any order', async () => {
    const { cellTexts } = await readTableOf(keyed('"e",5 12345678901234567890\n"n",1 2;'));
    expect(cellTexts).toEqual(['1', '2', '0', '0', '5', '12345678901234567890']);
  });

  test('keys may be value texts, and several', async () => {
    const text = px({
      values: `${values}VALUES("sex")="men","women";\n`,
      more: 'KEYS("region")=VALUES;\nKEYS("sex")=VALUES;\n',
      data: '"North","women",1 2\n"East","men",3 4;',
    }).replace('STUB="region"', 'STUB="region","sex"');
    const { cellTexts } = await readTableOf(text);
    expect(cellTexts).toEqual(['0', '0', '1', '2', '0', '0', '0', '0', '3', '4', '0', '0']);
  });

  test('a row that is there twice is told, and refused when its cells differ', async () => {
    const same = await readTableOf(keyed('"n",1 2\n"n",1.0 2;'));
    expect(same.cellTexts.slice(0, 2)).toEqual(['1', '2']);
    expect(told(same).join()).toContain('warning px.keys-row-twice');
    const { reading } = await read(keyed('"n",1 2\n"n",1 3;'));
    expect(reading.outcome).toBe('refused');
    expect(told(reading).join()).toContain('error px.keys-row-differs');
  });

  test('an unknown key is refused with its place', async () => {
    const { reading } = await read(keyed('"n",1 2\n"w",1 3;'));
    const line = firstLineOfData + 3;
    expect(told(reading)).toEqual([`error px.keys-unknown-value ${line}:1 DATA`]);
  });

  test('keys for a heading variable have no effect', async () => {
    const { cellTexts, problems } = await readTableOf(px({ more: 'KEYS("year")=CODES;\n' }));
    expect(cellTexts).toEqual(['1', '2', '3', '4']);
    expect(problems.map(({ code }) => code)).toEqual(['px.keys-for-heading']);
  });

  test('keys for only some stub variables are refused', async () => {
    const text = keyed('"n",1 2;').replace('STUB="region"', 'STUB="region","year"');
    const { reading } = await read(text.replace('HEADING="year";\n', ''));
    expect(told(reading).join()).toContain('error px.keys-incomplete');
  });
});

describe('what is written oddly', () => {
  const modelOf = async (more: string) => (await readTableOf(px({ more }))).model;

  test.each([
    ['TLIST(A1),"2024","2025"', 'A', ['2024', '2025']],
    ['TLIST(A1,"2024"-"2025")', 'A', ['2024', '2025']],
    ['TLIST(A1),"2024"-"2025"', 'A', ['2024', '2025']],
    ['TLIST(A1, "2024-2025")', 'A', ['2024', '2025']],
    ['TLIST( Q1 , "20244" - "20251" )', 'Q', ['20244', '20251']],
    ['TLIST(K),"2024K1","2024K2"', 'Q', ['20241', '20242']],
    ['TLIST(U1,"2024U01,2024U02")', 'W', ['202401', '202402']],
    ['TLIST(Å),"2024","2025"', 'A', ['2024', '2025']],
    ['TLIST(A1),"2024","2025","2026"', 'A', ['2024', '2025']],
  ])('TIMEVAL=%s', async (written, scale, periods) => {
    const model = await modelOf(`TIMEVAL("year")=${written};\n`);
    expect(model.variables[1]).toMatchObject({ isTime: true, timeScale: scale, periods });
  });

  test('time is guessed from a name and from values that are all periods', async () => {
    const { model } = await readTableOf(px());
    expect(model.variables[1]).toMatchObject({ isTime: true, timeIsGuess: true, timeScale: 'A' });
    const { model: other } = await readTableOf(px().replaceAll('"year"', '"shoe size"'));
    expect(other.variables[1]?.isTime).toBe(false);
  });

  test.each([
    ['YES', { kind: 'sum' }],
    ['"YES"', { kind: 'sum' }],
    ['NO', { kind: 'none' }],
    ['"South"', { kind: 'value', valueIndex: 1 }],
    ['"s"', { kind: 'value', valueIndex: 1 }],
    ['"West"', { kind: 'none' }],
  ])('ELIMINATION=%s', async (written, elimination) => {
    const model = await modelOf(`CODES("region")="n","s";\nELIMINATION("region")=${written};\n`);
    expect(model.variables[0]?.elimination).toEqual(elimination);
  });

  test.each([
    ['as many codes as values', '"a","b"', ['a', 'b'], null],
    ['blanks in codes', '" a","b "', [' a', 'b '], null],
    ['too few codes', '"a"', ['0', '1'], 'px.codes-count'],
    ['a comma after the last code', '"a","b",', ['a', 'b'], 'px.trailing-comma'],
    ['the same code twice', '"a","a"', ['a', 'a_2'], 'px.duplicate-codes'],
    ['an empty code', '"a",""', ['a', '1'], 'px.empty-code'],
  ])('%s', async (_, written, codes, problem) => {
    const { model, problems } = await readTableOf(px({ more: `CODES("region")=${written};\n` }));
    expect(model.variables[0]?.codes).toEqual(codes);
    expect(problems.map(({ code }) => code)).toEqual(problem ? [problem] : []);
  });

  test.each([
    ['a code that stands twice', 'CODES("region")="a",\n  "a";\n', 3],
    ['an empty code', 'CODES("region")="a, b","";\n', 24],
    ['a variable that is not there', 'NOTE("regoin")="x";\n', 6],
    ['a value that is not there', 'VALUENOTE("region","Noth")="x";\n', 20],
  ])('%s is told at its own place', async (_, more, column) => {
    const { problems } = await readTableOf(px({ more }));
    const [place] = problems.map(({ place: found }) => found);
    expect(place?.column).toBe(column);
  });

  test('texts broken in the middle of a word are joined without a blank', async () => {
    const model = await modelOf('NOTE="Söder"\n"tälje";\n');
    expect(model.notes[0]?.text).toBe('Södertälje');
  });

  test('a broken note is dropped, kept as it stands, and told; the rest is read', async () => {
    const { model, problems } = await readTableOf(
      px({ more: 'NOTE="He said "no" to it";\nSOURCE="Nobody";\n' }),
    );
    expect(model.notes).toEqual([]);
    expect(model.texts.source).toEqual(['Nobody']);
    const kept = model.statements.find(({ isBroken }) => isBroken);
    expect(kept).toMatchObject({ keyword: 'NOTE', raw: '"He said "no" to it"' });
    expect(told({ problems })).toEqual(['warning px.broken-statement 15:16 NOTE']);
  });

  test('hierarchies keep their order and lose what cannot be a tree', async () => {
    const { model, problems } = await readTableOf(
      px({
        values: 'VALUES("region")="a","b","c","d";\nVALUES("year")="2024";\n',
        more: `CODES("region")="a","b","c","d";
HIERARCHIES("region")="a","a":"b","b":
"c","c":"a","d":"c","a":"x";
HIERARCHYLEVELS("region")=3;
`,
      }),
    );
    expect(model.variables[0]?.hierarchy).toMatchObject({
      levels: 3,
      nodes: [
        { code: 'a', parent: null },
        { code: 'b', parent: 'a' },
        { code: 'c', parent: 'b' },
      ],
    });
    expect(problems.map(({ code }) => code)).toEqual([
      'px.hierarchy-two-parents',
      'px.hierarchy-two-parents',
      'px.hierarchy-unknown-code',
    ]);
  });

  test('a language whose values do not fit is left out, the table is kept', async () => {
    const { model, problems } = await readTableOf(
      px({
        head: 'CODEPAGE="utf-8";\nLANGUAGE="en";\nLANGUAGES="en","sv","fi";\n',
        more: `STUB[sv]="område";\nHEADING[sv]="år";\nVALUES[sv]("område")="Norr";
STUB[fi]="alue";\nHEADING[fi]="vuosi";\nVALUES[fi]("alue")="Pohjoinen","Etelä";
NOTE[fi]("alue")="Huom";\nNOTE[sv]="OBS";\nTITLE[de]="Tabelle";\n`,
      }),
    );
    expect(model.languages).toEqual(['en', 'fi']);
    expect(model.variables[0]?.name).toEqual(['region', 'alue']);
    expect(model.variables[0]?.labels[1]).toEqual(['Pohjoinen', 'Etelä']);
    expect(model.notes).toEqual([
      { language: 1, target: { kind: 'variable', variable: 0 }, isMandatory: false, text: 'Huom' },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['px.language-values', 'px.unknown-language']);
  });

  test('names like those of JavaScript objects are ordinary codes', async () => {
    const model = await modelOf('CODES("region")="__proto__","constructor";\n');
    expect(model.variables[0]?.codes).toEqual(['__proto__', 'constructor']);
  });

  test('MATRIX that is missing is the file’s name', async () => {
    const { model } = await readTableOf(px().replace('MATRIX="T";\n', ''));
    expect(model.facts).toMatchObject({ matrix: 'table', matrixIsDeclared: false });
  });
});

describe('encodings', () => {
  const word = 'Åäöé–smörgås';
  const inEncoding = async (declared: string, bytes: (text: string) => Uint8Array) => {
    const text = px({ head: declared, more: `SOURCE="${word}";\n` });
    const { model, encoding } = await readTableOf(bytes(text));
    return { source: model.texts.source[0], used: encoding.used };
  };
  const oneByte = (page: Readonly<Record<string, number>>) => (text: string) =>
    Uint8Array.from(text, (char) => page[char] ?? char.charCodeAt(0));
  const utf16 = (text: string) =>
    Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));

  test('UTF-8 under any declaration', async () => {
    for (const head of ['', 'CHARSET="ANSI";\nCODEPAGE="iso-8859-15";\n']) {
      const found = await inEncoding(head, (text) => new TextEncoder().encode(text));
      expect(found).toEqual({ source: word, used: 'utf-8' });
    }
  });

  test('Windows text that says it is ISO 8859', async () => {
    const head = 'CHARSET="ANSI";\nCODEPAGE="iso-8859-1";\n';
    expect(await inEncoding(head, oneByte({ '–': 0x96 }))).toEqual({
      source: word,
      used: 'windows-1252',
    });
  });

  test('DOS text, which declares nothing', async () => {
    const dos = { Å: 0x8f, ä: 0x84, ö: 0x94, é: 0x82, å: 0x86, '–': 0x2d };
    expect(await inEncoding('', oneByte(dos))).toEqual({
      source: word.replace('–', '-'),
      used: 'cp850',
    });
  });

  test('UTF-16 with and without its mark', async () => {
    const marked = (text: string) => Uint8Array.from([0xff, 0xfe, ...utf16(text)]);
    expect(await inEncoding('', marked)).toEqual({ source: word, used: 'utf-16' });
    expect(await inEncoding('', utf16)).toEqual({ source: word, used: 'utf-16' });
  });

  test('an encoding chosen by hand counts', async () => {
    const bytes = new TextEncoder().encode(px({ more: 'SOURCE="é";\n' }));
    const { model } = await readTableOf(bytes, { encoding: 'windows-1252' });
    expect(model.texts.source).toEqual(['Ã©']);
  });
});

describe('no PX file', () => {
  const binary = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'px.empty'],
    ['blanks', ' \n\n ', 'px.not-px'],
    ['a letter', 'Dear Sir or Madam,\nplease find', 'px.not-px'],
    ['a web page', '<!doctype html><title>404</title>', 'px.not-px'],
    ['zeros', new Uint8Array(3000), 'px.not-px'],
    ['any bytes', binary, 'px.not-px'],
    ['texts without DATA', px().replace(/DATA=.*/s, ''), 'px.data-missing'],
    ['a file that is cut in a text', px().slice(0, 40), 'px.statement-not-closed'],
    ['a file that is cut in quotes', px().slice(0, 60), 'px.string-not-closed'],
    ['no variables', px().replace('STUB="region";\nHEADING="year";\n', ''), 'px.variables-missing'],
    ['no values', px({ values: 'VALUES("year")="1","2";\n' }), 'px.values-missing'],
    ['a variable twice', px().replace('"year"', '"region"'), 'px.variable-twice'],
    ['broken VALUES', px().replace('"North"', '"No"rth"'), 'px.broken-statement'],
  ])('%s is refused with a line', async (_, input, code) => {
    const { reading, announced } = await read(input);
    expect(reading.outcome).toBe('refused');
    expect(announced).toBeNull();
    const problem = reading.problems.find((one) => one.code === code);
    expect(problem?.severity).toBe('error');
    expect(problem?.place?.line).toBeGreaterThanOrEqual(1);
  });

  test('a header without end is refused before it fills the memory', async () => {
    const endless = `NOTE="${'x'.repeat(40 * 1024 * 1024)}`;
    const { reading } = await read(endless);
    expect(told(reading).join()).toContain('px.header-too-long');
  });

  test.each([
    ['semicolons', ';'],
    ['statements', 'A=1;'],
    ['texts', 'A="1"\n"2";'],
  ])('a header of nothing but %s is refused too', async (_, part) => {
    const { reading } = await read(`CHARSET="ANSI";${part.repeat(3_000_000)}`);
    expect(told(reading).join()).toContain('error px.too-many-parts');
  });

  test('a text of nothing but words is refused too', async () => {
    const { reading } = await read(`CHARSET="ANSI";A=${'x '.repeat(3_000_000)};`);
    expect(told(reading).join()).toContain('error px.too-many-parts');
  });

  test('slips of the pen without number are counted, not kept', async () => {
    const { reading } = await read(px({ more: `A=1${';'.repeat(3001)}\n` }));
    expect(reading.outcome).toBe('table');
    expect(reading.problems).toHaveLength(MOST_PROBLEMS);
    expect(reading.problems.length + reading.moreProblems).toBe(3001);
  });

  test('more variables than can be are refused', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `"${i}"`).join(',');
    const { reading } = await read(px().replace('"region"', names));
    expect(told(reading).join()).toContain('error px.too-many-variables');
  });

  test('more cells than can be are refused before anything is announced', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `"${i}"`).join(',');
    const names = ['a', 'b', 'c'];
    const text = px({ values: names.map((name) => `VALUES("${name}")=${many};\n`).join('') })
      .replace('"region"', '"a","b"')
      .replace('"year"', '"c"');
    const { reading, announced } = await read(text);
    expect(told(reading).join()).toContain('error px.too-many-declared');
    expect(announced).toBeNull();
  });

  test('quoted input is cut', async () => {
    const long = 'LONG'.repeat(5000);
    const { reading } = await read(
      px({ more: `${long}=1;\n${long}[xx]=1;\nNOTE("${long}")="n";\n` }),
    );
    expect(reading.problems).toHaveLength(3);
    for (const problem of reading.problems) {
      expect(JSON.stringify(problem).length).toBeLessThan(500);
    }
  });

  test('a file reports a thousand problems and the number of the others', async () => {
    const more = Array.from({ length: 1500 }, (_, i) => `ODD${i}=1;\n`).join('');
    const { reading } = await read(px({ more, data: '1 2 3 x;' }));
    expect(reading.problems).toHaveLength(MOST_PROBLEMS);
    expect(reading.moreProblems).toBe(501);
    expect(reading.problems.some(({ code }) => code === 'px.unknown-cell')).toBe(true);
  });
});
