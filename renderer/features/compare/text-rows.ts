/** Changes of notes and of facts as rows of one kind. */
import type { TableComparison } from '#shared/api/comparison.ts';
import type { Translate } from '#shared/messages/index.ts';

export interface TextRow {
  /** A PX keyword, or the kind of a note. */
  readonly name: string;
  readonly isKeyword: boolean;
  readonly about: string;
  /** Of the texts; null for what no language changes. */
  readonly language: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** What else changed. */
  readonly remark: string | null;
}

export function noteRows({ notes }: TableComparison, t: Translate): readonly TextRow[] {
  return notes.map((note) => ({
    name: t(`compare.${note.what}`),
    isKeyword: false,
    about: note.about.join(' · '),
    language: note.language || null,
    before: note.before,
    after: note.after,
    remark: remarkOf(note, t),
  }));
}

function remarkOf(note: TableComparison['notes'][number], t: Translate): string | null {
  const isKept = note.before !== null && note.after !== null;
  if (!isKept || note.isMandatory === note.isMandatoryBefore) return null;
  return t(note.isMandatory ? 'compare.mandatory-now' : 'compare.mandatory-no-more');
}

export function metadataRows({ metadata }: TableComparison): readonly TextRow[] {
  return metadata.map(({ keyword, about, language, before, after }) => ({
    name: keyword,
    isKeyword: true,
    about: about.join(' · '),
    language,
    before,
    after,
    remark: null,
  }));
}
