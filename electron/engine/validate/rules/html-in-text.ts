import { quoteInput } from '#shared/errors/problem.ts';
import type { Rule } from '../rule.ts';

export const htmlInText: Rule = {
  id: 'validate.html-in-text',
  severity: 'info',
  title: 'No HTML in texts',
  explanation: 'Most programs show the tags as they are. A # is the line break of the format.',
  good: `NOTE="First line.#Second line.";
NOTE[sv]="Rad ett.#Rad två.";`,
  bad: `NOTE="First line.<br>Second line.";
NOTE[sv]="Rad ett.#Rad två.";`,
  check(file, tell) {
    const broken = file.header.parsed.statements.filter(({ items }) => items.some(hasHtml));
    const [first] = broken;
    if (!first) return;
    const found = HTML.exec(first.items.find(hasHtml) ?? '')?.[0] ?? '';
    tell(first, { found: quoteInput(found, 40), count: broken.length });
  },
};

const HTML = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,500})?\/?>|&[a-z]{2,8};/i;

function hasHtml(text: string): boolean {
  return HTML.test(text);
}
