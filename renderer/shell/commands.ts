import type { LucideIcon } from '@lucide/svelte';
import { foldText } from '#shared/cube/fold.ts';
import type { MessageKey } from '#shared/messages/index.ts';

/**
 * Something the user can do, from a menu, a key or the palette. Ids are stable.
 * A shortcut is `Mod+Shift+P`; `Mod` is Ctrl, and ⌘ on a Mac.
 */
export interface Command {
  readonly id: string;
  readonly label: MessageKey;
  readonly icon?: LucideIcon;
  /** One for both hosts, or one for each where the browser keeps the usual key for itself. */
  readonly shortcut?: string | { readonly desktop: string; readonly web: string };
  /** Why it cannot run now, or null. */
  readonly blocked?: () => MessageKey | null;
  /** It is reached by its key and menus alone. */
  readonly isOutsidePalette?: boolean;
  readonly run: () => void;
}

export type HostKind = 'desktop' | 'web';

export function shortcutOf(command: Command, host: HostKind): string | undefined {
  return typeof command.shortcut === 'object' ? command.shortcut[host] : command.shortcut;
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key press is this shortcut. */
export function isPressed(shortcut: string, event: Keys, isMac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  if ((isMac ? event.metaKey : event.ctrlKey) !== mod) return false;
  if (!isMac && event.metaKey) return false;
  if (event.altKey !== parts.includes('Alt')) return false;
  if (event.shiftKey !== parts.includes('Shift')) return false;
  // With Alt a Mac types another character, and with Shift a digit becomes a sign: then the key counts.
  return event.key.toLowerCase() === key.toLowerCase() || event.code === keyCode(key);
}

function keyCode(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key;
}

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead']);

/**
 * A key press as a shortcut `Mod+Shift+P`; null for what cannot be one: a modifier alone, a letter
 * without one, which belongs to texts, and Ctrl Alt, which is AltGr on many keyboards.
 */
export function keyOfPress(event: Keys, isMac: boolean): string | null {
  const { key, code, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (MODIFIERS.has(key) || (isMac ? ctrlKey : metaKey)) return null;
  const hasMod = isMac ? metaKey : ctrlKey;
  if (hasMod && altKey) return null;
  // With Alt a Mac types another character, and with Shift a digit becomes a sign: then the key counts.
  const name = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)?.slice(1).find(Boolean) ?? key;
  const isFunctionKey = /^F\d{1,2}$/.test(name);
  if (!hasMod && !altKey && !isFunctionKey) return null;
  return [
    ...(hasMod ? ['Mod'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    name.length === 1 ? name.toUpperCase() : name,
  ].join('+');
}

/** Whether two shortcuts are the same keys, in whatever order they name them. */
export function isSameKey(one: string, other: string): boolean {
  const parts = (key: string) => key.toLowerCase().split('+').sort().join('+');
  return parts(one) === parts(other);
}

/** A shortcut as it is shown: `Ctrl K`, `⇧ ⌘ P`. */
export function shortcutText(shortcut: string, isMac: boolean): string {
  const marks: Record<string, string> = isMac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl' };
  return shortcut
    .split('+')
    .map((part) => marks[part] ?? part)
    .join(' ');
}

/** Commands whose name has every word at a word's start, in their order. */
export function findCommands<Named extends { readonly name: string }>(
  commands: readonly Named[],
  query: string,
): Named[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return commands.filter(({ name }) => {
    const starts = foldText(name).split(/[\s:()]+/);
    return words.every((word) => starts.some((start) => start.startsWith(word)));
  });
}
