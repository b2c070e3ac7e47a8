/** Every setting by the name that people look for: the settings screen and the palette list them. */
import { foldText } from '#shared/cube/fold.ts';
import type { MessageKey } from '#shared/messages/index.ts';

export type SectionId =
  | 'general'
  | 'appearance'
  | 'numbers'
  | 'catalog'
  | 'connections'
  | 'keyboard'
  | 'network'
  | 'privacy'
  | 'advanced';

interface ListedSetting {
  readonly id: string;
  readonly section: SectionId;
  readonly label: MessageKey;
  readonly help?: MessageKey;
}

export const SETTING_LIST = [
  {
    id: 'language',
    section: 'general',
    label: 'settings.language',
    help: 'settings.language-help',
  },
  { id: 'start', section: 'general', label: 'settings.start', help: 'settings.start-help' },
  { id: 'theme', section: 'appearance', label: 'settings.theme', help: 'settings.theme-help' },
  { id: 'density', section: 'appearance', label: 'settings.density' },
  { id: 'text-size', section: 'appearance', label: 'settings.text-size' },
  { id: 'motion', section: 'appearance', label: 'settings.motion', help: 'settings.motion-help' },
  {
    id: 'number-format',
    section: 'numbers',
    label: 'settings.number-format',
    help: 'settings.number-format-help',
  },
  {
    id: 'rounding',
    section: 'numbers',
    label: 'settings.rounding',
    help: 'settings.rounding-help',
  },
  { id: 'missing', section: 'numbers', label: 'settings.missing', help: 'settings.missing-help' },
  { id: 'folder', section: 'catalog', label: 'settings.folder' },
  {
    id: 'revisions',
    section: 'catalog',
    label: 'settings.revisions',
    help: 'settings.revisions-help',
  },
  {
    id: 'servers',
    section: 'connections',
    label: 'app.servers',
    help: 'settings.servers-help',
  },
  {
    id: 'targets',
    section: 'connections',
    label: 'settings.targets',
    help: 'settings.targets-help',
  },
  {
    id: 'shortcuts',
    section: 'keyboard',
    label: 'settings.shortcuts',
    help: 'settings.shortcuts-help',
  },
  { id: 'proxy', section: 'network', label: 'settings.proxy', help: 'settings.proxy-help' },
  { id: 'ca-file', section: 'network', label: 'settings.ca-file', help: 'settings.ca-file-help' },
  {
    id: 'usage-data',
    section: 'privacy',
    label: 'settings.usage-data',
    help: 'settings.usage-data-help',
  },
  {
    id: 'crash-reports',
    section: 'privacy',
    label: 'settings.crash-reports',
    help: 'settings.crash-reports-help',
  },
  { id: 'check', section: 'advanced', label: 'settings.check', help: 'settings.check-help' },
  { id: 'log', section: 'advanced', label: 'settings.log', help: 'settings.log-help' },
  {
    id: 'transfer',
    section: 'advanced',
    label: 'settings.transfer',
    help: 'settings.transfer-help',
  },
] as const satisfies readonly ListedSetting[];

export type SettingId = (typeof SETTING_LIST)[number]['id'];

const ALL: readonly (ListedSetting & { readonly id: SettingId })[] = SETTING_LIST;

export function settingOf(id: SettingId) {
  const found = ALL.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is no setting`);
  return found;
}

/** Settings whose name, or with it the explanation, has every word somewhere. */
export function findSettings(
  query: string,
  t: (key: MessageKey) => string,
  where: 'name' | 'everywhere',
) {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return ALL.filter(({ label, help }) => {
    const text = foldText(where === 'name' || !help ? t(label) : `${t(label)} ${t(help)}`);
    return words.every((word) => text.includes(word));
  });
}
