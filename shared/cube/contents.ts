/** The contents variable that a table without one gets in the API, on the command line and in exports. */
import type { Table, Variable } from './table.ts';
import { byLanguage } from './title.ts';

const CONTENTS_CODE = 'CONTENTS';
export const CONTENTS_VALUE = 'content';

const NAMES: Readonly<Record<string, string>> = {
  da: 'indhold',
  de: 'Inhalt',
  en: 'contents',
  es: 'contenido',
  fi: 'tiedot',
  fr: 'contenu',
  is: 'innihald',
  it: 'contenuto',
  nb: 'statistikkvariabel',
  nl: 'inhoud',
  nn: 'statistikkvariabel',
  no: 'statistikkvariabel',
  pt: 'conteúdo',
  sv: 'tabellinnehåll',
};

/** A code for it that no other variable has. */
export function freeContentsCode(codes: Iterable<string>): string {
  const taken = new Set([...codes].map((code) => code.toLowerCase()));
  let code = CONTENTS_CODE;
  for (let n = 2; taken.has(code.toLowerCase()); n++) code = `${CONTENTS_CODE}_${n}`;
  return code;
}

/**
 * The table with a contents variable. One is made up where the table has none: first in the stub, one
 * value `content` with the text of CONTENTS, never eliminable. It has a single value, so cells keep
 * their places; targets of notes and marks move along.
 */
export function withContentsVariable(table: Table): Table {
  if (table.variables.some((variable) => variable.role === 'contents')) return table;
  return {
    ...table,
    variables: [madeUpContents(table), ...table.variables],
    notes: table.notes.map((note) => ({ ...note, target: moveTarget(note.target) })),
    marks: table.marks.map((mark) => ({ ...mark, target: moveTarget(mark.target) })),
  };
}

function moveTarget(target: Table['notes'][number]['target']): Table['notes'][number]['target'] {
  switch (target.kind) {
    case 'table':
      return target;
    case 'variable':
    case 'value':
      return { ...target, variable: target.variable + 1 };
    case 'cell':
      return { kind: 'cell', positions: [-1, ...target.positions] };
  }
}

/** What the made-up variable is called in a language. */
export function nameOfContents(language: string): string {
  return byLanguage(NAMES, language) ?? 'contents';
}

function madeUpContents(table: Table): Variable {
  return {
    code: freeContentsCode(table.variables.map((variable) => variable.code)),
    label: nameOfContents(table.language),
    placement: 'stub',
    role: 'contents',
    codes: [CONTENTS_VALUE],
    labels: [table.contentsText],
    codesAreSynthetic: false,
    timeScale: null,
    timeIsGuess: false,
    periods: null,
    elimination: { kind: 'none' },
    presentation: 'text',
    domain: null,
    map: null,
    hierarchy: null,
    precision: null,
    metaId: null,
    valueMetaIds: null,
    codelists: [],
    applied: null,
    isMadeUp: true,
  };
}
