/** Every language of the interface: a new one is a file beside this, its code and its texts here. */
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export const INTERFACE_LANGUAGES = ['en', 'nb', 'sv', 'fr'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const LANGUAGES = { en, nb, sv, fr } as const satisfies Record<
  InterfaceLanguage,
  Partial<Messages>
>;
