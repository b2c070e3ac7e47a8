/** What the rules ask of a file's statements: which language, variable or value a name means. */
import type { VariableModel } from '#shared/cube/model.ts';
import type { ParsedStatement } from '../px/statements.ts';
import type { Inspected } from './rule.ts';

/** The readable statements of a keyword, in file order. */
export function statementsOf(
  { header }: Pick<Inspected, 'header'>,
  ...keywords: readonly string[]
): readonly ParsedStatement[] {
  return header.parsed.statements.filter(
    ({ keyword, isBroken }) => !isBroken && keywords.includes(keyword),
  );
}

/** The first without subkeys in the default language. */
export function tableStatement(file: Inspected, keyword: string): ParsedStatement | null {
  return (
    statementsOf(file, keyword).find(
      (one) => one.subkeys.length === 0 && languageOf(file, one) === 0,
    ) ?? null
  );
}

/** Position in the model's languages; -1 for one that the table does not have. */
export function languageOf({ model }: Inspected, { language }: ParsedStatement): number {
  if (language === null) return 0;
  const wanted = language.trim().toLowerCase();
  return model?.languages.findIndex((known) => known.toLowerCase() === wanted) ?? -1;
}

export function contentsVariable({ model }: Inspected): VariableModel | null {
  return model?.variables.find(({ isContents }) => isContents) ?? null;
}

/** The variable that a statement's first subkey names, in its own language or the default one. */
export function variableOf(file: Inspected, statement: ParsedStatement): VariableModel | null {
  const [name] = statement.subkeys;
  if (name === undefined) return null;
  const language = Math.max(0, languageOf(file, statement));
  const variables = file.model?.variables ?? [];
  return (
    variables.find((one) => one.name[language] === name) ??
    variables.find((one) => one.name[0] === name) ??
    null
  );
}

/** Position of the contents value that a statement's last subkey names; null where it names none. */
export function contentOf(file: Inspected, statement: ParsedStatement): number | null {
  const contents = contentsVariable(file);
  const name = statement.subkeys.at(-1);
  if (!contents || name === undefined) return null;
  const language = Math.max(0, languageOf(file, statement));
  for (const names of [contents.labels[language], contents.labels[0], contents.codes]) {
    const position = names?.indexOf(name) ?? -1;
    if (position >= 0) return position;
  }
  return null;
}

/** The statement of a keyword about one variable: in the default language, else in any. */
export function statementAbout(
  file: Inspected,
  keyword: string,
  variable: VariableModel,
): ParsedStatement | null {
  const all = statementsOf(file, keyword).filter((one) => variableOf(file, one) === variable);
  return all.find((one) => languageOf(file, one) === 0) ?? all[0] ?? null;
}

/** What a variable is called in messages. */
export function nameOf(variable: VariableModel): string {
  return variable.name[0] ?? variable.code;
}
