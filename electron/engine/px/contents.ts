/** What each content measures: unit, dates, adjustments; and who answers for it. */
import type { ContentsModel, Texts } from '#shared/cube/model.ts';
import type { Book } from './book.ts';
import type { Targets } from './targets.ts';

/** @param value  Position of a value of the contents variable; null for a table without one. */
export function readContents(book: Book, targets: Targets, value: number | null): ContentsModel {
  const ofContent = (keyword: string, language?: number) =>
    value === null ? null : targets.forContents(keyword, value, language);
  const ofTable = (keyword: string, language?: number) =>
    targets.forContents(keyword, null, language);

  /** A content's own text in the default language counts in every language before the table's. */
  const texts = (keyword: string): Texts => {
    const hasOwn = ofContent(keyword, 0) !== null;
    return book.languages.map((_, language) => {
      const own = ofContent(keyword, language);
      const entry = own ?? (hasOwn ? null : ofTable(keyword, language));
      return entry && (entry.items[0] ?? '');
    });
  };
  const text = (keyword: string): string | null => {
    const entry =
      ofContent(keyword, 0) ?? ofContent(keyword) ?? ofTable(keyword, 0) ?? ofTable(keyword);
    return entry && (entry.items[0] ?? '');
  };
  const boolean = (keyword: string) =>
    book.boolean(ofContent(keyword) ?? ofTable(keyword)) ?? false;

  return {
    unit: texts('UNITS'),
    contact: texts('CONTACT'),
    basePeriod: texts('BASEPERIOD'),
    referencePeriod: texts('REFPERIOD'),
    lastUpdated: text('LAST-UPDATED'),
    referenceId: text('REFERENCE-ID'),
    stockFlow: stockFlow(text('STOCKFA')),
    prices: prices(text('CFPRICES')),
    dayAdjusted: boolean('DAYADJ'),
    seasonallyAdjusted: boolean('SEASADJ'),
  };
}

function stockFlow(text: string | null): ContentsModel['stockFlow'] {
  const letter = text?.trim().toUpperCase() ?? '';
  if (letter === 'S' || letter === 'F' || letter === 'A') return letter;
  return letter === '' ? null : 'X';
}

function prices(text: string | null): ContentsModel['prices'] {
  const letter = text?.trim().toUpperCase() ?? '';
  return letter === 'C' || letter === 'F' ? letter : null;
}
