/** The views of a table, in the order of their tabs. */
export const VIEW_NAMES = ['table', 'chart', 'notes', 'metadata'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];
