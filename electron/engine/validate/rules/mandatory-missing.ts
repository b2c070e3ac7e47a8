import type { Rule } from '../rule.ts';

export const mandatoryMissing: Rule = {
  id: 'px.mandatory-missing',
  severity: 'warning',
  title: 'Mandatory keywords',
  explanation:
    'The format asks for MATRIX, SUBJECT-CODE, SUBJECT-AREA, DECIMALS, UNITS, CONTENTS, and TITLE or DESCRIPTION. Other programs refuse a file without them.',
  good: 'SUBJECT-CODE="FO";',
  bad: '',
};
