import type { Rule } from '../rule.ts';

export const variableCodeTwice: Rule = {
  id: 'px.variable-code-twice',
  severity: 'warning',
  title: 'Each variable a code of its own',
  explanation: 'VARIABLECODE tells variables apart in queries, without regard to capitals.',
  good: `VARIABLECODE("region")="Region";
VARIABLECODE("year")="Time";`,
  bad: `VARIABLECODE("region")="Time";
VARIABLECODE("year")="time";`,
};
