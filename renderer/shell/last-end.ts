import CircleAlert from '@lucide/svelte/icons/circle-alert';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Shell } from './shell.svelte.ts';

/** A restored table that stands this long did not end the window. */
const SAFE_AFTER_MS = 10_000;

/**
 * Says how the program ended the last time, where nobody had asked for it, and what is back.
 *
 * @returns a function that ends the waiting.
 */
export function tellLastEnd(shell: Shell): () => void {
  const { session, toasts, tabs, language, navigation, info, leftClosed } = shell;
  const { t, count } = language;
  if (leftClosed) {
    toasts.show({
      subject: 'left closed',
      icon: CircleAlert,
      kind: 'warning',
      title: t('app.left-closed', { table: leftClosed.title }),
      text: t('app.left-closed-why'),
      actions: [{ label: t('common.open'), run: () => tabs.open(leftClosed, 'permanent') }],
      lasts: null,
    });
  }
  const end = info?.unexpectedEnd;
  if (end && session.stored.toldEnd !== end.startedAt) {
    session.change({ toldEnd: end.startedAt });
    toasts.show({
      subject: 'unexpected end',
      icon: TriangleAlert,
      kind: 'warning',
      title: t('app.closed-unexpectedly'),
      text: count('app.closed-restored', tabs.row.open.length),
      actions: [
        {
          label: t('app.closed-log'),
          run: () => {
            shell.wantedSetting = 'log';
            navigation.go({ screen: 'settings' });
          },
        },
      ],
      lasts: null,
    });
  }
  const timer = setTimeout(() => session.change({ restoring: null }), SAFE_AFTER_MS);
  return () => clearTimeout(timer);
}
