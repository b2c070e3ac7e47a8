import type { Rule } from '../rule.ts';

export const encodingUndeclared: Rule = {
  id: 'px.encoding-undeclared',
  severity: 'warning',
  title: 'The encoding is declared',
  explanation:
    'Without CODEPAGE a reader has to guess the encoding from CHARSET, which knows Windows and DOS only.',
  good: 'CODEPAGE="utf-8";',
  bad: '',
};
