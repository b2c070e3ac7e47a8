import { quoteInput } from '#shared/errors/problem.ts';
import { languageOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const symbolTextTwice: Rule = {
  id: 'validate.symbol-text-twice',
  severity: 'info',
  title: 'Symbols with texts of their own',
  explanation: 'Two symbols that are shown alike cannot be told apart.',
  good: `DATASYMBOL1="confidential";
DATASYMBOL1[sv]="sekretess";
DATASYMBOL2="not available";
DATASYMBOL2[sv]="uppgift saknas";`,
  bad: `DATASYMBOL1="not available";
DATASYMBOL1[sv]="sekretess";
DATASYMBOL2="not available";
DATASYMBOL2[sv]="uppgift saknas";`,
  check(file, tell) {
    const seen = new Map<string, string>();
    for (const statement of file.header.parsed.statements) {
      if (!/^DATASYMBOL(?:\d|NIL)$/.test(statement.keyword)) continue;
      const found = statement.items[0] ?? '';
      const key = `${languageOf(file, statement)} ${found}`;
      const other = seen.get(key);
      seen.set(key, statement.keyword);
      if (other === undefined || other === statement.keyword || found === '') continue;
      tell(statement, { keyword: statement.keyword, other, found: quoteInput(found, 40) });
    }
  },
};
