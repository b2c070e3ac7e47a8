/** Resources of a draft, made in the window. */
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ExportFormat, SavedQueryRow } from '#shared/api/answers.ts';
import type { ChartView, Resource } from '#shared/publication/draft.ts';

/** Small ASCII letters and digits, which every catalog keeps as they are. */
function plainName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .toLowerCase();
  return plain === '' ? 'data' : plain;
}

function splitName(name: string): { readonly stem: string; readonly ending: string } {
  const at = name.lastIndexOf('.');
  return at > 0
    ? { stem: name.slice(0, at), ending: name.slice(at + 1).toLowerCase() }
    : { stem: name, ending: 'bin' };
}

/** A whole table, or what a saved query asks of it, in one format. */
export function tableResource(
  table: { readonly id: string; readonly title: string; readonly language: string },
  query: SavedQueryRow | null,
  format: ExportFormat,
): Resource {
  const title = query?.name || table.title;
  const { variables, placement } = query?.selection ?? { variables: [], placement: null };
  return {
    id: crypto.randomUUID(),
    kind: 'file',
    name: { [table.language || 'en']: title },
    fileName: `${plainName(query?.name || table.id)}${format.extension}`,
    format: format.id,
    source: {
      tableId: table.id,
      selection: query
        ? {
            selection: variables.map(({ variableCode, valueCodes, codelist }) => ({
              variableCode,
              valueCodes: [...valueCodes],
              codelist,
            })),
            placement: placement && {
              stub: placement.stub && [...placement.stub],
              heading: placement.heading && [...placement.heading],
            },
          }
        : '*',
    },
    role: 'main',
  };
}

/** Another format, and the ending of the file with it. */
export function withFormat(
  { fileName }: Resource,
  format: string,
  formats: readonly ExportFormat[],
): Partial<Resource> {
  const extension = formats.find(({ id }) => id === format)?.extension ?? '';
  return fileName === undefined
    ? { format }
    : { format, fileName: `${splitName(fileName).stem}${extension}` };
}

/** Documents: files of this computer by their paths, or bytes that a browser sends now. */
export async function addFiles(
  { client, host }: Shell,
  files: readonly (File | string)[],
): Promise<readonly Resource[]> {
  const made: Resource[] = [];
  for (const file of files) {
    const path = typeof file === 'string' ? file : (host.pathOf?.(file) ?? null);
    const name = typeof file === 'string' ? (file.split(/[/\\]/).at(-1) ?? file) : file.name;
    let source: Resource['source'];
    if (path !== null) source = { path };
    else if (typeof file !== 'string' && host.upload) {
      const uploadId = await host.upload(file, new AbortController().signal);
      source = await client.call('drafts.keepFile', { uploadId });
    } else continue;
    const { stem, ending } = splitName(name);
    made.push({
      id: crypto.randomUUID(),
      kind: 'file',
      name: { en: stem },
      fileName: `${plainName(stem)}.${plainName(ending)}`,
      format: ending,
      source,
      role: 'documentation',
    });
  }
  return made;
}

/** An address that the catalog links to. */
export function linkOf(): Resource {
  return {
    id: crypto.randomUUID(),
    kind: 'link',
    name: {},
    format: 'html',
    source: { url: 'https://' },
    role: 'documentation',
  };
}

export function chartOf(resource: Resource): ChartView {
  return {
    id: crypto.randomUUID(),
    title: resource.name,
    resourceId: resource.id,
    chart: { kind: 'line', options: {} },
    engine: 'echart',
  };
}
