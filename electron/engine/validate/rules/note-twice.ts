import { languageOf, statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const noteTwice: Rule = {
  id: 'validate.note-twice',
  severity: 'info',
  title: 'A note once',
  explanation: 'The same note twice for the same place is shown twice.',
  good: `NOTE="Without islands.";
NOTE[sv]="Utan öar.";`,
  bad: `NOTE="Without islands.";
NOTE="Without islands.";
NOTE[sv]="Utan öar.";`,
  check(file, tell) {
    const seen = new Set<string>();
    for (const statement of statementsOf(file, ...NOTES)) {
      const { keyword, subkeys, items } = statement;
      const key = [keyword, languageOf(file, statement), subkeys.join('\0'), ...items].join('\0');
      if (seen.size === seen.add(key).size) tell(statement);
    }
  },
};

const NOTES = ['NOTE', 'NOTEX', 'VALUENOTE', 'VALUENOTEX', 'CELLNOTE', 'CELLNOTEX'];
