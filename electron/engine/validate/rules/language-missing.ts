import type { Rule } from '../rule.ts';

export const languageMissing: Rule = {
  id: 'px.language-missing',
  severity: 'warning',
  title: 'The language is named',
  explanation:
    'LANGUAGE says which language the texts are in; search, sorting and screen readers need it.',
  good: `LANGUAGE="en";
LANGUAGES="en","sv";`,
  bad: '',
};
