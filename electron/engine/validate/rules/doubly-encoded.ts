import type { Rule } from '../rule.ts';

export const doublyEncoded: Rule = {
  id: 'px.doubly-encoded',
  severity: 'warning',
  title: 'Text turned into UTF-8 once',
  explanation:
    'Letters such as Ã¥ in place of å show that a text in UTF-8 was taken for another encoding and turned into UTF-8 again.',
  good: 'SOURCE="Bären, Sjön, Ån, Öar";',
  bad: 'SOURCE="BÃ¤ren, SjÃ¶n, Ã¥n, Ã¶ar";',
};
