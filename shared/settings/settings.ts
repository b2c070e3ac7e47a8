import { z } from 'zod';

/** Every setting with its default; kept in the catalog, one row each. A new setting is one line here. */
export const settingsSchema = z.object({
  /** Earlier revisions of a table that are kept for comparison and going back. */
  revisionsKept: z.number().int().min(0).max(100).default(2),
  /** Language of the interface; `system` follows the system. */
  interfaceLanguage: z.enum(['system', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  /** How numbers look; `language` follows the interface language. */
  numberFormat: z
    .enum(['language', 'space-comma', 'comma-point', 'point-comma'])
    .default('language'),
  restoreTabs: z.boolean().default(true),
});

export type Settings = z.output<typeof settingsSchema>;

export const settingsPatch = settingsSchema.partial();

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
