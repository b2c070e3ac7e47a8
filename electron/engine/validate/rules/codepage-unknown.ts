import { quoteInput } from '#shared/errors/problem.ts';
import { encodingOf } from '../../px/encoding.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const codepageUnknown: Rule = {
  id: 'validate.codepage-unknown',
  severity: 'warning',
  title: 'CODEPAGE names an encoding',
  explanation: 'The names are those of IANA: utf-8, windows-1252, iso-8859-15 and so on.',
  good: 'CODEPAGE="utf-8";',
  bad: 'CODEPAGE="swedish";',
  check(file, tell) {
    const [statement] = statementsOf(file, 'CODEPAGE');
    const found = statement?.items[0] ?? '';
    if (statement && found !== '' && encodingOf(found) === null) {
      tell(statement, { found: quoteInput(found, 40) });
    }
  },
};
