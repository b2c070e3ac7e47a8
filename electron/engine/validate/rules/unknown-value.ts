import type { Rule } from '../rule.ts';

export const unknownValue: Rule = {
  id: 'px.unknown-value',
  severity: 'warning',
  title: 'Values that exist',
  explanation: 'A note, unit or precision for a value that the table does not have is lost.',
  good: 'PRECISION("contents","Sold")=2;',
  bad: 'PRECISION("contents","Eaten")=2;',
};
