/** Codelists of the catalog in files and out of them. */
import type { CodelistRow, CodelistText, ReadDraft } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import { findCodelist } from '#shared/codelist/codelist.ts';
import { draftOf, type OwnGrouping } from '#shared/codelist/own-grouping.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { findVariable } from '#shared/selection/find-variable.ts';
import { readModel } from '../catalog/models.ts';
import { findTable } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { decodeText } from '../px/text-file.ts';
import { familiesOf, foldName } from './families.ts';
import { fileStem } from './file-stem.ts';
import { readGrouping } from './grouping.ts';
import { tableWithCodelists } from './of-table.ts';
import { readOwnGroupings } from './own-groupings.ts';
import { writeGrouping, writeValueSet } from './write.ts';

/** `codelists.list`: what files and users brought; levels that a table itself declares are its own. */
export function listCodelists({ db }: EngineContext): readonly CodelistRow[] {
  const own = readOwnGroupings(db).map((grouping): CodelistRow => {
    const { id, name, domains, tableId, variableCode, groups } = grouping;
    const from = { tableId, variableCode };
    return { id, kind: 'grouping', label: name, domains, madeFor: from, count: groups.length };
  });
  const files = familiesOf(db).all.flatMap(({ valueSet, groupings }): CodelistRow[] => {
    const { domains } = valueSet;
    return [
      {
        id: `vs_${valueSet.name}`,
        kind: 'value-set',
        label: valueSet.label,
        domains,
        madeFor: null,
        count: valueSet.codes.length,
      },
      ...groupings.map(
        ({ fileName, grouping }): CodelistRow => ({
          id: `agg_${fileName}`,
          kind: 'grouping',
          label: grouping.name || fileName,
          domains,
          madeFor: null,
          count: grouping.groups.length,
        }),
      ),
    ];
  });
  return [...own, ...files];
}

/**
 * `codelists.files`: a grouping and its value set, or a value set alone. An own grouping is written
 * whole, others as far as the table has their values.
 *
 * @throws ProblemError `selection.unknown-table`, `selection.unknown-language`,
 *   `selection.unknown-codelist`, `grouping.unknown-variable`.
 */
export function codelistFiles(
  { db }: EngineContext,
  { tableId, variableCode, language, id }: ParsedParams<'codelists.files'>,
): readonly CodelistText[] {
  const own = readOwnGroupings(db).find((each) => foldName(each.id) === foldName(id));
  if (own) return filesOfOwn(own);
  const stored = findTable(db, tableId);
  const model = readModel(db, stored.revision);
  const inLanguage = tableInLanguage(model, stored.id, language);
  const table = tableWithCodelists(familiesOf(db).find, [], model, inLanguage);
  const at = findVariable(table, variableCode);
  const variable = table.variables[at];
  if (!variable) {
    const values = { table: stored.id, variable: quoteInput(variableCode) };
    throw new ProblemError(problem('grouping.unknown-variable', values));
  }
  const codelist = findCodelist(variable.codelists, id);
  if (!codelist) {
    const values = { variable: variable.code, codelist: quoteInput(id) };
    throw new ProblemError(problem('selection.unknown-codelist', values));
  }
  const stem = fileStem(codelist.id.replace(/^(agg|vs)_/i, '').replace(/\.agg$/i, ''));
  const domains = domainsOr(model.variables[at]?.domain ?? [], variable.code);
  const isGrouping = codelist.kind === 'grouping';
  const valueSet = writeValueSet({
    fileName: `${stem}.vs`,
    name: isGrouping ? stem : codelist.id.replace(/^vs_/i, ''),
    label: isGrouping ? variable.label : codelist.label,
    domains,
    groupings: isGrouping ? [`${stem}.agg`] : [],
    values: isGrouping
      ? variable.codes.map((code, place) => ({ code, label: variable.labels[place] ?? code }))
      : codelist.values,
  });
  if (!isGrouping) return [valueSet];
  return [writeGrouping(`${stem}.agg`, stem, draftOf(codelist, variable.codes)), valueSet];
}

function filesOfOwn(grouping: OwnGrouping): readonly CodelistText[] {
  const { id, variableCode, variableLabel, domains, values } = grouping;
  const fileName = id.replace(/^agg_/i, '');
  const stem = fileName.replace(/\.agg$/i, '');
  return [
    writeGrouping(fileName, stem, grouping),
    writeValueSet({
      fileName: `${stem}.vs`,
      name: stem,
      label: variableLabel,
      domains: domainsOr(domains, variableCode),
      groupings: [fileName],
      values,
    }),
  ];
}

/** A value set without a domain serves nobody: the variable's code is what its DOMAIN could be. */
function domainsOr(domains: readonly (string | null)[], variableCode: string): readonly string[] {
  const named = [...new Set(domains.flatMap((domain) => domain || []))];
  return named.length > 0 ? named : [variableCode];
}

/** `groupings.read`: what a `.agg` file would be as an own grouping. */
export function readGroupingFile(
  _context: EngineContext,
  { content }: ParsedParams<'groupings.read'>,
): ReadDraft {
  const { grouping, problems } = readGrouping(decodeText(Buffer.from(content, 'base64')));
  if (!grouping) return { draft: null, problems };
  const groups = grouping.groups.map(({ code, text, members }) => ({ code, label: text, members }));
  return { draft: { name: grouping.name, groups }, problems };
}
