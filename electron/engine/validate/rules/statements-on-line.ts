import type { Rule } from '../rule.ts';

export const statementsOnLine: Rule = {
  id: 'validate.statements-on-line',
  severity: 'info',
  title: 'One statement per line',
  explanation: 'Several statements on one line are read by every program but by few people.',
  good: `SURVEY="Berries";
SURVEY[sv]="Bär";`,
  bad: 'SURVEY="Berries"; SURVEY[sv]="Bär";',
  check(file, tell) {
    const { text, parsed } = file.header;
    const shared = parsed.statements.find(({ at }) => /[^\s\ufeff]/.test(lineBefore(text, at)));
    if (shared) tell(shared);
  },
};

function lineBefore(text: string, at: number): string {
  return text.slice(
    Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1,
    at,
  );
}
