import { quoteInput } from '#shared/errors/problem.ts';
import { KEYWORDS } from '../../px/keywords.ts';
import type { ParsedStatement } from '../../px/statements.ts';
import { languageOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const translationMissing: Rule = {
  id: 'validate.translation-missing',
  severity: 'warning',
  title: 'Every text in every language',
  explanation:
    'A text that a language lacks is shown in the default language in the middle of the others.',
  good: `SOURCE="Forest Office";
SOURCE[sv]="Skogsmyndigheten";`,
  bad: 'SOURCE="Forest Office";',
  check(file, tell) {
    const languages = file.model?.languages ?? [];
    if (languages.length < 2) return;
    const translated = file.header.parsed.statements.filter(
      ({ keyword, isBroken }) =>
        !isBroken && KEYWORDS.get(keyword)?.isTranslated && !KEYWORDS.get(keyword)?.repeats,
    );
    const counts = new Map<string, number>();
    const keyOf = (one: ParsedStatement) =>
      `${one.keyword} ${one.subkeys.length} ${languageOf(file, one)}`;
    for (const one of translated) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    const told = new Set<string>();
    for (const one of translated) {
      if (languageOf(file, one) !== 0 || isNeutral(one)) continue;
      languages.forEach((language, i) => {
        const key = `${one.keyword} ${one.subkeys.length} ${i}`;
        const isMissing = (counts.get(key) ?? 0) === 0;
        if (i === 0 || !isMissing || told.has(key)) return;
        told.add(key);
        tell(one, { keyword: one.keyword, language: quoteInput(language, 20) });
      });
    }
  },
};

/** ELIMINATION=YES and empty texts say the same in every language. */
function isNeutral({ keyword, isQuoted, items }: ParsedStatement): boolean {
  return (keyword === 'ELIMINATION' && !isQuoted) || items.join('').trim() === '';
}
