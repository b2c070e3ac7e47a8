import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the window and how it is named to a browser. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The files of the built window by their path in an address; `''` is the page. They are listed once at
 * the start, so that no address can lead to another file.
 */
export function listAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = MEDIA_TYPES[extname(entry.name)];
    if (!entry.isFile() || !mediaType) continue;
    const path = join(entry.parentPath, entry.name);
    assets.set(path.slice(folder.length + 1).replaceAll('\\', '/'), { path, mediaType });
  }
  const page = assets.get('index.html');
  if (page) assets.set('', page);
  return assets;
}
