/** A SelectionResponse: what is chosen, codes instead of expressions. */
import type { Selection } from '#shared/selection/selection.ts';
import type { Link } from './links.ts';

export function selectionDocument(
  { variables, placement }: Selection,
  language: string,
  self: Link,
): object {
  return {
    language,
    selection: variables.map(({ variableCode, valueCodes, codelist }) => ({
      variableCode,
      ...(codelist !== null && { codelist }),
      valueCodes,
    })),
    placement: { heading: placement?.heading ?? [], stub: placement?.stub ?? [] },
    links: [self],
  };
}
