import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../messages/languages.ts';

/** Every setting; kept in the catalog, one row each. A new one is a line here and its default below. */
export const settingsSchema = z.object({
  /** Earlier revisions of a table that are kept for comparison and going back. */
  revisionsKept: z.number().int().min(0).max(100),
  /** Language of the interface; `system` follows the system. */
  interfaceLanguage: z.enum(['system', ...INTERFACE_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** How numbers look; `language` follows the interface language. */
  numberFormat: z.enum(['language', 'space-comma', 'comma-point', 'point-comma']),
  restoreTabs: z.boolean(),
});

export type Settings = z.output<typeof settingsSchema>;

export const settingsPatch = settingsSchema.partial();

export const DEFAULT_SETTINGS: Settings = {
  revisionsKept: 2,
  interfaceLanguage: 'system',
  theme: 'system',
  density: 'comfortable',
  numberFormat: 'language',
  restoreTabs: true,
};
