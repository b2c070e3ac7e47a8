import type { Rule } from '../rule.ts';

export const unknownLanguage: Rule = {
  id: 'px.unknown-language',
  severity: 'error',
  title: 'Languages that LANGUAGES lists',
  explanation:
    'Statements in a language that LANGUAGES does not list are ignored, and some servers refuse the file.',
  good: 'SOURCE[sv]="Skogsmyndigheten";',
  bad: `SOURCE[svx]="Skogsmyndigheten";
SOURCE[sv]="Skogsmyndigheten";`,
};
