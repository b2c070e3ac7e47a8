import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const languageNotListed: Rule = {
  id: 'validate.language-not-listed',
  severity: 'warning',
  title: 'LANGUAGES lists LANGUAGE too',
  explanation: 'LANGUAGES holds every language of the file, the default one among them.',
  good: 'LANGUAGES="en","sv";',
  bad: 'LANGUAGES="sv";',
  check(file, tell) {
    const [main] = statementsOf(file, 'LANGUAGE');
    const [all] = statementsOf(file, 'LANGUAGES');
    const language = main?.items[0]?.trim().toLowerCase();
    if (!all || !language) return;
    const isListed = all.items.some((one) => one.trim().toLowerCase() === language);
    if (!isListed) tell(all, { language: quoteInput(language, 20) });
  },
};
