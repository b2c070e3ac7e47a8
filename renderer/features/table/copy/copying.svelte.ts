/** Copies of what is shown: cells with their labels as TSV and HTML at once, and a citation. */
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { MenuEntry } from '#renderer/ui/menu.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { describeProblem } from '#shared/messages/index.ts';
import { axisOf, positionsAt } from '#shared/pivot/axis.ts';
import { viewSubtitle, viewTitle } from '../view-title.ts';
import type { CellRange, ShownView, Workspace } from '../workspace.svelte.ts';
import { citation } from './citation.ts';
import { type CopiedTable, htmlOf, tsvOf } from './copied-table.ts';

const MOST_CELLS_COPIED = 1_000_000;

export class Copying {
  readonly #shell: Shell;
  readonly #workspace: Workspace;

  constructor(shell: Shell, workspace: Workspace) {
    this.#shell = shell;
    this.#workspace = workspace;
  }

  readonly entries = $derived.by((): MenuEntry[] => {
    const { t } = this.#shell.language;
    const { shown, range } = this.#workspace;
    const cells = shown?.resolved.cellCount ?? 0;
    const tooMany = cells > MOST_CELLS_COPIED ? t('copy.too-many') : undefined;
    return [
      {
        kind: 'item',
        id: 'table',
        label: t('copy.table'),
        blocked: tooMany,
        run: () => void this.#copy(null, true),
      },
      {
        kind: 'item',
        id: 'range',
        label: t('copy.with-headers'),
        shortcut: this.#shell.commands.shortcut('table.copy'),
        blocked: range ? undefined : t('copy.no-range'),
        run: () => void this.range(),
      },
      {
        kind: 'item',
        id: 'values',
        label: t('copy.without-headers'),
        blocked: range ? undefined : t('copy.no-range'),
        run: () => void this.#copy(range, false),
      },
      { kind: 'rule', id: 'rule' },
      { kind: 'item', id: 'citation', label: t('copy.citation'), run: () => void this.#cite() },
    ];
  });

  /** The marked cells with their labels; the whole table where none are marked. */
  async range(): Promise<void> {
    await this.#copy(this.#workspace.range, true);
  }

  async #cite(): Promise<void> {
    const { shown } = this.#workspace;
    if (!shown) return;
    const { t, date } = this.#shell.language;
    const text = citation(shown, t, date, new Date().toISOString());
    await this.#put(new Blob([text], { type: 'text/plain' }), null, t('copy.citation-done'));
  }

  async #copy(range: CellRange | null, withHeaders: boolean): Promise<void> {
    const { shown } = this.#workspace;
    if (!shown) return;
    const { t, count } = this.#shell.language;
    try {
      const copied = await this.#read(shown, range);
      const decimal = new Intl.NumberFormat(navigator.language).format(0.5).charAt(1);
      const tsv = tsvOf(copied, withHeaders, decimal);
      const html = htmlOf(copied, withHeaders, shown.table.language);
      await this.#put(
        new Blob([tsv], { type: 'text/plain' }),
        new Blob([html], { type: 'text/html' }),
        count('copy.done', copied.cells.length * (copied.cells[0]?.length ?? 0)),
      );
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#shell.toasts.show({
        subject: 'copy',
        icon: ClipboardCheck,
        kind: 'error',
        title: t('copy.failed'),
        text: describeProblem(error.problem, t),
      });
    }
  }

  async #read(shown: ShownView, range: CellRange | null): Promise<CopiedTable> {
    const { table, arrangement } = shown;
    const stub = axisOf(arrangement.stub.map((each) => each.values.length));
    const head = axisOf(arrangement.heading.map((each) => each.values.length));
    const { rowStart, rowEnd, columnStart, columnEnd } = range ?? {
      rowStart: 0,
      rowEnd: stub.count,
      columnStart: 0,
      columnEnd: head.count,
    };
    const order = this.#workspace.rowOrder?.subarray(rowStart, rowEnd);
    const window = await this.#workspace.client.call('table.cells', {
      ...shown.request,
      rowStart,
      rowCount: rowEnd - rowStart,
      ...(order && { rows: [...order] }),
      columnStart,
      columnCount: columnEnd - columnStart,
    });
    const labels = (side: 'stub' | 'heading', line: number) =>
      positionsAt(side === 'stub' ? stub : head, line).map((position, level) => {
        const { variable, values } = arrangement[side][level]!;
        return table.variables[variable]?.labels[values[position]!] ?? '';
      });
    const { t, date } = this.#shell.language;
    return {
      title: viewTitle(shown),
      subtitle: viewSubtitle(shown),
      stubTitles: arrangement.stub.map(({ variable }) => table.variables[variable]?.label ?? ''),
      rows: Array.from({ length: window.rowCount }, (_, row) =>
        labels('stub', order?.[row] ?? rowStart + row),
      ),
      columns: Array.from({ length: window.columnCount }, (_, column) =>
        labels('heading', columnStart + column),
      ),
      cells: Array.from({ length: window.rowCount }, (_, row) =>
        Array.from({ length: window.columnCount }, (_, column) => {
          const place = row * window.columnCount + column;
          const status = window.status[place] ?? 0;
          return status === 0
            ? {
                value: window.values[place] ?? Number.NaN,
                decimals: window.decimals[place] ?? 0,
                rounding: this.#shell.preferences.roundingOf(table),
              }
            : (table.symbols.texts[status] ?? '');
        }),
      ),
      notes: (this.#workspace.notes?.shown ?? []).map((note) => note.text),
      source: citation(shown, t, date, null),
    };
  }

  async #put(plain: Blob, html: Blob | null, done: string): Promise<void> {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': plain, ...(html && { 'text/html': html }) }),
    ]);
    this.#shell.toasts.show({
      subject: 'copy',
      icon: ClipboardCheck,
      kind: 'success',
      title: done,
    });
  }
}
