const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"], :disabled)';

/** Moves the focus to the next or previous pane: the elements marked `data-pane`, in their order. */
export function panesAround(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const place = here < 0 && step < 0 ? 0 : here;
  const pane = panes[(place + step + panes.length) % panes.length];
  if (!pane) return;
  const current = pane.querySelector<HTMLElement>('[data-pane-focus], [aria-current="page"]');
  const target = current ?? [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
  if (!target && !pane.hasAttribute('tabindex')) pane.tabIndex = -1;
  (target ?? pane).focus();
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
