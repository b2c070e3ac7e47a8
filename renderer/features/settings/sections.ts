/** The sections of the settings, in their order. A new one is a component beside these and a line here. */

import type { LucideIcon } from '@lucide/svelte';
import Database from '@lucide/svelte/icons/database';
import Hash from '@lucide/svelte/icons/hash';
import House from '@lucide/svelte/icons/house';
import KeyRound from '@lucide/svelte/icons/key-round';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Network from '@lucide/svelte/icons/network';
import Shield from '@lucide/svelte/icons/shield';
import Sun from '@lucide/svelte/icons/sun';
import Wrench from '@lucide/svelte/icons/wrench';
import type { Component } from 'svelte';
import type { SectionId } from '#renderer/shell/setting-list.ts';
import type { MessageKey } from '#shared/messages/index.ts';
import type { Settings } from '#shared/settings/settings.ts';
import AdvancedSection from './sections/AdvancedSection.svelte';
import AppearanceSection from './sections/AppearanceSection.svelte';
import CatalogSection from './sections/CatalogSection.svelte';
import ConnectionsSection from './sections/ConnectionsSection.svelte';
import GeneralSection from './sections/GeneralSection.svelte';
import KeyboardSection from './sections/KeyboardSection.svelte';
import NetworkSection from './sections/NetworkSection.svelte';
import NumbersSection from './sections/NumbersSection.svelte';
import PrivacySection from './sections/PrivacySection.svelte';

export interface Section {
  readonly id: SectionId;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  readonly component: Component;
  /** What *Restore defaults* puts back. */
  readonly keys: readonly (keyof Settings)[];
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'general',
    label: 'settings.general',
    icon: House,
    component: GeneralSection,
    keys: ['interfaceLanguage', 'restoreTabs', 'startScreen'],
  },
  {
    id: 'appearance',
    label: 'settings.appearance',
    icon: Sun,
    component: AppearanceSection,
    keys: ['theme', 'density', 'textSize', 'motion'],
  },
  {
    id: 'numbers',
    label: 'settings.numbers',
    icon: Hash,
    component: NumbersSection,
    keys: ['numberFormat', 'rounding', 'missing'],
  },
  {
    id: 'catalog',
    label: 'settings.catalog',
    icon: Database,
    component: CatalogSection,
    keys: ['revisionsKept'],
  },
  {
    id: 'connections',
    label: 'settings.connections',
    icon: KeyRound,
    component: ConnectionsSection,
    keys: [],
  },
  {
    id: 'keyboard',
    label: 'settings.keyboard',
    icon: Keyboard,
    component: KeyboardSection,
    keys: ['shortcuts'],
  },
  {
    id: 'network',
    label: 'settings.network',
    icon: Network,
    component: NetworkSection,
    keys: ['proxy', 'caFile'],
  },
  { id: 'privacy', label: 'settings.privacy', icon: Shield, component: PrivacySection, keys: [] },
  {
    id: 'advanced',
    label: 'settings.advanced',
    icon: Wrench,
    component: AdvancedSection,
    keys: [],
  },
];
