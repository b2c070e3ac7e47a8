import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const mandatoryEmpty: Rule = {
  id: 'validate.mandatory-empty',
  severity: 'warning',
  title: 'Mandatory texts are not empty',
  explanation:
    'A mandatory keyword with an empty text is as good as missing. SUBJECT-AREA alone may be empty.',
  good: 'CONTENTS="Berries";',
  bad: 'CONTENTS="";',
  check(file, tell) {
    for (const statement of statementsOf(file, ...NEEDED)) {
      const { items, subkeys, keyword } = statement;
      if (subkeys.length === 0 && items.join('').trim() === '') tell(statement, { keyword });
    }
  },
};

const NEEDED = ['MATRIX', 'SUBJECT-CODE', 'TITLE', 'CONTENTS', 'UNITS'];
