import { quoteInput } from '#shared/errors/problem.ts';
import type { Rule } from '../rule.ts';

export const httpLink: Rule = {
  id: 'validate.http-link',
  severity: 'info',
  title: 'Links with https',
  explanation: 'Links that begin with http: are neither safe nor lasting.',
  good: `LINK="https://example.org/berries";
LINK[sv]="https://example.org/bar";`,
  bad: `LINK="http://example.org/berries";
LINK[sv]="https://example.org/bar";`,
  check(file, tell) {
    const broken = file.header.parsed.statements.filter(({ items }) => items.some(hasLink));
    const [first] = broken;
    if (!first) return;
    const found = LINK.exec(first.items.find(hasLink) ?? '')?.[0] ?? '';
    tell(first, { found: quoteInput(found, 60), count: broken.length });
  },
};

const LINK = /http:\/\/[^\s"'<>]{1,200}/i;

function hasLink(text: string): boolean {
  return LINK.test(text);
}
