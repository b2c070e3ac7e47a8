import { quoteInput } from '#shared/errors/problem.ts';
import { KEYWORDS } from '../../px/keywords.ts';
import { languageOf, tableStatement } from '../names.ts';
import type { Rule } from '../rule.ts';

export const translationAlone: Rule = {
  id: 'validate.translation-alone',
  severity: 'warning',
  title: 'Every text in the default language',
  explanation: 'A text that only another language has is missing where most readers look.',
  good: `SURVEY="Berries";
SURVEY[sv]="Bär";`,
  bad: 'SURVEY[sv]="Bär";',
  check(file, tell) {
    for (const statement of file.header.parsed.statements) {
      const { keyword, subkeys } = statement;
      const language = languageOf(file, statement);
      if (language <= 0 || subkeys.length > 0 || !KEYWORDS.get(keyword)?.isTranslated) continue;
      if (tableStatement(file, keyword) !== null) continue;
      tell(statement, { keyword, language: quoteInput(statement.language ?? '', 20) });
    }
  },
};
