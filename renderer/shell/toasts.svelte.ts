import type { LucideIcon } from '@lucide/svelte';

const SHOWN_MS = 6000;
const MOST_PAST = 50;

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

/** A message that was shown, with its time as ISO text. */
export interface PastToast {
  readonly toast: ToastContent;
  readonly at: string;
}

/** Messages at the bottom right. Their clock stops under the pointer and the focus. */
export class Toasts {
  shown = $state.raw<readonly ToastContent[]>([]);
  /** What was shown since the window opened, newest first; of a subject the last alone. */
  past = $state.raw<readonly PastToast[]>([]);
  /** Messages that went away by themselves since the list was looked at. */
  missed = $state(0);
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  show(toast: ToastContent): void {
    const isOther = ({ subject }: ToastContent) => subject !== toast.subject;
    this.shown = [...this.shown.filter(isOther), toast];
    const others = this.past.filter((one) => isOther(one.toast));
    this.past = [{ toast, at: new Date().toISOString() }, ...others].slice(0, MOST_PAST);
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
    const timer = setTimeout(() => {
      this.close(toast.subject);
      this.missed += 1;
    }, toast.lasts ?? SHOWN_MS);
    this.#timers.set(toast.subject, timer);
  }
}
