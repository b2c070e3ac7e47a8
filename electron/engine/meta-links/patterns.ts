/** `metaid.config` of imported databases: what META-IDs lead to. */
import { SaxesParser } from 'saxes';
import type { MetaPattern } from '#shared/cube/meta-links.ts';
import { type Connection, statement } from '../db/open.ts';
import { decodeText } from '../px/text-file.ts';

interface Kept {
  readonly stamp: string;
  readonly patterns: readonly MetaPattern[];
}

const kept = new WeakMap<Connection, Kept>();

const STAMP = `
  SELECT count(*) || ' ' || ifnull(max(imported_at), '') || ' ' || total(length(content)) AS stamp
  FROM database_file WHERE kind = 'metaid-config'`;
const READ_FILES = `SELECT content FROM database_file WHERE kind = 'metaid-config' ORDER BY path`;

/** The patterns of a catalog in one language, read once until the files change. */
export function metaPatternsOf(db: Connection, language: string): readonly MetaPattern[] {
  const stamp = statement<[], { stamp: string }>(db, STAMP).get()?.stamp ?? '';
  const known = kept.get(db);
  const patterns = known?.stamp === stamp ? known.patterns : readAll(db);
  kept.set(db, { stamp, patterns });
  const wanted = language.toLowerCase();
  return patterns.filter((pattern) => pattern.language === wanted);
}

function readAll(db: Connection): readonly MetaPattern[] {
  const files = statement<[], { content: Buffer }>(db, READ_FILES).all();
  return files.flatMap(({ content }) => parseMetaConfig(decodeText(content)));
}

const PLACES: ReadonlyMap<string, MetaPattern['place']> = new Map([
  ['onTable', 'table'],
  ['onVariable', 'variable'],
  ['onValue', 'value'],
]);

/** A file that cannot be read gives what stood before the fault. */
export function parseMetaConfig(text: string): readonly MetaPattern[] {
  const patterns: MetaPattern[] = [];
  let place: MetaPattern['place'] | null = null;
  let system = '';
  let relation = '';
  let mediaType = '';
  let hasFailed = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (hasFailed) return;
    place = PLACES.get(name) ?? place;
    if (name === 'metaSystem') system = attributes.id ?? '';
    if (name === 'relationalGroup') {
      relation = attributes.relation ?? '';
      mediaType = attributes.type ?? 'text/html';
    }
    if (name !== 'link' || place === null || system === '') return;
    patterns.push({
      place,
      system,
      relation,
      mediaType,
      language: (attributes.pxLang ?? '').toLowerCase(),
      label: attributes.labelStringFormat ?? '',
      url: attributes.urlStringFormat ?? '',
    });
  });
  parser.on('closetag', ({ name }) => {
    if (PLACES.has(name)) place = null;
    if (name === 'metaSystem') system = '';
  });
  parser.on('error', () => {
    hasFailed = true;
  });
  parser.write(text);
  return patterns;
}
