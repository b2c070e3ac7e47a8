const MOST_LETTERS = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name as part of a file name, safe on every file system; “grouping” where nothing is left of it. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^[-.]+|[-.]+$/g, '');
  if (stem === '') return 'grouping';
  return DEVICES.test(stem) ? `${stem}-` : stem;
}
