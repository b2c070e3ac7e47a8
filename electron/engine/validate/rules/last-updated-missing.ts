import { quoteInput } from '#shared/errors/problem.ts';
import { contentsVariable, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const lastUpdatedMissing: Rule = {
  id: 'validate.last-updated-missing',
  severity: 'warning',
  title: 'LAST-UPDATED for every content',
  explanation:
    'Readers need to know how old figures are. Each content has its date, or the table has one for all.',
  good: `LAST-UPDATED("Picked")="20260101 08:00";
LAST-UPDATED("Sold")="20260102 08:00";`,
  bad: 'LAST-UPDATED("Sold")="20260102 08:00";',
  check(file, tell) {
    const contents = contentsVariable(file);
    file.model?.contents.forEach(({ lastUpdated }, i) => {
      if (lastUpdated !== null) return;
      const content = contents?.labels[0]?.[i] ?? file.model?.texts.contents[0] ?? '';
      const at = contents && statementAbout(file, 'VALUES', contents);
      tell(at, { content: quoteInput(content) }, 'LAST-UPDATED');
    });
  },
};
