import type { Rule } from '../rule.ts';

export const variableTwice: Rule = {
  id: 'px.variable-twice',
  severity: 'error',
  title: 'A variable once',
  explanation: 'STUB and HEADING together name every variable once.',
  good: 'HEADING="contents","year";',
  bad: 'HEADING="contents","year","region";',
};
