import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const partitionOutside: Rule = {
  id: 'validate.partition-outside',
  severity: 'warning',
  title: 'Partitions within the code',
  explanation:
    'PARTITIONED names characters of the code. A part that begins after the end of every code is empty.',
  good: `PARTITIONED("region")="Part",1,1;
PARTITIONED[sv]("landsdel")="Del",1,1;`,
  bad: `PARTITIONED("region")="Part",4,1;
PARTITIONED[sv]("landsdel")="Del",4,1;`,
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      const longest = variable.codes.reduce((most, { length }) => Math.max(most, length), 0);
      const part = variable.partitions.find(({ start }) => start > longest);
      if (!part) continue;
      const at = statementAbout(file, 'PARTITIONED', variable);
      tell(at, { variable: quoteInput(nameOf(variable)), part: quoteInput(part.name, 40) });
    }
  },
};
