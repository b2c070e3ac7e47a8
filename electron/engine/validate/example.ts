/** Examples of rules: statements in a file that is otherwise as it should be, or whole files. */

/** Statements, one per line, or a whole file that is made when it is needed. */
export type Example =
  | string
  | {
      /** What people are shown of it. */
      readonly shown: string;
      readonly make: () => Uint8Array;
    };

/** A file that keeps every rule; examples change statements of it. */
const BASE: readonly string[] = [
  'CHARSET="ANSI";',
  'AXIS-VERSION="2013";',
  'CODEPAGE="utf-8";',
  'LANGUAGE="en";',
  'LANGUAGES="en","sv";',
  'CREATION-DATE="20260105 08:00";',
  'NEXT-UPDATE="20270104 08:00";',
  'DECIMALS=1;',
  'SHOWDECIMALS=0;',
  'MATRIX="BERRIES";',
  'SUBJECT-CODE="FO";',
  'SUBJECT-AREA="Forestry";',
  'SUBJECT-AREA[sv]="Skogsbruk";',
  'TITLE="Berries by region, contents and year";',
  'TITLE[sv]="Bär efter region, innehåll och år";',
  'CONTENTS="Berries";',
  'CONTENTS[sv]="Bär";',
  'UNITS="kg";',
  'UNITS[sv]="kg";',
  'STUB="region";',
  'STUB[sv]="landsdel";',
  'HEADING="contents","year";',
  'HEADING[sv]="innehåll","år";',
  'CONTVARIABLE="contents";',
  'CONTVARIABLE[sv]="innehåll";',
  'VALUES("region")="North","South";',
  'VALUES[sv]("landsdel")="Norr","Söder";',
  'VALUES("contents")="Picked","Sold";',
  'VALUES[sv]("innehåll")="Plockat","Sålt";',
  'VALUES("year")="2024","2025";',
  'VALUES[sv]("år")="2024","2025";',
  'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  'CODES("region")="N","S";',
  'CODES("contents")="PICKED","SOLD";',
  'CODES("year")="2024","2025";',
  'LAST-UPDATED("Picked")="20260101 08:00";',
  'LAST-UPDATED("Sold")="20260102 08:00";',
  'UNITS("Picked")="kg";',
  'UNITS[sv]("Plockat")="kg";',
  'UNITS("Sold")="kg";',
  'UNITS[sv]("Sålt")="kg";',
  'SOURCE="Forest Office";',
  'SOURCE[sv]="Skogsmyndigheten";',
  'DATASYMBOL2="not available";',
  'DATASYMBOL2[sv]="uppgift saknas";',
  'DATA=\n12.5 13.0 4.2 ".." \n10.0 7.5 3.9 5.1 \n;',
];

/** A file of its own: what no change of a single statement shows. */
export function wholeFile(text: string): Example {
  return { shown: text, make: () => new TextEncoder().encode(text) };
}

/** Keyword, language and subkeys of statements at the begin of a line. */
const HEADS = /^[A-Za-z][A-Za-z0-9-]*(?:\[[a-z]+\])?(?:\([^)\n]*\))?(?=\s*=)/gm;

/** An example as people read it; empty where the example is that a statement is not there. */
export function shownExample(example: Example): string {
  const shown = typeof example === 'string' ? example : example.shown;
  return shown.replaceAll('\r', '').trimEnd();
}

/** The file of an example. Statements that the good or the bad one has are not the base's. */
export function exampleFile(example: Example, other: Example): Uint8Array {
  return typeof example === 'string'
    ? new TextEncoder().encode(inBase(example, other))
    : example.make();
}

/** The base with a statement instead of its own, in another encoding than UTF-8. */
export function inEncoding(
  statements: string,
  encode: (text: string) => Uint8Array,
  encodingName: string,
): Example {
  return {
    shown: `${statements}\n(the bytes are ${encodingName})`,
    make: () => encode(inBase(statements, '')),
  };
}

function inBase(statements: string, other: Example): string {
  const shown = `${statements}\n${typeof other === 'string' ? other : ''}`;
  const heads = new Set([...shown.matchAll(HEADS)].map(([head]) => head));
  // DATA stays the last statement wherever the others go.
  const dataAt = statements.search(/^DATA=/m);
  const metadata = dataAt < 0 ? statements : statements.slice(0, dataAt).trimEnd();
  const lines: string[] = [];
  let isPut = metadata === '';
  for (const line of BASE) {
    const [head = ''] = line.match(HEADS) ?? [];
    const isReplaced = heads.has(head);
    if (!isPut && (isReplaced || head === 'DATA')) {
      lines.push(metadata);
      isPut = true;
    }
    if (head === 'DATA' && dataAt >= 0) lines.push(statements.slice(dataAt));
    else if (!isReplaced) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}
