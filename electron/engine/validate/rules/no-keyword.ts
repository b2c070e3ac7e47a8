import type { Rule } from '../rule.ts';

export const noKeyword: Rule = {
  id: 'px.no-keyword',
  severity: 'warning',
  title: 'Statements begin with a keyword',
  explanation:
    'Something stands where a keyword should: mostly the rest of a text that had a quotation mark inside.',
  good: 'SOURCE="Forest Office";',
  bad: 'SOURCE="Forest Office"; "and others";',
};
