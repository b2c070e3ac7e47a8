/** Encodings that texts can be read with, by hand too. All but UTF-16 agree with ASCII. */
export const ENCODINGS = [
  'ascii',
  'utf-8',
  'utf-16',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'cp437',
  'cp850',
  'cp852',
  'cp866',
  'koi8-r',
  'koi8-u',
] as const;

export type EncodingName = (typeof ENCODINGS)[number];
