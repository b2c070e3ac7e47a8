/** State of the chart of one open table: its figures, which kinds fit them, what the user set. */
import { type ChartAnswer, chartAnswer, MOST_CHART_CELLS } from '#shared/chart/answer.ts';
import { buildChart } from '#shared/chart/build.ts';
import {
  type Chart,
  type ChartKindId,
  type ChartOptions,
  type ChartSwitch,
  DEFAULT_OPTIONS,
} from '#shared/chart/model.ts';
import { type Suggestion, shapeFor, suggest, suggestions } from '#shared/chart/suggest.ts';
import type { ChartWords } from '#shared/chart/words.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import type { ShownView, Workspace } from '../workspace.svelte.ts';
import { type Remedy, remedyFor } from './remedy.ts';

interface NarrowedVariable {
  readonly code: string;
  readonly label: string;
  /** Code of the value that is drawn. */
  readonly value: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

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

  /** Variables of which one value is drawn at a time, with what there is to choose. */
  readonly narrowed = $derived.by((): readonly NarrowedVariable[] => {
    const { answer, chart } = this;
    return (chart?.drawnAt ?? []).flatMap(({ variable, value }) => {
      const found = answer?.variables.find(({ code }) => code === variable);
      if (!found) return [];
      const values = found.values.map(({ code, label }) => ({ value: code, label }));
      return [{ code: variable, label: found.label, value, values }];
    });
  });

  drawAt(variableCode: string, valueCode: string): void {
    this.set({ drawnAt: { ...this.options.drawnAt, [variableCode]: valueCode } });
  }

  /** What to change so that a kind fits; null where there is no plain way. */
  remedy(id: ChartKindId): Remedy | null {
    const { table, query } = this.#workspace;
    if (!table || !query) return null;
    return remedyFor(id, table, query, (code) => this.#workspace.choice(code));
  }

  /** Changes the query so that a kind fits, and draws it. */
  apply(id: ChartKindId, remedy: Remedy): void {
    this.picked = id;
    this.#workspace.change(remedy.query);
  }

  pick(id: ChartKindId): void {
    this.picked = id;
  }

  set(options: Partial<ChartOptions>): void {
    this.options = { ...this.options, ...options };
  }

  /** Options that change what is drawn. */
  readonly switches = $derived.by((): readonly ChartSwitch[] => {
    const { answer, current, options } = this;
    return answer && current
      ? current.kind.switches(shapeFor(current.kind, answer, options.contents))
      : [];
  });

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
