/** Levels that a table itself declares, HIERARCHIES and PARTITIONED, as codelists. */
import type { Codelist, CodelistValue } from '#shared/codelist/codelist.ts';
import type { VariableModel } from '#shared/cube/model.ts';
import type { Variable } from '#shared/cube/table.ts';
import { findCode } from '#shared/selection/value-list.ts';

/** @param shown  The variable in one language. */
export function levelCodelists(variable: VariableModel, shown: Variable): readonly Codelist[] {
  return [...partitionLists(variable, shown), ...hierarchyLists(shown)];
}

/**
 * PARTITIONED cuts the code into parts: values whose codes agree up to the end of a part are one group.
 * The last part tells single values apart and gives none.
 */
function partitionLists({ partitions }: VariableModel, shown: Variable): readonly Codelist[] {
  return partitions.flatMap(({ name, start, length }): Codelist[] => {
    if (length === null) return [];
    const end = start - 1 + length;
    const groups = new Map<string, number[]>();
    shown.codes.forEach((code, place) => {
      if (code.length < end) return;
      const group = code.slice(0, end);
      groups.set(group, [...(groups.get(group) ?? []), place]);
    });
    if (groups.size < 2 || [...groups.values()].every((members) => members.length === 1)) return [];
    const values = [...groups].map(([code, members]): CodelistValue => {
      const label = shown.labels[findCode(shown.codes, code)] ?? code;
      return { code, label, members, missing: 0 };
    });
    const id = `agg_${shown.code}-${name}`;
    return [{ id, kind: 'grouping', label: name, language: null, values }];
  });
}

/** A level of the tree is a choice of values: a parent's cells are data, not the sum of its children. */
function hierarchyLists({ code, codes, labels, hierarchy }: Variable): readonly Codelist[] {
  if (!hierarchy) return [];
  const levels = new Map<string, number>();
  for (const node of hierarchy.nodes) {
    levels.set(node.code, node.parent === null ? 0 : (levels.get(node.parent) ?? 0) + 1);
  }
  const depth = Math.max(0, ...levels.values()) + 1;
  if (depth < 2) return [];
  return Array.from({ length: depth }, (_, level): Codelist => {
    const values = [...levels].flatMap(([node, own]): CodelistValue[] => {
      const place = own === level ? findCode(codes, node) : -1;
      const found = codes[place];
      return found === undefined
        ? []
        : [{ code: found, label: labels[place] ?? found, members: [place], missing: 0 }];
    });
    const label = hierarchy.levelNames[level] || String(level + 1);
    return { id: `vs_${code}-${level + 1}`, kind: 'value-set', label, language: null, values };
  }).filter(({ values }) => values.length > 0);
}
