import type { Rule } from '../rule.ts';

export const unknownKeyword: Rule = {
  id: 'px.unknown-keyword',
  severity: 'info',
  title: 'Keywords of the format',
  explanation:
    'A keyword that the format does not know is kept and written back, but means nothing.',
  good: `SURVEY="Berries";
SURVEY[sv]="Bär";`,
  bad: 'BERRY-COLOUR="blue";',
};
