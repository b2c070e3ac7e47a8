import type { JumpListCategory, MenuItemConstructorOptions } from 'electron';
import { z } from 'zod';
import type { Translate } from '#shared/messages/index.ts';

/** A table that was open lately, as the window's session keeps it. */
export interface RecentTable {
  readonly id: string;
  readonly title: string;
}

const MOST = 10;
const TABLE_ARGUMENT = '--table=';

const sessionSchema = z.object({
  recent: z.array(z.object({ id: z.string().min(1), title: z.string() })),
});

/** The tables opened last, newest first; none where the session cannot be read. */
export function recentTables(session: unknown): readonly RecentTable[] {
  return (sessionSchema.safeParse(session).data?.recent ?? []).slice(0, MOST);
}

/** Windows lists them at the program's icon: each starts the program with its table. */
export function jumpList(
  recent: readonly RecentTable[],
  program: string,
  translate: Translate,
): JumpListCategory[] {
  return [
    { type: 'recent' },
    {
      type: 'custom',
      name: translate('desktop.recent-tables'),
      items: recent.map(({ id, title }) => ({
        type: 'task',
        title,
        description: id,
        program,
        args: `"${TABLE_ARGUMENT}${encodeURIComponent(id)}"`,
      })),
    },
  ];
}

/** The table that a start of the program names, or null. */
export function tableOf(args: readonly string[]): string | null {
  const argument = args.find((arg) => arg.startsWith(TABLE_ARGUMENT));
  if (argument === undefined) return null;
  try {
    return decodeURIComponent(argument.slice(TABLE_ARGUMENT.length)) || null;
  } catch {
    return null;
  }
}

/** Items of File → Open recent, and of the dock's menu on a Mac. */
export function recentItems(
  recent: readonly RecentTable[],
  open: (id: string) => void,
): MenuItemConstructorOptions[] {
  return recent.map(({ id, title }) => ({
    id: `recent.${id}`,
    // An ampersand alone would be taken for the mark of a key.
    label: `${title} (${id})`.replaceAll('&', '&&'),
    click: () => open(id),
  }));
}
