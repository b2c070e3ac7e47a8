import type { Rule } from '../rule.ts';

export const languageCodes: Rule = {
  id: 'px.language-codes',
  severity: 'warning',
  title: 'The same codes in every language',
  explanation:
    'Codes belong to the value, not to a language. Where CODES of another language differ, those of the default language count.',
  good: 'CODES[sv]("landsdel")="N","S";',
  bad: 'CODES[sv]("landsdel")="N","SÖ";',
};
