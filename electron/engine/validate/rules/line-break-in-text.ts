import type { Rule } from '../rule.ts';

export const lineBreakInText: Rule = {
  id: 'px.line-break-in-text',
  severity: 'warning',
  title: 'No line break inside quotation marks',
  explanation:
    'A text that goes on in the next line is closed before the break and opened again after it.',
  good: `TITLE="Berries by region, "
"contents and year";`,
  bad: `TITLE="Berries by region,
contents and year";`,
};
