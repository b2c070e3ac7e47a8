import type { Rule } from '../rule.ts';

export const nameDiffers: Rule = {
  id: 'px.name-differs',
  severity: 'warning',
  title: 'Names written the same everywhere',
  explanation:
    'Every blank and capital counts in names. A name that differs in them is taken for the one it resembles; other programs ignore the statement.',
  good: 'ELIMINATION("region")=YES;',
  bad: 'ELIMINATION("Region ")=YES;',
};
