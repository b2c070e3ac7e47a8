import type { Rule } from '../rule.ts';

export const duplicateCodes: Rule = {
  id: 'px.duplicate-codes',
  severity: 'error',
  title: 'A code for one value only',
  explanation:
    'A selection by code must mean one value. The same code for two values makes it mean either.',
  good: 'CODES("region")="N","S";',
  bad: 'CODES("region")="N","N";',
};
