/** What is wrong with the value sets and groupings of one import, told once, when they come in. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import { decodeText } from '../px/text-file.ts';
import { type CodelistFile, foldName } from './families.ts';
import { type Grouping, readGrouping } from './grouping.ts';
import { checkAgainst, readValueSet } from './value-set.ts';

export interface CheckedFile {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/**
 * Problems by file, in the order given; files without any are left out.
 *
 * @param isKnown  Whether the catalog has a grouping of this file name from an earlier import.
 */
export function checkCodelists(
  files: readonly CodelistFile[],
  isKnown: (fileName: string) => boolean,
): readonly CheckedFile[] {
  const found = new Map<string, Problem[]>(files.map(({ path }) => [path, []]));
  const groupings = new Map<string, { readonly path: string; readonly grouping: Grouping }>();
  for (const { path, name, kind, content } of files) {
    if (kind !== 'grouping') continue;
    const { grouping, problems } = readGrouping(decodeText(content));
    found.get(path)?.push(...problems);
    if (grouping) groupings.set(foldName(name), { path, grouping });
  }
  for (const { path, kind, content } of files) {
    if (kind !== 'value-set') continue;
    const { valueSet, problems } = readValueSet(decodeText(content));
    found.get(path)?.push(...problems);
    for (const name of valueSet?.groupings ?? []) {
      const known = groupings.get(foldName(name));
      if (known && valueSet) {
        found.get(known.path)?.push(...checkAgainst(valueSet, known.grouping));
      } else if (!isKnown(name)) {
        const values = { grouping: quoteInput(name) };
        const place = { line: 1 };
        found
          .get(path)
          ?.push(problem('codelist.missing-grouping', values, { severity: 'warning', place }));
      }
    }
  }
  return files.flatMap(({ path }) => {
    const problems = (found.get(path) ?? []).map((one) => ({
      ...one,
      place: { line: 1, ...one.place, file: path },
    }));
    return problems.length > 0 ? [{ path, problems }] : [];
  });
}
