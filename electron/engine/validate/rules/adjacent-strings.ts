import type { Rule } from '../rule.ts';

export const adjacentStrings: Rule = {
  id: 'px.adjacent-strings',
  severity: 'warning',
  title: 'A comma between two texts',
  explanation:
    'Two texts that follow each other on one line are mostly one text with quotation marks inside it. PX has no way to write a quotation mark in a text: use ’ or “ ” instead.',
  good: 'SOURCE="The office, called ’Forest’";',
  bad: 'SOURCE="The office" "Forest";',
};
