/** The codelists of a table's variables: value sets and groupings that its domains lead to. */
import type { Codelist, CodelistValue } from '#shared/codelist/codelist.ts';
import { goneMembers, type OwnGrouping } from '#shared/codelist/own-grouping.ts';
import type { TableModel, VariableModel } from '#shared/cube/model.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import { findCode } from '#shared/selection/value-list.ts';
import { type Family, type FindFamilies, foldName } from './families.ts';
import { levelCodelists } from './levels.ts';
import type { ValueSet } from './value-set.ts';

/**
 * @param own  Groupings that users made, of any table.
 * @param table  `model` in one of its languages, its variables parallel to the model's.
 */
export function tableWithCodelists(
  find: FindFamilies,
  own: readonly OwnGrouping[],
  model: TableModel,
  table: Table,
): Table {
  const codelists = table.variables.map((shown, at) => {
    const variable = model.variables[at];
    return variable
      ? [
          ...ownCodelists(own, table.id, variable, shown),
          ...sentCodelists(model, variable, table.language),
          ...domainCodelists(find, model, variable),
          ...levelCodelists(variable, shown),
        ]
      : [];
  });
  if (codelists.every((found) => found.length === 0)) return table;
  return {
    ...table,
    variables: table.variables.map((variable, at) => ({
      ...variable,
      codelists: uniqueById(codelists[at] ?? []),
    })),
  };
}

/** Those that came with the table, in one language; the first one's texts where it has none. */
function sentCodelists(
  model: TableModel,
  { codes, codelists = [] }: VariableModel,
  language: string,
): readonly Codelist[] {
  const at = model.languages.indexOf(language);
  const places = new Map(codes.map((code, place) => [code.toLowerCase(), place]));
  return codelists.flatMap(({ id, kind, label, values }): Codelist[] => {
    const found = values.flatMap((value): CodelistValue[] => {
      const all = value.members.map((member) => places.get(member.toLowerCase()));
      const members = [...new Set(all.flatMap((place) => place ?? []))].sort((a, b) => a - b);
      const missing = all.filter((place) => place === undefined).length;
      const text = value.label[at] ?? value.label[0] ?? value.code;
      return members.length === 0 ? [] : [{ code: value.code, label: text, members, missing }];
    });
    if (found.length === 0) return [];
    return [{ id, kind, label: label[at] ?? label[0] ?? id, language: null, values: found }];
  });
}

function domainCodelists(
  find: FindFamilies,
  model: TableModel,
  variable: VariableModel,
): readonly Codelist[] {
  const domains = new Set(variable.domain.flatMap((domain) => domain || []));
  const families = new Set([...domains].flatMap((domain) => find(domain)));
  return [...families].flatMap((family) => {
    const language = languageOf(family, model, variable);
    return [
      ...valueSetList(family.valueSet, variable, language),
      ...groupingLists(family, model, variable, language),
    ];
  });
}

function valueSetList(
  { name, label, codes, texts }: ValueSet,
  variable: VariableModel,
  language: string | null,
): readonly Codelist[] {
  const seen = new Set<number>();
  const values = codes.flatMap((code, at): CodelistValue[] => {
    const place = findCode(variable.codes, code);
    const own = variable.codes[place];
    const isNew = seen.size < seen.add(place).size;
    return own === undefined || !isNew
      ? []
      : [{ code: own, label: texts[at] ?? own, members: [place], missing: 0 }];
  });
  return values.length === 0
    ? []
    : [{ id: `vs_${name}`, kind: 'value-set', label, language, values }];
}

function groupingLists(
  { groupings }: Family,
  model: TableModel,
  variable: VariableModel,
  familyLanguage: string | null,
): readonly Codelist[] {
  return groupings.flatMap(({ fileName, grouping }): Codelist[] => {
    const values = grouping.groups.flatMap(({ code, text, members }) =>
      groupValue(variable.codes, code, text, members),
    );
    if (values.length === 0) return [];
    const language = suffixLanguage(fileName, model.languages) ?? familyLanguage;
    const label = grouping.name || fileName;
    return [{ id: `agg_${fileName}`, kind: 'grouping', label, language, values }];
  });
}

/** A group cut to the values that the table has; nothing where it has none of them. */
function groupValue(
  codes: readonly string[],
  code: string,
  label: string,
  members: readonly string[],
): readonly CodelistValue[] {
  const places = members.map((member) => findCode(codes, member));
  const found = [...new Set(places.filter((place) => place >= 0))].sort((a, b) => a - b);
  const missing = places.filter((place) => place < 0).length;
  return found.length === 0 ? [] : [{ code, label, members: found, missing }];
}

/** Those made for this variable, or for another one of the same domain. */
function ownCodelists(
  groupings: readonly OwnGrouping[],
  tableId: string,
  variable: VariableModel,
  { codes, labels }: Variable,
): readonly Codelist[] {
  const domains = new Set(variable.domain.flatMap((domain) => (domain ? foldName(domain) : [])));
  return groupings.flatMap((grouping): Codelist[] => {
    const isMadeForIt =
      foldName(grouping.tableId) === foldName(tableId) && grouping.variableCode === variable.code;
    const serves = isMadeForIt || grouping.domains.some((domain) => domains.has(foldName(domain)));
    if (!serves) return [];
    const values = grouping.groups.flatMap(({ code, label, members }) =>
      groupValue(codes, code, label, members),
    );
    if (values.length === 0) return [];
    const gone = goneMembers(grouping, (code) => findCode(codes, code) >= 0);
    const known = new Set(grouping.values.map(({ code }) => code));
    const fresh = labels.filter((_, place) => !known.has(codes[place] ?? ''));
    const { id, name: label } = grouping;
    const own = { gone: gone.map((member) => member.label), fresh };
    return [{ id, kind: 'grouping', label, language: null, values, own }];
  });
}

/**
 * Nothing in the files declares it: by custom the file's name ends in `-en` or `_en`; else the one
 * language whose texts the set repeats.
 */
function languageOf(
  { fileName, valueSet }: Family,
  model: TableModel,
  variable: VariableModel,
): string | null {
  const bySuffix = suffixLanguage(fileName, model.languages);
  if (bySuffix !== null || model.languages.length < 2) return bySuffix;
  const repeated = model.languages.map((_, at) => {
    const labels = variable.labels[at] ?? [];
    return valueSet.codes.filter((code, place) => {
      const own = findCode(variable.codes, code);
      return own >= 0 && labels[own]?.trim() === valueSet.texts[place];
    }).length;
  });
  const most = Math.max(...repeated);
  const first = repeated.indexOf(most);
  const isAlone = most > 0 && repeated.lastIndexOf(most) === first;
  return isAlone ? (model.languages[first] ?? null) : null;
}

function suffixLanguage(fileName: string, languages: readonly string[]): string | null {
  const suffix = /[-_]([a-z]{2,3})\.[a-z]+$/i.exec(fileName)?.[1]?.toLowerCase();
  return languages.find((language) => language.toLowerCase() === suffix) ?? null;
}

function uniqueById(codelists: readonly Codelist[]): readonly Codelist[] {
  const seen = new Set<string>();
  return codelists.filter(({ id }) => seen.size < seen.add(id.toLowerCase()).size);
}
