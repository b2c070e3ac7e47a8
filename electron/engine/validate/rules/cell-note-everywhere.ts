import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const cellNoteEverywhere: Rule = {
  id: 'validate.cell-note-everywhere',
  severity: 'info',
  title: 'Notes on cells mean some cells',
  explanation: 'A note whose every name is "*" belongs to the whole table: NOTE says that.',
  good: `CELLNOTE("South","*","2025")="One market only.";
CELLNOTE[sv]("Söder","*","2025")="Bara en marknad.";`,
  bad: `CELLNOTE("*","*","*")="One market only.";
CELLNOTE[sv]("Söder","*","2025")="Bara en marknad.";`,
  check(file, tell) {
    for (const statement of statementsOf(file, 'CELLNOTE', 'CELLNOTEX')) {
      const { subkeys } = statement;
      if (subkeys.length > 0 && subkeys.every((name) => name === '*')) tell(statement);
    }
  },
};
