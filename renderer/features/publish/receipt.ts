/** What came of a sending as a file to keep: a page to print, or JSON. */
import { htmlReport } from '#renderer/shell/report-table.ts';
import type { Language } from '#renderer/ui/language.ts';
import type { PublishRow } from '#shared/api/publish-answers.ts';
import { describeProblem } from '#shared/messages/index.ts';
import { type PublicationDraft, textIn } from '#shared/publication/draft.ts';

interface Receipt {
  readonly draft: PublicationDraft;
  readonly rows: readonly PublishRow[];
  readonly at: Date;
}

interface ReceiptForm {
  readonly mediaType: string;
  readonly write: (receipt: Receipt, language: Language) => string;
}

/** The outcome in words; what stands unseen is told as such. */
export function outcomeWords({ state, isPrivate, purpose }: PublishRow, { t }: Language): string {
  const isDraft = state === 'published' && purpose === 'publish' && isPrivate;
  return t(isDraft ? 'publishing.end.private' : `publishing.end.${state}`);
}

export const RECEIPTS: Readonly<Record<'html' | 'json', ReceiptForm>> = {
  html: {
    mediaType: 'text/html',
    write({ draft, rows, at }, language) {
      const { t, dateTime } = language;
      const columns = [
        t('publishing.target'),
        t('publishing.outcome'),
        t('publishing.when'),
        t('publishing.id-there'),
        t('publishing.address'),
        t('publishing.steps'),
      ];
      const told = rows.map((row) => [
        row.connection,
        [
          outcomeWords(row, language),
          ...row.problems.map((problem) => describeProblem(problem, t)),
        ].join(' · '),
        dateTime(row.finishedAt ?? row.createdAt),
        row.remoteId ?? '',
        row.flowUrl ?? row.remoteUrl ?? '',
        row.steps
          .map(({ name, subject, state }) =>
            [name, subject, t(`publishing.step-state.${state}`)].join(' '),
          )
          .join(' · '),
      ]);
      const title = textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage);
      return htmlReport(
        { columns, rows: told },
        {
          title: t('publishing.receipt-title', {
            title: title || t('publishing.untitled'),
            when: dateTime(at.toISOString()),
          }),
          language: t('app.language-code'),
        },
      );
    },
  },
  json: {
    mediaType: 'application/json',
    write: ({ draft, rows, at }) =>
      JSON.stringify({ draft: draft.id, savedAt: at.toISOString(), rows }, null, 2),
  },
};
