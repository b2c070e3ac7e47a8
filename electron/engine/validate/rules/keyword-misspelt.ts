import { quoteInput } from '#shared/errors/problem.ts';
import { KEYWORDS } from '../../px/keywords.ts';
import type { Rule } from '../rule.ts';

export const keywordMisspelt: Rule = {
  id: 'validate.keyword-misspelt',
  severity: 'warning',
  title: 'Keywords spelt right',
  explanation:
    'A keyword that differs from one of the format by a letter or a hyphen is a slip, and the statement is lost.',
  good: 'LAST-UPDATED="20260101 08:00";',
  bad: 'LASTUPDATED="20260101 08:00";',
  check(file, tell) {
    for (const statement of file.header.parsed.statements) {
      const { keyword } = statement;
      if (KEYWORDS.has(keyword) || INTERNAL.test(keyword) || keyword.length > 40) continue;
      const meant = [...KEYWORDS.keys()].find((known) => isNear(keyword, known));
      if (meant) tell(statement, { found: quoteInput(keyword, 40), meant });
    }
  },
};

/** Of programs, not of the format, and near to keywords of it. */
const INTERNAL = /^(?:VALUESET|GROUPING)-/;

/** The same but for hyphens, or for one letter that is missing, too many, other or swapped. */
function isNear(word: string, known: string): boolean {
  const [a, b] = [word.replaceAll(/[-_]/g, ''), known.replaceAll('-', '')];
  if (a === b) return true;
  // Short words differ by a letter without being the same; numbered ones always do.
  if (b.length < 5 || /\d$/.test(b) || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
