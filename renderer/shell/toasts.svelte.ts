import type { LucideIcon } from '@lucide/svelte';

const SHOWN_MS = 6000;

export interface ToastContent {
  /** One toast at a time has a subject; a new one takes its place. */
  readonly subject: string;
  readonly icon: LucideIcon;
  readonly kind?: 'plain' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly text?: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  /** ms; null stays until it is answered. */
  readonly lasts?: number | null;
}

/** Messages at the bottom right. Their clock stops under the pointer and the focus. */
export class Toasts {
  shown = $state.raw<readonly ToastContent[]>([]);
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  show(toast: ToastContent): void {
    this.shown = [...this.shown.filter((one) => one.subject !== toast.subject), toast];
    this.#start(toast);
  }

  close(subject: string): void {
    clearTimeout(this.#timers.get(subject));
    this.shown = this.shown.filter((one) => one.subject !== subject);
  }

  hold(toast: ToastContent, isHeld: boolean): void {
    if (isHeld) clearTimeout(this.#timers.get(toast.subject));
    else this.#start(toast);
  }

  #start(toast: ToastContent): void {
    clearTimeout(this.#timers.get(toast.subject));
    if (toast.lasts === null) return;
    const timer = setTimeout(() => this.close(toast.subject), toast.lasts ?? SHOWN_MS);
    this.#timers.set(toast.subject, timer);
  }
}
