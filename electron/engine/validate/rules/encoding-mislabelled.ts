import type { Rule } from '../rule.ts';

export const encodingMislabelled: Rule = {
  id: 'px.encoding-mislabelled',
  severity: 'warning',
  title: 'The encoding that the file declares',
  explanation:
    'CODEPAGE must name the encoding that the bytes are really in. Readers that trust it show wrong letters.',
  good: 'CODEPAGE="utf-8";',
  bad: 'CODEPAGE="windows-1252";',
};
