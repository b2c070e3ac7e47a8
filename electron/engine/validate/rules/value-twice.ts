import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const valueTwice: Rule = {
  id: 'validate.value-twice',
  severity: 'warning',
  title: 'Each text for one value',
  explanation:
    'Notes, units and precisions are written for texts. With the same text twice they belong to the first.',
  good: 'VALUES("region")="North","South";',
  bad: 'VALUES("region")="North","North";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'VALUES')) {
      const seen = new Set<string>();
      const again = statement.items.filter((text) => seen.size === seen.add(text).size);
      const [found] = again;
      if (found === undefined) continue;
      tell(statement, {
        variable: quoteInput(statement.subkeys[0] ?? ''),
        count: again.length,
        found: quoteInput(found, 40),
      });
    }
  },
};
