import { quoteInput } from '#shared/errors/problem.ts';
import { languageOf, statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const noteNotTranslated: Rule = {
  id: 'validate.note-not-translated',
  severity: 'info',
  title: 'Notes in every language',
  explanation: 'A language without the notes of the others does not warn its readers.',
  good: `NOTEX="Without islands.";
NOTEX[sv]="Utan öar.";`,
  bad: 'NOTEX="Without islands.";',
  check(file, tell) {
    const languages = file.model?.languages ?? [];
    for (const keyword of NOTES) {
      const notes = statementsOf(file, keyword);
      const first = notes.find((one) => languageOf(file, one) === 0);
      if (!first) continue;
      const expected = notes.filter((one) => languageOf(file, one) === 0).length;
      languages.forEach((language, i) => {
        const found = notes.filter((one) => languageOf(file, one) === i).length;
        if (found >= expected) return;
        tell(first, { keyword, language: quoteInput(language, 20), found, expected });
      });
    }
  },
};

const NOTES = ['NOTE', 'NOTEX', 'VALUENOTE', 'VALUENOTEX', 'CELLNOTE', 'CELLNOTEX'];
