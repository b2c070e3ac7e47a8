import type { Rule } from '../rule.ts';

export const emptyCode: Rule = {
  id: 'px.empty-code',
  severity: 'warning',
  title: 'Codes are not empty',
  explanation: 'A value with an empty code cannot be chosen by its code.',
  good: 'CODES("region")="N","S";',
  bad: 'CODES("region")="N","";',
};
