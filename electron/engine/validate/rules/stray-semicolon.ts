import type { Rule } from '../rule.ts';

export const straySemicolon: Rule = {
  id: 'px.stray-semicolon',
  severity: 'info',
  title: 'No semicolon alone',
  explanation: 'A semicolon without a statement means nothing.',
  good: 'SOURCE="Forest Office";',
  bad: 'SOURCE="Forest Office";;',
};
