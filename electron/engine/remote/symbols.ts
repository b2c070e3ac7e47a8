/** The texts of a server's symbols as statuses of cells. */
import type { SymbolModel, Texts } from '#shared/cube/model.ts';
import { STATUS_NIL, STATUS_SUM, storedSymbol } from '#shared/cube/status.ts';

export interface SymbolTable {
  /** Status of a symbol text; null where there are more texts than statuses. */
  statusOf(text: string): number | null;
  /** What is declared in the table, for texts that are no dots. */
  model(languages: number): SymbolModel;
}

const PLAIN = new Map(
  [1, 2, 3, 4, 5, 6, 7, STATUS_NIL].map((status) => [storedSymbol(status), status]),
);
/** For texts of a server's own, those first that dots take last. */
const FREE = [7, 6, 5, 4, 3, 2, 1, STATUS_SUM];

/** Gives every text of a table its status, the same in whichever order the cells came. */
export function assignSymbols(texts: ReadonlySet<string>): SymbolTable {
  const byText = new Map(
    [...texts].flatMap((text) => {
      const status = PLAIN.get(text);
      return status === undefined ? [] : [[text, status] as const];
    }),
  );
  const taken = new Set(byText.values());
  const free = FREE.filter((status) => !taken.has(status));
  const own = [...texts].filter((text) => !PLAIN.has(text)).sort();
  own.forEach((text, at) => {
    const status = free[at];
    if (status !== undefined) byText.set(text, status);
  });
  const declared = new Map(own.map((text) => [byText.get(text), text]));
  return {
    statusOf: (text) => byText.get(text) ?? null,
    model(languages) {
      const texts = (status: number): Texts =>
        Array.from({ length: languages }, (_, at) =>
          at === 0 ? (declared.get(status) ?? null) : null,
        );
      return {
        symbols: [1, 2, 3, 4, 5, 6, 7].map(texts),
        nil: texts(STATUS_NIL),
        sum: texts(STATUS_SUM),
        noteSum: texts(0),
      };
    },
  };
}
