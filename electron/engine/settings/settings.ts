/** Settings and the window's session, kept in the catalog. */
import type { ParsedParams } from '#shared/api/contract.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  settingsPatch,
  settingsSchema,
} from '#shared/settings/settings.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';

const LIST = "SELECT name, value FROM setting WHERE name LIKE 'setting.%'";
const READ = 'SELECT value FROM setting WHERE name = ?';
const WRITE = `
  INSERT INTO setting (name, value) VALUES (@name, @value)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`;

const PREFIX = 'setting.';
const SESSION = 'session';

/** A setting that is damaged, or that another version of the program wrote otherwise, counts as not set. */
export function readSettings(db: Connection): Settings {
  const rows = db.prepare<[], { name: string; value: string }>(LIST).all();
  const valid = rows.flatMap(({ name, value }) => {
    const key = name.slice(PREFIX.length);
    const stored = parseStored(value);
    if (stored === undefined) return [];
    const known = settingsPatch.safeParse({ [key]: stored });
    return known.success ? Object.entries(known.data) : [];
  });
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) });
}

export function getSettings(context: EngineContext): Settings {
  return readSettings(context.db);
}

export function setSettings(context: EngineContext, patch: ParsedParams<'settings.set'>): Settings {
  const { db } = context;
  db.transaction(() => {
    for (const [name, value] of Object.entries(patch)) {
      if (value === undefined) continue;
      db.prepare(WRITE).run({ name: PREFIX + name, value: JSON.stringify(value) });
    }
  }).immediate();
  context.emit({ kind: 'changed', room: 'settings', ids: Object.keys(patch) });
  return readSettings(db);
}

/** Undefined for what is no JSON, so that one damaged row costs itself alone. */
function parseStored(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What the window kept last; null at first, and where it is damaged. The window alone knows what is in it. */
export function getSession(context: EngineContext): unknown {
  const row = context.db.prepare<[string], { value: string }>(READ).get(SESSION);
  return (row && parseStored(row.value)) ?? null;
}

export function setSession(context: EngineContext, { session }: ParsedParams<'session.set'>): null {
  context.db.prepare(WRITE).run({ name: SESSION, value: JSON.stringify(session ?? null) });
  context.emit({ kind: 'changed', room: 'session', ids: [] });
  return null;
}
