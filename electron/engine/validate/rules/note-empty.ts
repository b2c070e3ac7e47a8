import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const noteEmpty: Rule = {
  id: 'validate.note-empty',
  severity: 'info',
  title: 'Notes have a text',
  explanation: 'An empty note is a mark that leads nowhere.',
  good: `NOTE="Without islands.";
NOTE[sv]="Utan öar.";`,
  bad: `NOTE="";
NOTE[sv]="Utan öar.";`,
  check(file, tell) {
    for (const statement of statementsOf(file, ...NOTES)) {
      if (statement.items.join('').trim() === '') tell(statement);
    }
  },
};

const NOTES = ['NOTE', 'NOTEX', 'VALUENOTE', 'VALUENOTEX', 'CELLNOTE', 'CELLNOTEX'];
