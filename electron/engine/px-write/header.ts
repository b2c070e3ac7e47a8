/** Everything of a PX file before DATA, in the standard order, every language of the table. */
import type { NoteTarget, TableModel, Texts, VariableModel } from '#shared/cube/model.ts';
import { KEYWORDS } from '../px/keywords.ts';
import type { RowKeys } from './keys.ts';
import { listStatement, quoteText, statementHead, textStatement } from './statement.ts';
import { createNameValue } from './value-names.ts';

export interface HeaderOptions {
  readonly codePage: 'utf-8' | 'windows-1252';
  /** One per stub variable where DATA has only some of the rows; null where it has all. */
  readonly keys: readonly RowKeys[] | null;
}

/** Lines without a break at their end; the last one is before `DATA=`. */
export function headerLines(
  model: TableModel,
  { codePage, keys }: HeaderOptions,
): readonly string[] {
  const lines: string[] = [];
  const { facts, texts, variables, contents, symbols } = model;
  const tags = model.languages.map((language, at) => (at === 0 ? null : language));

  const raw = (keyword: string, value: string) => lines.push(`${keyword}=${value};`);
  const text = (keyword: string, value: string | null, subkeys: readonly string[] = []) => {
    if (value !== null) lines.push(textStatement(statementHead(keyword, null, subkeys), value));
  };
  const flag = (keyword: string, value: boolean, isDefault: boolean) => {
    if (value !== isDefault) raw(keyword, value ? 'YES' : 'NO');
  };
  /** One statement per language that has a text of its own; subkeys in that language. */
  const translated = (
    keyword: string,
    values: Texts,
    subkeys: (at: number) => readonly string[] | null = () => [],
    lineBreaks: '#' | ' ' = ' ',
  ) => {
    values.forEach((value, at) => {
      const own = subkeys(at);
      if (value === null || own === null) return;
      lines.push(textStatement(statementHead(keyword, tags[at] ?? null, own), value, lineBreaks));
    });
  };
  const name = ({ name: names, code }: VariableModel, at: number) => names[at] ?? names[0] ?? code;
  const nameValues = variables.map(createNameValue);
  /** Null where the value has no name of its own: what is about it cannot be said then. */
  const valueName = (
    variable: number,
    value: number,
    at: number,
    first: 'text' | 'code' = 'text',
  ) => nameValues[variable]?.(value, at, first) ?? null;
  const list = (
    keyword: string,
    at: number,
    subkeys: readonly string[],
    items: readonly string[],
  ) =>
    lines.push(
      listStatement(statementHead(keyword, tags[at] ?? null, subkeys), items.map(quoteText)),
    );

  text('CHARSET', 'ANSI');
  text('AXIS-VERSION', facts.axisVersion ?? '2013');
  text('CODEPAGE', codePage);
  const [first = ''] = model.languages;
  if (first !== '') text('LANGUAGE', first);
  if (model.languages.length > 1) list('LANGUAGES', 0, [], model.languages);
  text('CREATION-DATE', facts.creationDate);
  text('NEXT-UPDATE', facts.nextUpdate);
  text('PX-SERVER', facts.pxServer);
  text('DIRECTORY-PATH', facts.directoryPath);
  text('UPDATE-FREQUENCY', facts.updateFrequency);
  text('TABLEID', facts.tableId);
  text('MAINTABLE', facts.mainTable);
  translated('SYNONYMS', texts.synonyms);
  if (facts.defaultGraph !== null) raw('DEFAULT-GRAPH', String(facts.defaultGraph));
  raw('DECIMALS', String(facts.decimals));
  raw('SHOWDECIMALS', String(facts.showDecimals));
  if (facts.rounding === 'half-even') raw('ROUNDING', '0');
  text('MATRIX', facts.matrix);
  flag('AGGREGALLOWED', facts.aggregationAllowed, true);
  flag('AUTOPEN', facts.autoOpen, false);
  text('SUBJECT-CODE', facts.subjectCode);
  translated('SUBJECT-AREA', texts.subjectArea);
  if (facts.confidential !== 0) text('CONFIDENTIAL', String(facts.confidential));
  flag('COPYRIGHT', facts.copyright, false);
  translated('DESCRIPTION', texts.description);
  translated('TITLE', texts.title);
  flag('DESCRIPTIONDEFAULT', facts.descriptionDefault, false);
  translated('CONTENTS', texts.contents);

  const contentsAt = variables.findIndex((variable) => variable.isContents);
  const units = contentsAt < 0 ? (contents[0]?.unit ?? texts.units) : texts.units;
  translated('UNITS', units);
  for (const placement of ['stub', 'heading'] as const) {
    const own = variables.filter((variable) => variable.placement === placement);
    if (own.length === 0) continue;
    model.languages.forEach((_, at) => {
      if (at === 0 || own.some((variable) => variable.name[at] !== null)) {
        list(
          placement.toUpperCase(),
          at,
          [],
          own.map((variable) => name(variable, at)),
        );
      }
    });
  }
  const contentsVariable = variables[contentsAt];
  if (contentsVariable) translated('CONTVARIABLE', contentsVariable.name);
  for (const variable of variables) {
    if (variable.codeIsDeclared) text('VARIABLECODE', variable.code, [name(variable, 0)]);
    model.languages.forEach((_, at) => {
      const labels = variable.labels[at];
      if (labels) list('VALUES', at, [name(variable, at)], labels);
    });
  }
  for (const variable of variables) {
    const timeVal = timeValOf(variable);
    const subkey = [name(variable, 0)];
    if (timeVal) lines.push(listStatement(statementHead('TIMEVAL', null, subkey), timeVal));
  }
  for (const variable of variables) {
    if (!variable.codesAreSynthetic) list('CODES', 0, [name(variable, 0)], variable.codes);
  }
  variables.forEach((variable, place) => {
    const own = [name(variable, 0)];
    const inParens = statementHead('', null, own).slice(0, -1);
    if (variable.doubleColumn) raw(`DOUBLECOLUMN${inParens}`, 'YES');
    if (variable.presentation !== 'text') {
      raw(`PRESTEXT${inParens}`, String(PRESENTATIONS.indexOf(variable.presentation)));
    }
    translated('DOMAIN', variable.domain, (at) => [name(variable, at)]);
    text('VARIABLE-TYPE', variable.variableType, own);
    const { hierarchy } = variable;
    if (hierarchy) {
      const pairs = hierarchy.nodes.map(({ code, parent }) =>
        parent === null ? quoteText(code) : `${quoteText(parent)}:${quoteText(code)}`,
      );
      lines.push(listStatement(`HIERARCHIES${inParens}=`, pairs));
      if (hierarchy.levels !== null) raw(`HIERARCHYLEVELS${inParens}`, String(hierarchy.levels));
      if (hierarchy.levelsOpen !== null) {
        raw(`HIERARCHYLEVELSOPEN${inParens}`, String(hierarchy.levelsOpen));
      }
      hierarchy.levelNames.forEach((names, at) => {
        if (names) list('HIERARCHYNAMES', at, [name(variable, at)], names);
      });
    }
    text('MAP', variable.map, own);
    for (const { name: part, start, length } of variable.partitions) {
      const items = [quoteText(part), String(start), ...(length === null ? [] : [String(length)])];
      lines.push(listStatement(`PARTITIONED${inParens}=`, items));
    }
    const { elimination } = variable;
    if (elimination.kind === 'sum') raw(`ELIMINATION${inParens}`, 'YES');
    else if (elimination.kind === 'value') {
      const totals = model.languages.map((_, at) =>
        variable.labels[at] ? valueName(place, elimination.valueIndex, at) : null,
      );
      translated('ELIMINATION', totals, (at) => [name(variable, at)]);
    }
    variable.precision?.forEach((count, value) => {
      const valueKey = valueName(place, value, 0);
      if (count === null || valueKey === null) return;
      const subkeys = [name(variable, 0), valueKey];
      raw(statementHead('PRECISION', null, subkeys).slice(0, -1), String(count));
    });
  });

  contents.forEach((content, value) => {
    const subkeys = (at: number) => {
      if (contentsAt < 0) return [];
      const key = valueName(contentsAt, value, at);
      return key === null ? null : [key];
    };
    const ownKeys = subkeys(0);
    if (ownKeys === null) return;
    if (contentsAt >= 0) translated('UNITS', content.unit, subkeys);
    text('LAST-UPDATED', content.lastUpdated, ownKeys);
    text('STOCKFA', content.stockFlow, ownKeys);
    text('CFPRICES', content.prices, ownKeys);
    const inParens = statementHead('', null, ownKeys).slice(0, -1);
    flag(`DAYADJ${inParens}`, content.dayAdjusted, false);
    flag(`SEASADJ${inParens}`, content.seasonallyAdjusted, false);
    text('REFERENCE-ID', content.referenceId, ownKeys);
    translated('CONTACT', content.contact, subkeys, '#');
    translated('BASEPERIOD', content.basePeriod, subkeys);
    translated('REFPERIOD', content.referencePeriod, subkeys);
  });

  translated('DATABASE', texts.database);
  translated('SOURCE', texts.source, undefined, '#');
  translated('SURVEY', texts.survey, undefined, '#');
  translated('LINK', texts.link);
  translated('INFOFILE', texts.infoFile);
  text('FIRST-PUBLISHED', facts.firstPublished);
  text('META-ID', facts.metaId);
  variables.forEach((variable, place) => {
    text('META-ID', variable.metaId, [name(variable, 0)]);
    variable.valueMetaIds?.forEach((id, value) => {
      const valueKey = valueName(place, value, 0);
      if (valueKey !== null) text('META-ID', id, [name(variable, 0), valueKey]);
    });
  });
  flag('OFFICIAL-STATISTICS', facts.officialStatistics, false);
  translated('INFO', texts.info, undefined, '#');

  /** Null where a value has no name of its own. */
  const subkeysOf = (
    target: NoteTarget,
    at: number,
    first: 'text' | 'code' = 'text',
  ): readonly string[] | null => {
    const variableName = (place: number) => {
      const variable = variables[place];
      return variable ? name(variable, at) : '';
    };
    switch (target.kind) {
      case 'table':
        return [];
      case 'variable':
        return [variableName(target.variable)];
      case 'value': {
        const key = valueName(target.variable, target.value, at, first);
        return key === null ? null : [variableName(target.variable), key];
      }
      case 'cell': {
        const names = target.positions.map((value, place) => {
          if (value < 0) return ALL_VALUES;
          const key = valueName(place, value, at, first);
          if (key !== ALL_VALUES) return key;
          // A value that is called so is told by its other name.
          const other = valueName(place, value, at, first === 'text' ? 'code' : 'text');
          return other === ALL_VALUES ? null : other;
        });
        return names.every((each) => each !== null) ? names : null;
      }
    }
  };
  for (const { language, target, isMandatory, text: note } of model.notes) {
    const keyword = `${NOTE_KEYWORDS[target.kind]}${isMandatory ? 'X' : ''}`;
    const subkeys = subkeysOf(target, language);
    if (subkeys === null) continue;
    lines.push(textStatement(statementHead(keyword, tags[language] ?? null, subkeys), note, '#'));
  }
  symbols.symbols.forEach((texts7, index) => {
    translated(`DATASYMBOL${index + 1}`, texts7);
  });
  translated('DATASYMBOLNIL', symbols.nil);
  translated('DATASYMBOLSUM', symbols.sum);
  translated('DATANOTESUM', symbols.noteSum);
  for (const { language, target, text: mark } of model.marks) {
    const isCell = target.kind === 'cell';
    const subkeys = subkeysOf(target, language, isCell ? 'code' : 'text');
    if (subkeys === null) continue;
    const head = statementHead(
      isCell ? 'DATANOTECELL' : 'DATANOTE',
      tags[language] ?? null,
      subkeys,
    );
    lines.push(textStatement(head, mark, '#'));
  }
  const { attributes } = model;
  if (attributes) {
    list('ATTRIBUTE-ID', 0, [], attributes.ids);
    attributes.texts.forEach((own, at) => {
      if (own) list('ATTRIBUTE-TEXT', at, [], own);
    });
    if (attributes.defaults) list('ATTRIBUTES', 0, [], attributes.defaults);
    for (const { positions, values: own } of attributes.cells) {
      const subkeys = subkeysOf({ kind: 'cell', positions }, 0);
      if (subkeys !== null) list('ATTRIBUTES', 0, subkeys, own);
    }
  }
  variables
    .filter(({ placement }) => placement === 'stub')
    .forEach((variable, place) => {
      const own = keys?.[place];
      if (own) raw(statementHead('KEYS', null, [name(variable, 0)]).slice(0, -1), own.kind);
    });
  for (const { keyword, language, subkeys, raw: value, isBroken } of model.statements) {
    if (KEYWORDS.has(keyword) || isBroken) continue;
    const oneKindOfLineEnd = value.trim().replaceAll(/\r+\n|\r/g, '\n');
    lines.push(`${statementHead(keyword, language, subkeys)}${oneKindOfLineEnd};`);
  }
  return lines;
}

/** In the subkeys of cells it stands for all values. */
const ALL_VALUES = '*';

/** By the number in PRESTEXT. */
const PRESENTATIONS = ['code', 'text', 'code-text', 'text-code'] as const;

const NOTE_KEYWORDS = {
  table: 'NOTE',
  variable: 'NOTE',
  value: 'VALUENOTE',
  cell: 'CELLNOTE',
} as const;

/**
 * The list form; null where time was only guessed. Where no time code is known the scale stands alone:
 * the variable is time all the same. An unknown one among others is an empty text.
 */
function timeValOf({ isTime, timeIsGuess, timeScale, periods }: VariableModel) {
  if (!isTime || timeIsGuess || !timeScale || !periods) return null;
  const scale = `TLIST(${timeScale}1)`;
  if (periods.every((period) => period === null)) return [scale];
  return [scale, ...periods.map((period) => quoteText(period ?? ''))];
}
