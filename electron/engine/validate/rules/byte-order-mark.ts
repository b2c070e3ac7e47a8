import { inEncoding } from '../example.ts';
import type { Rule } from '../rule.ts';

export const byteOrderMark: Rule = {
  id: 'validate.byte-order-mark',
  severity: 'info',
  title: 'No byte order mark',
  explanation: 'UTF-8 needs no mark, and old programs take it for text.',
  good: inEncoding('SOURCE="Forest Office";', (text) => new TextEncoder().encode(text), 'UTF-8'),
  bad: inEncoding(
    'SOURCE="Forest Office";',
    (text) => new TextEncoder().encode(`\ufeff${text}`),
    'UTF-8 with a mark',
  ),
  check(file, tell) {
    if (file.header.encoding.byteOrderMark === 'utf-8') tell(null);
  },
};
