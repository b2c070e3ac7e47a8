import type { Rule } from '../rule.ts';

export const duplicateStatement: Rule = {
  id: 'px.duplicate-statement',
  severity: 'warning',
  title: 'A statement once',
  explanation:
    'Only notes and PARTITIONED may occur several times with the same language and names. Programs differ in whether the first or the last of the others counts.',
  good: 'SOURCE="Forest Office";',
  bad: `SOURCE="Forest Office";
SOURCE="Berry Office";`,
};
