/** A query as a few lines of a program that asks the API. */
import { withContentsVariable } from '../cube/contents.ts';
import type { Table } from '../cube/table.ts';
import { selectionToParams } from '../selection/request.ts';
import type { Selection } from '../selection/selection.ts';

export interface SnippetQuery {
  /** Root of the API, `http://127.0.0.1:8080/api/v2`. */
  readonly address: string;
  readonly tableId: string;
  readonly language: string;
  /** Rules as they were written; variables without items are left out. */
  readonly selection: Selection;
}

export interface Snippet {
  readonly id: string;
  /** The tool's own name, the same in every language. */
  readonly name: string;
  /** Complete: it runs as it stands. */
  write(query: SnippetQuery): string;
}

/**
 * What the API has to be asked for a selection of the window: the contents variable that it makes up
 * for tables without one is named, and stands first in the stub.
 */
export function selectionForApi(stored: Table, selection: Selection): Selection {
  const contents = withContentsVariable(stored).variables.find(({ isMadeUp }) => isMadeUp);
  if (!contents) return selection;
  const { variables, placement } = selection;
  const named = { variableCode: contents.code, valueCodes: [...contents.codes], codelist: null };
  return {
    variables: [named, ...variables],
    placement: placement?.stub
      ? { ...placement, stub: [contents.code, ...placement.stub] }
      : placement,
  };
}

/** Addresses longer than this are refused by one program or another: the selection is posted then. */
const LONGEST_ADDRESS = 2000;

/** The address of the answer; null where it would be too long. */
export function addressOf(query: SnippetQuery, outputFormat: string): string | null {
  const address = wholeAddress(query, outputFormat);
  return address.length <= LONGEST_ADDRESS ? address : null;
}

/** The same, however long it is. */
export function wholeAddress(query: SnippetQuery, outputFormat: string): string {
  const params = selectionToParams(query.selection).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return [addressToPost(query, outputFormat), ...params].join('&');
}

/** The address that the selection is posted to. */
export function addressToPost(
  { address, tableId, language }: SnippetQuery,
  outputFormat: string,
): string {
  const lang = language === '' ? '' : `lang=${encodeURIComponent(language)}&`;
  return `${address}/tables/${encodeURIComponent(tableId)}/data?${lang}outputFormat=${outputFormat}`;
}

/** The body of a POST request, on one line. */
export function bodyOf({ selection }: SnippetQuery): string {
  const { variables, placement } = selection;
  return JSON.stringify({
    selection: variables.map(({ variableCode, valueCodes, codelist }) => ({
      variableCode,
      ...(codelist !== null && { codelist }),
      valueCodes,
    })),
    ...(placement && {
      placement: { heading: placement.heading ?? [], stub: placement.stub ?? [] },
    }),
  });
}

/** A text in double quotes as JSON, JavaScript, Python and R read it. */
export const quoted = (text: string): string => JSON.stringify(text);
