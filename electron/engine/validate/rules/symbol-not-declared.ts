import { STATUS_NIL, storedSymbol } from '#shared/cube/status.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const symbolNotDeclared: Rule = {
  id: 'validate.symbol-not-declared',
  severity: 'info',
  title: 'A text for every symbol that occurs',
  explanation: 'Readers see dots where no DATASYMBOL says what they mean.',
  good: `DATASYMBOL2="not available";
DATASYMBOL2[sv]="uppgift saknas";`,
  bad: '',
  check(file, tell) {
    for (const status of file.cells?.statuses ?? []) {
      const keyword = status === STATUS_NIL ? 'DATASYMBOLNIL' : `DATASYMBOL${status}`;
      if (statementsOf(file, keyword).length > 0) continue;
      const position = file.header.lines.positionAt(file.header.text.length);
      tell(position, { symbol: storedSymbol(status), keyword }, 'DATA');
    }
  },
};
