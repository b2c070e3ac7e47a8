/** Notes, marks, symbols and attributes of a table. */
import type {
  AttributeModel,
  MarkModel,
  NoteModel,
  NoteTarget,
  SymbolModel,
} from '#shared/cube/model.ts';
import type { Book, Entry } from './book.ts';
import type { Bound, Target, Targets } from './targets.ts';

const NOTES = ['NOTE', 'NOTEX', 'VALUENOTE', 'VALUENOTEX', 'CELLNOTE', 'CELLNOTEX'];
const MARKS = ['DATANOTE', 'DATANOTECELL'];

export function readNotes(targets: Targets): readonly NoteModel[] {
  return inFileOrder(targets, NOTES).flatMap(({ entry, target }) => {
    const place = noteTarget(target);
    const isMandatory = entry.keyword.endsWith('X');
    return place
      ? [{ language: entry.language, target: place, isMandatory, text: entry.items.join(',') }]
      : [];
  });
}

export function readMarks(targets: Targets): readonly MarkModel[] {
  return inFileOrder(targets, MARKS).flatMap(({ entry, target }) => {
    const place = noteTarget(target);
    return place ? [{ language: entry.language, target: place, text: entry.items[0] ?? '' }] : [];
  });
}

export function readSymbols(book: Book): SymbolModel {
  return {
    symbols: [1, 2, 3, 4, 5, 6, 7].map((dots) => book.texts(`DATASYMBOL${dots}`)),
    nil: book.texts('DATASYMBOLNIL'),
    sum: book.texts('DATASYMBOLSUM'),
    noteSum: book.texts('DATANOTESUM'),
  };
}

export function readAttributes(book: Book, targets: Targets): AttributeModel | null {
  const ids = book.find('ATTRIBUTE-ID')?.items ?? [];
  if (ids.length === 0) return null;
  const fits = (entry: Entry | null) => {
    if (entry === null || entry.items.length === ids.length) return entry?.items ?? null;
    book.warn('px.attribute-count', entry, { found: entry.items.length, expected: ids.length });
    return null;
  };
  return {
    ids,
    texts: book.languages.map((_, language) => fits(book.find('ATTRIBUTE-TEXT', language))),
    defaults: fits(book.find('ATTRIBUTES')),
    cells: targets.of('ATTRIBUTES').flatMap(({ entry, target }) => {
      const values = target.kind === 'cells' ? fits(entry) : null;
      return target.kind === 'cells' && values ? [{ positions: target.positions, values }] : [];
    }),
  };
}

function inFileOrder(targets: Targets, keywords: readonly string[]): readonly Bound[] {
  return keywords
    .flatMap((keyword) => targets.of(keyword))
    .sort((a, b) => a.entry.statement.at - b.entry.statement.at);
}

function noteTarget(target: Target): NoteTarget | null {
  switch (target.kind) {
    case 'cells':
      return { kind: 'cell', positions: target.positions };
    case 'contents':
      return null;
    default:
      return target;
  }
}
