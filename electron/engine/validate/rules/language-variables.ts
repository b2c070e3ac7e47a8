import type { Rule } from '../rule.ts';

export const languageVariables: Rule = {
  id: 'px.language-variables',
  severity: 'error',
  title: 'The same variables in every language',
  explanation: 'STUB and HEADING of every language name the same variables in the same order.',
  good: 'HEADING[sv]="innehåll","år";',
  bad: 'HEADING[sv]="år";',
};
