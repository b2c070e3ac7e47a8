import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const languageCode: Rule = {
  id: 'validate.language-code',
  severity: 'info',
  title: 'Languages by their codes',
  explanation: 'Languages are named by the two or three letters of ISO 639.',
  good: 'LANGUAGES="en","sv";',
  bad: 'LANGUAGES="en","sv","norsk bokmål";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'LANGUAGE', 'LANGUAGES')) {
      const odd = statement.items.find(
        (one) => !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(one.trim()),
      );
      if (odd !== undefined) tell(statement, { language: quoteInput(odd, 20) });
    }
  },
};
