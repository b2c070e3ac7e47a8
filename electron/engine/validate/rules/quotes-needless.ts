import { quoteInput } from '#shared/errors/problem.ts';
import { KEYWORDS } from '../../px/keywords.ts';
import type { Rule } from '../rule.ts';

export const quotesNeedless: Rule = {
  id: 'validate.quotes-needless',
  severity: 'info',
  title: 'Numbers, YES and NO without quotation marks',
  explanation:
    'Whole numbers, YES and NO are written bare; strict readers take them for texts otherwise.',
  good: 'DECIMALS=1;',
  bad: 'DECIMALS="1";',
  check(file, tell) {
    for (const statement of file.header.parsed.statements) {
      const kind = KEYWORDS.get(statement.keyword)?.value;
      const isBare =
        (kind === 'integer' && statement.keyword !== 'CONFIDENTIAL') || kind === 'boolean';
      if (!isBare || !statement.isQuoted) continue;
      tell(statement, { found: quoteInput(statement.items[0] ?? '', 40) });
    }
  },
};
