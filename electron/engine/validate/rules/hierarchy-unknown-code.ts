import type { Rule } from '../rule.ts';

export const hierarchyUnknownCode: Rule = {
  id: 'px.hierarchy-unknown-code',
  severity: 'warning',
  title: 'Hierarchies of codes that exist',
  explanation: 'HIERARCHIES is written in codes of the variable, not in texts.',
  good: 'HIERARCHIES("region")="N","N":"S";',
  bad: 'HIERARCHIES("region")="N","N":"South";',
};
