import type { Rule } from '../rule.ts';

export const badBoolean: Rule = {
  id: 'px.bad-boolean',
  severity: 'warning',
  title: 'YES or NO',
  explanation:
    'These keywords know two answers, YES and NO, in capitals and without quotation marks.',
  good: 'COPYRIGHT=YES;',
  bad: 'COPYRIGHT=perhaps;',
};
