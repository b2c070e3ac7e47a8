/** Settings as a file, to be taken to another computer. */
import { z } from 'zod';
import { type Settings, settingsPatch } from '#shared/settings/settings.ts';

const fileSchema = z.object({ statdesk: z.literal('settings'), settings: settingsPatch });

export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ statdesk: 'settings', settings }, null, 2)}\n`;
}

/** Null for what is no file of settings. */
export function readSettingsFile(text: string): Partial<Settings> | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = fileSchema.safeParse(json).data?.settings;
  if (!read) return null;
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
