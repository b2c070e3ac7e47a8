interface Titled {
  readonly title: string;
  readonly contentsText: string;
}

/** The short title of a table in lists: its CONTENTS, which some offices end in a comma. */
export function listTitle({ title, contentsText }: Titled): string {
  return contentsText.replace(/[\s,;:]+$/, '') || title;
}
