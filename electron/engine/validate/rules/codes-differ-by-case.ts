import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const codesDifferByCase: Rule = {
  id: 'validate.codes-differ-by-case',
  severity: 'warning',
  title: 'Codes that differ by more than capitals',
  explanation: 'Queries by code do not look at capitals: a and A are one code to them.',
  good: 'CODES("region")="N","S";',
  bad: 'CODES("region")="n","N";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'CODES')) {
      const seen = new Map<string, string>();
      for (const code of statement.items) {
        const plain = code.trim().toLowerCase();
        const first = seen.get(plain);
        if (first === undefined) seen.set(plain, code);
        else if (first !== code) {
          const variable = quoteInput(statement.subkeys[0] ?? '');
          tell(statement, { variable, first: quoteInput(first, 40), second: quoteInput(code, 40) });
          break;
        }
      }
    }
  },
};
