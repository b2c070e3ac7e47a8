import type { Rule } from '../rule.ts';

export const trailingComma: Rule = {
  id: 'px.trailing-comma',
  severity: 'warning',
  title: 'No comma after the last item',
  explanation: 'A comma announces another item. Some programs add an empty one to the list.',
  good: `SYNONYMS="berries","fruit";
SYNONYMS[sv]="bär","frukt";`,
  bad: `SYNONYMS="berries","fruit",;
SYNONYMS[sv]="bär","frukt";`,
};
