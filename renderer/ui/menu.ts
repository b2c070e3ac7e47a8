import type { LucideIcon } from '@lucide/svelte';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly shortcut?: string | undefined;
      /** Why it cannot be done now; the item stays visible and says so. */
      readonly blocked?: string | undefined;
      readonly run: () => void;
    }
  | { readonly kind: 'rule'; readonly id: string };
