/** Codelists as their files give them, whatever table they are used for. */
import type { Connection } from '../db/open.ts';
import { type Family, familiesOf } from './families.ts';

export interface FileCodelist {
  readonly id: string;
  readonly kind: 'value-set' | 'grouping';
  readonly label: string;
  /** Of the `.vs` or `.agg` file. */
  readonly fileName: string;
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    /** Codes of the value set that it stands for. */
    readonly members: readonly string[];
  }[];
}

/** By its id in any letter case; null where no file gives it. */
export function findFileCodelist(db: Connection, id: string): FileCodelist | null {
  const wanted = id.trim().toLowerCase();
  for (const family of familiesOf(db).all) {
    const found = fileCodelists(family).find((list) => list.id.toLowerCase() === wanted);
    if (found) return found;
  }
  return null;
}

function fileCodelists({ fileName, valueSet, groupings }: Family): readonly FileCodelist[] {
  const { name, label, codes, texts } = valueSet;
  return [
    {
      id: `vs_${name}`,
      kind: 'value-set',
      label,
      fileName,
      values: codes.map((code, at) => ({ code, label: texts[at] ?? code, members: [code] })),
    },
    ...groupings.map(
      ({ fileName: own, grouping }): FileCodelist => ({
        id: `agg_${own}`,
        kind: 'grouping',
        label: grouping.name || own,
        fileName: own,
        values: grouping.groups.map(({ code, text, members }) => ({ code, label: text, members })),
      }),
    ),
  ];
}
