import type { Rule } from '../rule.ts';

export const lowerCaseKeyword: Rule = {
  id: 'validate.lower-case-keyword',
  severity: 'warning',
  title: 'Keywords in capitals',
  explanation: 'PC-Axis and PxWeb compare keywords exactly and overlook those in lower case.',
  good: `SURVEY="Berries";
SURVEY[sv]="Bär";`,
  bad: `Survey="Berries";
SURVEY[sv]="Bär";`,
  check(file, tell) {
    const { text, parsed } = file.header;
    for (const statement of parsed.statements) {
      const { keyword, at } = statement;
      if (text.slice(at, at + keyword.length) !== keyword) tell(statement, { keyword });
    }
  },
};
