import type { Rule } from '../rule.ts';

export const hierarchyCycle: Rule = {
  id: 'px.hierarchy-cycle',
  severity: 'warning',
  title: 'No value below itself',
  explanation: 'A value cannot be its own ancestor.',
  good: 'HIERARCHIES("region")="N","N":"S";',
  bad: 'HIERARCHIES("region")="N":"S","S":"N";',
};
