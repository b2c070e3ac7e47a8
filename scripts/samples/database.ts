/** The example database: every file with its text, by path. The same bytes on every machine. */
import { codelistFiles } from './codelists.ts';
import { pxText, type SampleTable } from './px-text.ts';
import { consumerPrices } from './tables/consumer-prices.ts';
import { deaths } from './tables/deaths.ts';
import { employment } from './tables/employment.ts';
import { energy } from './tables/energy.ts';
import { ferries } from './tables/ferries.ts';
import { population } from './tables/population.ts';
import { wages } from './tables/wages.ts';

const LANGUAGES = ['en', 'no', 'sv', 'fr'];

/** Folder → names in LANGUAGES order, and its tables. */
const FOLDERS: readonly {
  readonly code: string;
  readonly names: readonly string[];
  readonly tables: readonly (() => SampleTable)[];
}[] = [
  {
    code: 'PO',
    names: ['Population', 'Befolkning', 'Befolkning', 'Population'],
    tables: [population, deaths],
  },
  { code: 'WO', names: ['Work', 'Arbeid', 'Arbete', 'Travail'], tables: [employment, wages] },
  { code: 'PR', names: ['Prices', 'Priser', 'Priser', 'Prix'], tables: [consumerPrices] },
  { code: 'EN', names: ['Energy', 'Energi', 'Energi', 'Énergie'], tables: [energy] },
  {
    code: 'TR',
    names: ['Transport', 'Transport', 'Transport', 'Transport'],
    tables: [ferries],
  },
];

/** Path within the database, `/` between folders → text, to be written as UTF-8. */
export function sampleFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, text] of codelistFiles()) files.set(`_aggregations/${name}`, text);
  const made = FOLDERS.map((folder) => ({
    ...folder,
    tables: folder.tables.map((make) => make()),
  }));
  for (const folder of made) {
    folder.names.forEach((name, index) => {
      const suffix = index === 0 ? '' : `_${LANGUAGES[index]}`;
      files.set(`${folder.code}/Alias${suffix}.txt`, `${name}\n`);
    });
    for (const table of folder.tables)
      files.set(`${folder.code}/${table.matrix}.px`, pxText(table));
  }
  files.set('Menu.xml', menu(made));
  return files;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The index of the tree in all languages, as PxWeb writes it: it gives the order of the folders. */
function menu(
  folders: readonly {
    readonly code: string;
    readonly names: readonly string[];
    readonly tables: readonly SampleTable[];
  }[],
): string {
  const languages = LANGUAGES.map((language, index) => {
    const items = folders.map((folder, order) => {
      const name = escapeXml(folder.names[index] ?? '');
      const links = folder.tables.flatMap((table) => {
        const own = table.languages.indexOf(language);
        if (own < 0) return [];
        const text = escapeXml(
          typeof table.title === 'string' ? table.title : (table.title[own] ?? ''),
        );
        return [
          `      <Link selection="samples/${folder.code}/${table.matrix}.px" type="PX" tableId="${table.matrix}">\n        <Text>${text}</Text>\n      </Link>\n`,
        ];
      });
      return `    <MenuItem selection="samples/${folder.code}" sortCode="${String(order + 1).padStart(2, '0')}">\n      <Description>${name}</Description>\n      <Text>${name}</Text>\n${links.join('')}    </MenuItem>\n`;
    });
    return `  <Language lang="${language}" default="${index === 0}">\n${items.join('')}  </Language>\n`;
  });
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<Menu>\n${languages.join('')}</Menu>\n`;
}
