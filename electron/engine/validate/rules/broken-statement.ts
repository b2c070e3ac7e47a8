import type { Rule } from '../rule.ts';

export const brokenStatement: Rule = {
  id: 'px.broken-statement',
  severity: 'warning',
  title: 'Statements that can be read',
  explanation:
    'A statement is a keyword, a language and names in brackets where there are any, an equals sign, a value and a semicolon. Where STUB, HEADING, VALUES, CODES, KEYS or LANGUAGE are broken, no table can come of the file; any other broken statement is left out.',
  good: 'SOURCE="Forest Office";',
  bad: 'SOURCE="Forest Office", "Statistics" unit;',
};
