import type { Rule } from '../rule.ts';

export const languageValues: Rule = {
  id: 'px.language-values',
  severity: 'error',
  title: 'As many values in every language',
  explanation:
    'Texts of another language belong to values by their place. With another number of them that language cannot be used.',
  good: 'VALUES[sv]("landsdel")="Norr","Söder";',
  bad: 'VALUES[sv]("landsdel")="Norr";',
};
