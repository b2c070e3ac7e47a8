/** What the user does with groupings of one open table; components reach it with `getGroupings()`. */
import FileCheck from '@lucide/svelte/icons/file-check';
import FileX from '@lucide/svelte/icons/file-x';
import Trash from '@lucide/svelte/icons/trash-2';
import { createContext } from 'svelte';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { Codelist } from '#shared/codelist/codelist.ts';
import { draftOf } from '#shared/codelist/own-grouping.ts';
import type { Variable } from '#shared/cube/table.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { describeProblem } from '#shared/messages/index.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { EditedGrouping } from './grouping-editor.svelte.ts';
import { saveCodelist } from './grouping-files.ts';

const UNDO_MS = 10_000;

export class Groupings {
  readonly #shell: Shell;
  readonly #workspace: Workspace;

  /** What the dialog shows; null while it is closed. */
  edited = $state.raw<{ readonly variable: Variable; readonly grouping: EditedGrouping } | null>(
    null,
  );

  constructor(shell: Shell, workspace: Workspace) {
    this.#shell = shell;
    this.#workspace = workspace;
  }

  /** @param variableCode  The variable whose card is open last, or the one with most values, where it is missing. */
  make(variableCode = this.#likelyVariable()): void {
    this.#open(variableCode, { id: null, draft: { name: '', groups: [] }, values: [] });
  }

  /** A new grouping that begins as one that a file brought. */
  copy(variableCode: string, codelist: Codelist): void {
    const codes = this.#stored(variableCode)?.codes ?? [];
    this.#open(variableCode, { id: null, draft: draftOf(codelist, codes), values: [] });
  }

  change(variableCode: string, { id }: Codelist): void {
    void this.#telling(async () => {
      const { name, groups, values } = await this.#shell.client.call('groupings.get', { id });
      this.#open(variableCode, { id, draft: { name, groups }, values });
    });
  }

  /** As `.agg` and `.vs` files. */
  write(variableCode: string, { id, label }: Codelist): Promise<void> {
    const { tableId, language } = this.#workspace;
    return this.#telling(async () => {
      await saveCodelist(this.#shell.client, { tableId, language, variableCode, id });
      this.#shell.toasts.show({
        subject: 'grouping',
        icon: FileCheck,
        kind: 'success',
        title: this.#shell.language.t('grouping.written', { name: label }),
        ...(this.#stored(variableCode)?.domain === null && {
          text: this.#shell.language.t('grouping.no-domain', { variable: variableCode }),
        }),
      });
    });
  }

  remove({ id }: Codelist): Promise<void> {
    const { client, toasts, language } = this.#shell;
    return this.#telling(async () => {
      const { name, groups, tableId, variableCode } = await client.call('groupings.remove', { id });
      const bringBack = () =>
        client.call('groupings.save', { id, tableId, variableCode, draft: { name, groups } });
      toasts.show({
        subject: 'grouping',
        icon: Trash,
        title: language.t('grouping.removed', { name }),
        lasts: UNDO_MS,
        actions: [
          {
            label: language.t('common.undo'),
            run: () =>
              void this.#telling(async () => {
                await bringBack();
              }),
          },
        ],
      });
    });
  }

  #likelyVariable(): string {
    const { openCards, stored } = this.#workspace;
    const all = (stored?.variables ?? []).filter(({ role }) => role !== 'contents');
    const open = [...openCards].findLast((card) => all.some(({ code }) => code === card));
    const others = all.filter(({ role }) => role !== 'time');
    const largest = (others.length > 0 ? others : all).toSorted(
      (a, b) => b.codes.length - a.codes.length,
    )[0];
    return open ?? largest?.code ?? '';
  }

  #stored(variableCode: string): Variable | undefined {
    return this.#workspace.stored?.variables.find(({ code }) => code === variableCode);
  }

  #open(variableCode: string, grouping: EditedGrouping): void {
    const variable = this.#stored(variableCode);
    if (variable) this.edited = { variable, grouping };
  }

  async #telling(work: () => Promise<void>): Promise<void> {
    const { toasts, language } = this.#shell;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      toasts.show({
        subject: 'grouping',
        icon: FileX,
        kind: 'error',
        title: language.t('grouping.failed'),
        text: describeProblem(error.problem, language.t),
      });
    }
  }
}

export const [getGroupings, setGroupings] = createContext<Groupings>();
