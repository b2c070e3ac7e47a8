/** A stored table in one of its languages. */
import { ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { newestStamp } from '../time/stamp.ts';
import type { ContentsModel, SymbolModel, TableModel, Texts, VariableModel } from './model.ts';
import { STATUS_COUNT, STATUS_NIL, STATUS_SUM, storedSymbol } from './status.ts';
import type { Contents, Symbols, Table, Variable } from './table.ts';
import { buildTitle } from './title.ts';

/**
 * Cuts a model down to one language. Texts that the language lacks are the default language's; notes
 * and marks are the default language's only where the language has none at all.
 *
 * @param id  Catalog id of the table.
 * @param language  Compared without regard to case; the default language where missing.
 * @throws ProblemError `selection.unknown-language`.
 */
export function tableInLanguage(model: TableModel, id: string, language?: string): Table {
  const at = findLanguage(model, id, language);
  const text = (texts: Texts): string | null => texts[at] ?? texts[0] ?? null;
  const words = (texts: Texts): string | null => text(texts) || null;
  const { facts, texts } = model;
  const variables = model.variables.map((variable) => localizeVariable(variable, at, text));
  const contentsVariable = model.variables.findIndex((variable) => variable.isContents);
  const contentsText = text(texts.contents) ?? '';
  const languageName = model.languages[at] ?? '';
  const ownNotes = model.notes.filter((note) => note.language === at);
  const ownMarks = model.marks.filter((mark) => mark.language === at);
  const notes = ownNotes.length > 0 ? ownNotes : model.notes.filter((note) => note.language === 0);
  const marks = ownMarks.length > 0 ? ownMarks : model.marks.filter((mark) => mark.language === 0);
  return {
    id,
    language: languageName,
    languages: model.languages,
    notesAreFallback: at !== 0 && ownNotes.length === 0 && notes.length > 0,
    title: titleAt(model, at),
    description: words(texts.description),
    descriptionDefault: facts.descriptionDefault,
    contentsText,
    subjectArea: text(texts.subjectArea) ?? '',
    subjectCode: facts.subjectCode,
    source: words(texts.source),
    database: words(texts.database),
    survey: words(texts.survey),
    link: words(texts.link),
    info: words(texts.info),
    infoFile: words(texts.infoFile),
    matrix: facts.matrix,
    tableId: facts.tableId,
    codePage: facts.codePage,
    creationDate: facts.creationDate,
    lastUpdated: newestStamp(model.contents.flatMap(({ lastUpdated }) => lastUpdated ?? [])),
    nextUpdate: facts.nextUpdate,
    updateFrequency: facts.updateFrequency,
    metaId: facts.metaId,
    decimals: facts.decimals,
    showDecimals: facts.showDecimals,
    rounding: facts.rounding,
    aggregationAllowed: facts.aggregationAllowed,
    copyright: facts.copyright,
    officialStatistics: facts.officialStatistics,
    variables,
    contents: model.contents.map((contents, i) =>
      localizeContents(
        contents,
        model.variables[contentsVariable]?.precision?.[i] ?? facts.showDecimals,
        text,
      ),
    ),
    notes: notes.map(({ target, isMandatory, text: note }) => ({
      target,
      isMandatory,
      text: note,
    })),
    marks: marks.map(({ target, text: mark }) => ({ target, text: mark })),
    symbols: localizeSymbols(model.symbols, text),
  };
}

/** TITLE, or one made of contents and variables where the file has none. */
export function titleAt(model: TableModel, language: number): string {
  const text = (texts: Texts): string | null => texts[language] ?? texts[0] ?? null;
  const own = text(model.texts.title);
  if (own) return own;
  const names = model.variables
    .filter((variable) => !variable.isContents)
    .map((variable) => text(variable.name) ?? variable.code);
  return buildTitle(text(model.texts.contents) ?? '', names, model.languages[language] ?? '');
}

function findLanguage(model: TableModel, id: string, language: string | undefined): number {
  if (!language) return 0;
  const wanted = language.toLowerCase();
  const at = model.languages.findIndex((known) => known.toLowerCase() === wanted);
  if (at >= 0) return at;
  throw new ProblemError(
    problem('selection.unknown-language', {
      table: id,
      language: quoteInput(language),
      languages: model.languages.join(', '),
    }),
  );
}

function localizeVariable(
  variable: VariableModel,
  at: number,
  text: (texts: Texts) => string | null,
): Variable {
  return {
    code: variable.code,
    label: text(variable.name) ?? variable.code,
    placement: variable.placement,
    role: roleOf(variable),
    codes: variable.codes,
    labels: variable.labels[at] ?? variable.labels[0] ?? variable.codes,
    codesAreSynthetic: variable.codesAreSynthetic,
    timeScale: variable.timeScale,
    timeIsGuess: variable.timeIsGuess,
    periods: variable.periods,
    elimination: variable.elimination,
    presentation: variable.presentation,
    domain: text(variable.domain) || null,
    map: variable.map,
    hierarchy: variable.hierarchy && {
      nodes: variable.hierarchy.nodes,
      levelNames: variable.hierarchy.levelNames[at] ?? variable.hierarchy.levelNames[0] ?? [],
      levelsOpen: variable.hierarchy.levelsOpen,
    },
    precision: variable.precision,
    metaId: variable.metaId,
    valueMetaIds: variable.valueMetaIds,
    codelists: [],
    applied: null,
    isMadeUp: false,
  };
}

function roleOf(variable: VariableModel): Variable['role'] {
  if (variable.isContents) return 'contents';
  if (variable.isTime) return 'time';
  return variable.isGeographic ? 'geographic' : 'classification';
}

function localizeContents(
  contents: ContentsModel,
  decimals: number,
  text: (texts: Texts) => string | null,
): Contents {
  return {
    unit: text(contents.unit) ?? '',
    decimals,
    contact: text(contents.contact) || null,
    basePeriod: text(contents.basePeriod) || null,
    referencePeriod: text(contents.referencePeriod) || null,
    lastUpdated: contents.lastUpdated,
    stockFlow: contents.stockFlow,
    prices: contents.prices,
    dayAdjusted: contents.dayAdjusted,
    seasonallyAdjusted: contents.seasonallyAdjusted,
  };
}

/** Seven dots without a text of their own show DATASYMBOLSUM; that in turn shows DATASYMBOL1. */
function localizeSymbols(model: SymbolModel, text: (texts: Texts) => string | null): Symbols {
  const own: (string | null)[] = [null, ...model.symbols.slice(0, 7).map(text)];
  own[STATUS_NIL] = text(model.nil);
  own[STATUS_SUM] = text(model.sum);
  const texts: string[] = [''];
  const declared: number[] = [];
  for (let status = 1; status < STATUS_COUNT; status++) {
    texts.push(own[status] ?? storedSymbol(status));
    if (own[status] != null) declared.push(status);
  }
  texts[7] = own[7] ?? own[STATUS_SUM] ?? storedSymbol(7);
  texts[STATUS_SUM] = own[STATUS_SUM] ?? texts[1] ?? '.';
  return { texts, declared };
}
