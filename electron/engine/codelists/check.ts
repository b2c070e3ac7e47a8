/** What is wrong with the value sets and groupings of one import, told once, when they come in. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import { decodeText } from '../px/text-file.ts';
import { type CodelistFile, findFurther, foldName } from './families.ts';
import { readGrouping } from './grouping.ts';
import { checkAgainst, readValueSet, type ValueSet } from './value-set.ts';

/** What is wrong with a grouping in one of the value sets that name it. */
type ProblemsIn = (valueSet: ValueSet) => readonly Problem[];

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
  const groupings = new Map<string, { readonly path: string; readonly problemsIn: ProblemsIn }>();
  for (const { path, name, kind, content } of files) {
    if (kind !== 'grouping') continue;
    const { grouping, problems, ...lines } = readGrouping(decodeText(content));
    found.get(path)?.push(...problems);
    if (!grouping) continue;
    const problemsIn: ProblemsIn = (valueSet) =>
      checkAgainst(valueSet, { valueSet: grouping.valueSet, ...lines });
    groupings.set(foldName(name), { path, problemsIn });
  }
  for (const { path, kind, content } of files) {
    if (kind !== 'value-set') continue;
    const further = findFurther(files, path);
    const { valueSet, problems, groupingLines } = readValueSet(decodeText(content), further);
    found.get(path)?.push(...problems);
    valueSet?.groupings.forEach((name, at) => {
      const known = groupings.get(foldName(name));
      if (known) {
        found.get(known.path)?.push(...known.problemsIn(valueSet));
      } else if (!isKnown(name)) {
        const values = { grouping: quoteInput(name) };
        const place = { line: groupingLines[at] ?? 1 };
        const missing = problem('codelist.missing-grouping', values, {
          severity: 'warning',
          place,
        });
        found.get(path)?.push(missing);
      }
    });
  }
  return files.flatMap(({ path }) => {
    const problems = (found.get(path) ?? []).map((one) => ({
      ...one,
      place: { line: 1, ...one.place, file: path },
    }));
    return problems.length > 0 ? [{ path, problems }] : [];
  });
}
