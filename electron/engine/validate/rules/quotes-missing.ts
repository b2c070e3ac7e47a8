import { quoteInput } from '#shared/errors/problem.ts';
import { KEYWORDS } from '../../px/keywords.ts';
import type { Rule } from '../rule.ts';

export const quotesMissing: Rule = {
  id: 'validate.quotes-missing',
  severity: 'info',
  title: 'Texts in quotation marks',
  explanation:
    'Texts stand in quotation marks even where they are one word; only numbers, YES, NO, TLIST, VALUES and CODES do not.',
  good: 'AXIS-VERSION="2013";',
  bad: 'AXIS-VERSION=2013;',
  check(file, tell) {
    for (const statement of file.header.parsed.statements) {
      const kind = KEYWORDS.get(statement.keyword)?.value;
      const isText = kind === 'text' || kind === 'list';
      const [found = ''] = statement.items;
      if (!isText || BARE.has(statement.keyword) || statement.isQuoted || found === '') continue;
      tell(statement, { found: quoteInput(found, 40) });
    }
  },
};

/** Texts by their kind that are words of the format. */
const BARE = new Set(['KEYS', 'ELIMINATION']);
