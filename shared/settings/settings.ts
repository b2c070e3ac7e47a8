import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../messages/languages.ts';

/** Every setting; kept in the catalog, one row each. A new one is a line here and its default below. */
export const settingsSchema = z.object({
  /** Earlier revisions of a table that are kept for comparison and going back. */
  revisionsKept: z.number().int().min(0).max(100),
  /** Language of the interface; `system` follows the system. */
  interfaceLanguage: z.enum(['system', ...INTERFACE_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Per cent of the usual size of letters and all around them. */
  textSize: z.number().int().min(90).max(150),
  /** `less` moves nothing; `system` does what the system asks for. */
  motion: z.enum(['system', 'less']),
  density: z.enum(['comfortable', 'compact']),
  /** How numbers look; `language` follows the interface language. */
  numberFormat: z.enum(['language', 'space-comma', 'comma-point', 'point-comma']),
  /** Ties in rounding: as the table says, or always one way. Only what is shown is rounded. */
  rounding: z.enum(['table', 'half-up', 'half-even']),
  /** What stands for a missing number: the table's own symbol, or a short code such as `[c]`. */
  missing: z.enum(['symbols', 'codes']),
  restoreTabs: z.boolean(),
  startScreen: z.enum(['home', 'catalog']),
  /** Keys of commands that the user has changed, by the command's id; '' takes the key away. */
  shortcuts: z.record(z.string().min(1).max(60), z.string().max(40)),
  /** The API for programs of this computer; `secret` is a part of its address. */
  localApi: z.object({
    isOn: z.boolean(),
    port: z.number().int().min(0).max(65_535),
    secret: z.string().max(200).nullable(),
  }),
  /** `system`, `none`, or the address of a proxy. */
  proxy: z.string().trim().min(1).max(1000),
  /** PEM file of certificates that are trusted beside the system’s; null for none. */
  caFile: z.string().max(10_000).nullable(),
});

export type Settings = z.output<typeof settingsSchema>;

export const settingsPatch = settingsSchema.partial();

export const DEFAULT_SETTINGS: Settings = {
  revisionsKept: 2,
  interfaceLanguage: 'system',
  theme: 'system',
  textSize: 100,
  motion: 'system',
  density: 'comfortable',
  numberFormat: 'language',
  rounding: 'table',
  missing: 'symbols',
  restoreTabs: true,
  startScreen: 'home',
  shortcuts: {},
  localApi: { isOn: false, port: 8080, secret: null },
  proxy: 'system',
  caFile: null,
};
