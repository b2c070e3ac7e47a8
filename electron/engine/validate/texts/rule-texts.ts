/** What the rules are about in one language, by the id of the rule. */
export type RuleTexts = Readonly<
  Record<string, { readonly title: string; readonly explanation: string }>
>;
