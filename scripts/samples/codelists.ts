/** Value sets (.vs) and groupings (.agg) of the samples, one of each per language. */
import { AGE_CODES, AGE_GROUPS, ageText, PARTS, REGIONS } from './skerria.ts';

interface Group {
  readonly code: string;
  readonly text: string;
  readonly members: readonly string[];
}

function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}=${item}\n`).join('');
}

function valueSet(
  name: string,
  text: string,
  groupingFile: string,
  values: readonly { readonly code: string; readonly text: string }[],
): string {
  return `[Descr]\nName=${name}\nPrestext=${text}\nType=V\n\n[Aggreg]\n1=${groupingFile}\n\n[Domain]\n1=${name}\n\n[Valuecode]\n${numbered(values.map((value) => value.code))}\n[Valuetext]\n${numbered(values.map((value) => value.text))}`;
}

function grouping(name: string, valueSetName: string, groups: readonly Group[]): string {
  const sections = groups.map((group) => `\n[${group.code}]\n${numbered(group.members)}`).join('');
  return `[Aggreg]\nName=${name}\nValueset=${valueSetName}\n${numbered(groups.map((group) => group.code))}\n[Aggtext]\n${numbered(groups.map((group) => group.text))}${sections}`;
}

const LANGUAGES = [
  {
    suffix: '',
    years: 'years',
    ages: 'Age in five-year bands',
    stages: 'Stages of life',
    regions: 'Regions',
    parts: 'Parts of the country',
  },
  {
    suffix: '_no',
    years: 'år',
    ages: 'Alder i femårsgrupper',
    stages: 'Livsfaser',
    regions: 'Regioner',
    parts: 'Landsdeler',
  },
  {
    suffix: '_sv',
    years: 'år',
    ages: 'Ålder i femårsgrupper',
    stages: 'Livsskeden',
    regions: 'Regioner',
    parts: 'Landsdelar',
  },
];

function ageMembers(group: string): string[] {
  const [from = 0, to = Number.POSITIVE_INFINITY] = group.split(/[-+]/).filter(Boolean).map(Number);
  return AGE_CODES.filter((code) => {
    const start = Number.parseInt(code, 10);
    return start >= from && start <= to;
  });
}

/** File name → text. */
export function codelistFiles(): Map<string, string> {
  const files = new Map<string, string>();
  LANGUAGES.forEach((language, index) => {
    const { suffix } = language;
    const ages = AGE_CODES.map((code) => ({ code, text: ageText(code, language.years) }));
    const regions = REGIONS.map(({ code, text }) => ({ code, text: String(text) }));
    files.set(
      `SkerriaAge${suffix}.vs`,
      valueSet(`SkerriaAge${suffix}`, language.ages, `SkerriaLifeStages${suffix}.agg`, ages),
    );
    files.set(
      `SkerriaLifeStages${suffix}.agg`,
      grouping(
        language.stages,
        `SkerriaAge${suffix}`,
        AGE_GROUPS.map((code) => ({
          code,
          text: ageText(code, language.years),
          members: ageMembers(code),
        })),
      ),
    );
    files.set(
      `SkerriaRegion${suffix}.vs`,
      valueSet(`SkerriaRegion${suffix}`, language.regions, `SkerriaParts${suffix}.agg`, regions),
    );
    files.set(
      `SkerriaParts${suffix}.agg`,
      grouping(
        language.parts,
        `SkerriaRegion${suffix}`,
        PARTS.map((part) => ({
          code: part.code,
          text: part.text[index] ?? '',
          members: part.regions,
        })),
      ),
    );
  });
  return files;
}
