/** State of the chart of one open table: its figures, which kinds fit them, what the user set. */
import { type ChartAnswer, chartAnswer, MOST_CHART_CELLS } from '#shared/chart/answer.ts';
import { buildChart } from '#shared/chart/build.ts';
import type { chartKind } from '#shared/chart/kinds/index.ts';
import {
  type Chart,
  type ChartKindId,
  type ChartOptions,
  DEFAULT_OPTIONS,
} from '#shared/chart/model.ts';
import { type Suggestion, suggest, suggestions } from '#shared/chart/suggest.ts';
import type { ChartWords } from '#shared/chart/words.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import type { ShownView, Workspace } from '../workspace.svelte.ts';

export class ChartState {
  /** All figures of the view; null while they are read or where they are too many. */
  answer = $state.raw<ChartAnswer | null>(null);
  /** Cells of the view where they are too many for a chart. */
  tooMany = $state<number | null>(null);
  problem = $state.raw<Problem | null>(null);
  options = $state.raw<ChartOptions>(DEFAULT_OPTIONS);
  /** The kind that the user chose; null follows the suggestion. */
  picked = $state<ChartKindId | null>(null);
  readonly #workspace: Workspace;
  readonly #words: ChartWords;
  #reading: AbortController | null = null;

  constructor(workspace: Workspace, words: ChartWords) {
    this.#workspace = workspace;
    this.#words = words;
  }

  readonly choices = $derived.by((): readonly Suggestion[] =>
    this.answer ? suggestions(this.answer, this.options.contents) : [],
  );

  /** What is drawn: the user's kind while it fits, else the suggested one. */
  readonly current = $derived.by((): Suggestion | null => {
    const wanted = this.choices.find(({ kind, fit }) => fit.ok && kind.id === this.picked);
    return wanted ?? suggest(this.choices);
  });

  readonly suggested = $derived(suggest(this.choices)?.kind.id ?? null);

  readonly chart = $derived.by((): Chart | null => {
    const { answer, current, options } = this;
    return answer && current ? buildChart(current.kind, answer, options, this.#words) : null;
  });

  /** Contents of different units, of which one is drawn at a time; empty where there is no choice. */
  readonly contents = $derived.by((): readonly { value: string; label: string }[] => {
    const { answer, current } = this;
    if (!answer || !current || current.kind.mixesUnits) return [];
    if (new Set(answer.contents.map(({ unit }) => unit)).size < 2) return [];
    const variable = answer.variables.find(({ role }) => role === 'contents');
    return variable?.values.map(({ code, label }) => ({ value: code, label })) ?? [];
  });

  pick(id: ChartKindId): void {
    this.picked = id;
  }

  set(options: Partial<ChartOptions>): void {
    this.options = { ...this.options, ...options };
  }

  /** Whether an option changes the kind that is drawn. */
  offers(option: ReturnType<typeof chartKind>['options'][number]): boolean {
    return this.current?.kind.options.includes(option) ?? false;
  }

  async read(shown: ShownView): Promise<void> {
    this.close();
    this.problem = null;
    const { arrangement, resolved, table } = shown;
    this.tooMany = resolved.cellCount > MOST_CHART_CELLS ? resolved.cellCount : null;
    if (this.tooMany !== null) {
      this.answer = null;
      return;
    }
    const reading = new AbortController();
    this.#reading = reading;
    const all = {
      rowStart: 0,
      columnStart: 0,
      rowCount: MOST_CHART_CELLS,
      columnCount: MOST_CHART_CELLS,
    };
    try {
      const { client } = this.#workspace;
      const [cells, scan] = await Promise.all([
        client.call('table.cells', { ...shown.request, ...all }, { signal: reading.signal }),
        client.call('table.scan', shown.request, { signal: reading.signal }),
      ]);
      if (reading.signal.aborted) return;
      const drawn = {
        ...resolved,
        stub: [...arrangement.fixed, ...arrangement.stub],
        heading: arrangement.heading,
      };
      this.answer = chartAnswer(table, drawn, cells, scan.notes);
    } catch (error) {
      if (reading.signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
  }

  close(): void {
    this.#reading?.abort();
  }
}
