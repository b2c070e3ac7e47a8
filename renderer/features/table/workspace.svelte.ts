/**
 * State of one open table: what is asked of it (with undo), what is drawn of it now, and how it is
 * shown. One per tab; components reach it with `getWorkspace()`.
 */
import { createContext, untrack } from 'svelte';
import { z } from 'zod';
import type { CellScan, SavedQuery } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import type { AskedCalculations } from '#shared/calculation/calculation.ts';
import { applyCodelist, withCodelists } from '#shared/codelist/apply.ts';
import { codelistOf } from '#shared/codelist/members.ts';
import type { GroupingDraft } from '#shared/codelist/own-grouping.ts';
import type { Presentation } from '#shared/cube/model.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import {
  type Arrangement,
  arrange,
  type Layout,
  ownLayout,
  placementOf,
} from '#shared/pivot/layout.ts';
import { resolveAll, resolveSelection } from '#shared/selection/resolve.ts';
import type { ResolvedSelection, Selection } from '#shared/selection/selection.ts';
import { type ChangedCells, indexChanges } from './changes/changed-cells.ts';
import { type Choice, choose } from './choice.ts';
import { type History, redo, remember, startHistory, undo } from './history.ts';
import type { KeptQuery } from './kept-query.ts';
import { numberNotes } from './notes/numbering.ts';
import { type RowSort, rowSortSchema } from './pivot/row-sort.ts';
import {
  fitsTable,
  type Query,
  queryFrom,
  type Rule,
  selectionOf,
  withCalculations,
  withCodelist,
  withKnownCodelists,
  withLayout,
  withRule,
} from './query.ts';
import { asOfToday } from './saved/gone-values.ts';
import { policyOf } from './saved/period-policy.ts';
import { spokenLanguage } from './spoken-language.ts';
import { VIEW_NAMES, type ViewName } from './view-names.ts';

/** What of a saved query is the window's own. */
const arrangementSchema = z.object({
  view: z.enum(VIEW_NAMES).optional(),
  presentations: z
    .record(z.string(), z.enum(['code', 'text', 'code-text', 'text-code']))
    .optional(),
  sort: rowSortSchema.nullable().optional(),
  widths: z.record(z.string(), z.number()).optional(),
});

/** What is drawn: a query worked out against the table, with the request that gives its cells. */
export interface ShownView {
  /** What the query chooses from; `table` is another one where something is calculated. */
  readonly base: Table;
  /** The query worked out against `base`. */
  readonly planned: ResolvedSelection;
  readonly table: Table;
  readonly resolved: ResolvedSelection;
  readonly arrangement: Arrangement;
  /** Parameters of `table.cells`, `table.scan` and `export.start`. */
  readonly request: {
    readonly id: string;
    readonly language: string;
    readonly selection: Selection;
  };
}

/** Rows and columns of the view, the ends excluded. */
export interface CellRange {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

const PAUSE_BEFORE_DRAWING_MS = 120;
/** Cells of each kind of change that are marked: the largest. */
const MOST_MARKED = 20_000;
export const MOST_CELLS_SHOWN = 50_000_000;

export class Workspace {
  readonly client: Client;
  readonly tableId: string;

  /** The table in the chosen language, as it is stored; null until it has been read. */
  stored = $state.raw<Table | null>(null);
  /** Why the table could not be opened or its figures not be summed up. */
  problem = $state.raw<Problem | null>(null);
  /** What is drawn now; follows the query 120 ms after its last change. */
  shown = $state.raw<ShownView | null>(null);
  /** Symbols, extremes and notes of what is drawn; null until known. */
  scan = $state.raw<CellScan | null>(null);
  view = $state<ViewName>('table');
  /** How values are named, by variable code, where the user chose otherwise than the file. */
  presentations = $state.raw<Readonly<Record<string, Presentation>>>({});

  /** A layout that is tried while a chip is held; the table follows when it is dropped. */
  draftLayout = $state.raw<Layout | null>(null);
  /** The cells that are marked in the table. */
  range = $state.raw<CellRange | null>(null);
  /** What the rows are sorted by; null for the table's own order. */
  sort = $state.raw<RowSort | null>(null);
  /** The rows in their sorted order, for the view that they were asked for. */
  order = $state.raw<{ readonly shown: ShownView; readonly rows: Uint32Array } | null>(null);
  /** px of columns and stub levels where the user chose them, by a name of their values. */
  widths = $state.raw<Readonly<Record<string, number>>>({});
  /** Cells that changed since the previous revision, while they are marked. */
  changes = $state.raw<ChangedCells | null>(null);
  /** Variables whose cards are open, by code. */
  openCards = $state.raw<ReadonlySet<string>>(new Set());

  /** The saved query that this one came from, and what it was then. */
  saved = $state.raw<{ readonly stored: SavedQuery; readonly query: Query } | null>(null);
  /** Items of the saved query that name nothing in the table any more. */
  gone = $state.raw<readonly string[]>([]);

  readonly #speaks: () => string;
  #history = $state.raw<History<Query> | null>(null);
  #start: Query | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: AbortController | null = null;
  #scanning: AbortController | null = null;
  readonly #choices = new WeakMap<Rule, { table: Table; code: string; choice: Choice }>();

  /** @param speaks  Language of the interface. */
  constructor(client: Client, tableId: string, speaks: () => string) {
    this.client = client;
    this.#speaks = speaks;
    this.tableId = tableId;
  }

  /** Codelists that are chosen and have something chosen from them: what `table` depends on. */
  readonly #appliedKey = $derived.by(() => {
    const { query } = this;
    const applied = Object.entries(query?.codelists ?? {}).filter(
      ([code]) => (query?.rules[code] ?? []).length > 0,
    );
    return JSON.stringify(applied.toSorted());
  });

  /** The stored table with the codelists of the query in place of values. */
  readonly table = $derived.by((): Table | null => {
    const { stored } = this;
    if (!stored || this.#appliedKey === '[]') return stored;
    const query = untrack(() => this.query);
    return query ? withCodelists(stored, selectionOf(stored, query)) : stored;
  });

  /** Without codelists that the table has no more. */
  readonly #query = $derived.by((): Query | null => {
    const present = this.#history?.present ?? null;
    return present && this.stored ? withKnownCodelists(this.stored, present) : present;
  });

  get query(): Query | null {
    return this.#query;
  }

  get language(): string {
    return this.table?.language ?? '';
  }

  get canUndo(): boolean {
    return (this.#history?.past.length ?? 0) > 0;
  }

  get canRedo(): boolean {
    return (this.#history?.future.length ?? 0) > 0;
  }

  /** The query is the one that the table opened with. */
  get isAtStart(): boolean {
    return this.query === this.#start;
  }

  /** Cells that the query gives, 0 while a variable still needs a value. Known at once. */
  readonly cellCount = $derived.by(() => {
    const { table, query } = this;
    if (!table || !query) return 0;
    const cells = table.variables.reduce(
      (product, variable) => product * this.choice(variable.code).factor,
      1,
    );
    return cells * contentsFactor(query.calculated);
  });

  /** Whether the table shows several values of a variable: the contents too, where they are calculated. */
  varies(variableCode: string): boolean {
    const { length } = this.choice(variableCode).values;
    const variable = this.table?.variables.find(({ code }) => code === variableCode);
    const isContents = variable?.role === 'contents';
    return length * (isContents ? contentsFactor(this.query?.calculated) : 1) > 1;
  }

  /** Notes of what is drawn, numbered. */
  readonly notes = $derived.by(() =>
    this.shown ? numberNotes(this.shown.table, this.shown.resolved, this.shown.arrangement) : null,
  );

  /** A variable as one chooses from it: with its codelist, though nothing may be chosen yet. */
  listed(variableCode: string): Variable | null {
    const isThis = ({ code }: Variable) => code === variableCode;
    const stored = this.stored?.variables.find(isThis) ?? null;
    const id = this.query?.codelists[variableCode];
    const codelist = id && stored ? codelistOf(stored, id) : null;
    if (!stored || !codelist) return stored;
    const shown = this.table?.variables.find(isThis);
    return shown?.applied?.id === codelist.id ? shown : applyCodelist(stored, codelist);
  }

  rule(variableCode: string): Rule {
    return this.query?.rules[variableCode] ?? [];
  }

  /** What a variable's rule gives now. Worked out once per rule. */
  choice(variableCode: string): Choice {
    const { table } = this;
    const variable = table?.variables.find((each) => each.code === variableCode);
    if (!table || !variable) return { state: 'required', values: [], factor: 0 };
    const rule = this.rule(variableCode);
    const known = this.#choices.get(rule);
    if (known && known.table === table && known.code === variableCode) return known.choice;
    const choice = choose(variable, rule);
    this.#choices.set(rule, { table, code: variableCode, choice });
    return choice;
  }

  presentation(variableCode: string): Presentation {
    const variable = this.table?.variables.find((each) => each.code === variableCode);
    return this.presentations[variableCode] ?? variable?.presentation ?? 'text';
  }

  /** The rows of what is shown in the order that they are drawn in; null for the table's own. */
  get rowOrder(): Uint32Array | null {
    return this.order !== null && this.order.shown === this.shown ? this.order.rows : null;
  }

  setPresentation(variableCode: string, presentation: Presentation): void {
    this.presentations = { ...this.presentations, [variableCode]: presentation };
  }

  openCard(variableCode: string, isOpen: boolean): void {
    const cards = new Set(this.openCards);
    if (isOpen) cards.add(variableCode);
    else cards.delete(variableCode);
    this.openCards = cards;
  }

  /**
   * Reads the table and its default selection. Also for another try after a problem.
   *
   * @param language  Of the texts; without it the one that was kept, or that the reader speaks, or the
   *   table's own.
   * @param kept  The query of an earlier time; it stands where the table still has its variables.
   */
  async open(language?: string, kept: KeptQuery | null = null): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.problem = null;
    this.changes = null;
    const wanted = language ?? kept?.language;
    const params = { id: this.tableId, ...(wanted !== undefined && { language: wanted }) };
    try {
      const [own, selection] = await Promise.all([
        this.client.call('table.metadata', params, { signal: reading.signal }),
        this.#history ? null : this.client.call('table.defaultSelection', params, reading),
      ]);
      const spoken = wanted === undefined ? spokenLanguage(own.languages, this.#speaks()) : null;
      const table =
        spoken === null || spoken === own.language
          ? own
          : await this.client.call('table.metadata', { ...params, language: spoken }, reading);
      if (reading.signal.aborted) return;
      this.stored = table;
      if (selection) {
        this.#start = queryFrom(table, selection);
        const start = startHistory(this.#start);
        this.#history =
          kept && fitsTable(table, kept)
            ? remember(start, {
                rules: kept.rules,
                codelists: kept.codelists,
                layout: kept.layout,
                calculated: kept.calculated,
              })
            : start;
        if (kept) {
          this.view = kept.view;
          this.presentations = kept.presentations;
          this.sort = kept.sort;
          this.widths = kept.widths;
        }
      }
      this.#draw();
    } catch (error) {
      if (!reading.signal.aborted) this.problem = problemOf(error);
    }
  }

  /** Something was changed since the query was saved or opened. */
  get isChanged(): boolean {
    return this.saved !== null && this.saved.query !== this.query;
  }

  /** Opens the table with a saved query. */
  async openSaved(queryId: string): Promise<void> {
    try {
      const stored = await this.client.call('queries.get', { queryId });
      if (!this.stored || (stored.language !== '' && stored.language !== this.language))
        await this.open(stored.language === '' ? undefined : stored.language);
      if (!this.stored) return;
      const { selection, gone } = asOfToday(this.stored, stored.selection);
      const query = queryFrom(this.stored, selection);
      this.change(query);
      this.gone = gone;
      this.saved = { stored, query };
      const arrangement = arrangementSchema.safeParse(stored.arrangement).data;
      if (arrangement?.view) this.view = arrangement.view;
      if (arrangement?.presentations) this.presentations = arrangement.presentations;
      this.sort = arrangement?.sort ?? null;
      this.widths = arrangement?.widths ?? {};
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  /**
   * Keeps the query under a name: as a new one, or in place of the one that it came from.
   *
   * @throws ProblemError
   */
  async save(name: string, as: 'new' | 'same'): Promise<void> {
    const { table, query, view, presentations, sort, widths } = this;
    if (!table || !query) return;
    const time = table.variables.find(({ role }) => role === 'time');
    const kept = await this.client.call('queries.save', {
      ...(as === 'same' && this.saved && { queryId: this.saved.stored.queryId }),
      name,
      tableId: this.tableId,
      language: table.language,
      selection: drawnOf(table, query).request.selection,
      arrangement: {
        view,
        presentations,
        sort,
        widths,
        ...(time && { policy: policyOf(time, this.rule(time.code)) }),
      },
    });
    this.gone = [];
    this.saved = { stored: kept, query };
  }

  setRule(variableCode: string, rule: Rule): void {
    if (this.query) this.change(withRule(this.query, variableCode, rule));
  }

  /**
   * Puts a codelist in place of a variable's values; null brings them back.
   *
   * @returns How many chosen values the new list does not have.
   */
  setCodelist(variableCode: string, id: string | null): number {
    const stored = this.stored?.variables.find(({ code }) => code === variableCode);
    if (!this.query || !stored) return 0;
    const codelist = id === null ? null : codelistOf(stored, id);
    const codes = codelist?.values.map(({ code }) => code) ?? stored.codes;
    const { query, lost } = withCodelist(this.query, variableCode, codelist?.id ?? null, codes);
    this.change(query);
    return lost;
  }

  /** Keeps a grouping, and chooses from it at once. @throws ProblemError `grouping.*`, `catalog.*`. */
  async saveGrouping(variableCode: string, id: string | null, draft: GroupingDraft): Promise<void> {
    const { tableId, language } = this;
    const asked = { id, tableId, variableCode, draft, language };
    const saved = await this.client.call('groupings.save', asked);
    await this.open(language);
    this.setCodelist(variableCode, saved.id);
  }

  setLayout(layout: Layout): void {
    if (this.query) this.change(withLayout(this.query, layout));
  }

  change(query: Query): void {
    if (!this.#history) return;
    this.#history = remember(this.#history, query);
    this.#drawSoon();
  }

  undo(): void {
    if (!this.#history) return;
    this.#history = undo(this.#history);
    this.#drawSoon();
  }

  redo(): void {
    if (!this.#history) return;
    this.#history = redo(this.#history);
    this.#drawSoon();
  }

  /** Back to the default selection; can be undone. */
  reset(): void {
    if (this.#start && !this.isAtStart) this.change(this.#start);
  }

  /** Marks the cells that the previous revision of the table had otherwise. */
  async markChanges(): Promise<void> {
    const { tableId: id, language } = this;
    try {
      const comparison = await this.client.call('table.compare', {
        before: { id, revision: 'previous' },
        after: { id, revision: 'current' },
        language,
        limit: MOST_MARKED,
      });
      this.changes = indexChanges(comparison);
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  unmarkChanges(): void {
    this.changes = null;
  }

  /** Asks again for what is drawn, after a problem. */
  redraw(): void {
    this.#draw();
  }

  /** Gives up whatever is under way. */
  close(): void {
    clearTimeout(this.#timer);
    this.#reading?.abort();
    this.#scanning?.abort();
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), PAUSE_BEFORE_DRAWING_MS);
  }

  setCalculations(calculated: AskedCalculations): void {
    if (this.query) this.change(withCalculations(this.query, calculated));
  }

  #draw(): void {
    const { table, query } = this;
    if (!table || !query) return;
    this.#scanning?.abort();
    this.scan = null;
    this.problem = null;
    if (this.cellCount === 0 || this.cellCount > MOST_CELLS_SHOWN) {
      this.shown = null;
      return;
    }
    const drawn = drawnOf(table, query);
    if (query.calculated) {
      void this.#calculate(drawn);
      return;
    }
    this.shown = drawn;
    void this.#scan(drawn.request);
  }

  /** What is calculated has a table of its own; until it is there the view stays as it is. */
  async #calculate(drawn: ShownView): Promise<void> {
    const calculating = new AbortController();
    this.#scanning = calculating;
    const { signal } = calculating;
    try {
      const table = await this.client.call('table.calculated', drawn.request, { signal });
      if (signal.aborted) return;
      const resolved = resolveAll(table);
      const arrangement = arrange(resolved, ownLayout(table.variables), table.variables);
      this.shown = { ...drawn, table, resolved, arrangement };
      await this.#scan(drawn.request);
    } catch (error) {
      if (signal.aborted) return;
      this.shown = null;
      this.problem = problemOf(error);
    }
  }

  async #scan(request: ShownView['request']): Promise<void> {
    const scanning = new AbortController();
    this.#scanning = scanning;
    try {
      const scan = await this.client.call('table.scan', request, { signal: scanning.signal });
      if (!scanning.signal.aborted) this.scan = scan;
    } catch (error) {
      if (!scanning.signal.aborted) this.problem = problemOf(error);
    }
  }
}

/** A query worked out against a table, with the request for its cells. */
function drawnOf(table: Table, query: Query): ShownView {
  const resolved = resolveSelection(table, selectionOf(table, query), {
    illegalPlacement: 'ignore',
  });
  const arrangement = arrange(resolved, query.layout, table.variables);
  const placement = query.calculated
    ? placementBesideContents(table, resolved, query.layout)
    : placementOf(arrangement, table.variables);
  const selection = { ...selectionOf(table, query), placement };
  const request = { id: table.id, language: table.language, selection };
  return { base: table, planned: resolved, table, resolved, arrangement, request };
}

/** The contents stay in their place: there will be more of them than are chosen. */
function placementBesideContents(
  table: Table,
  resolved: ResolvedSelection,
  layout: Layout,
): Selection['placement'] {
  const chosen = [...resolved.stub, ...resolved.heading];
  const placed = new Set(
    chosen.flatMap(({ variable, values }) => {
      const stored = table.variables[variable];
      return stored && (values.length > 1 || stored.role === 'contents') ? [stored.code] : [];
    }),
  );
  const fixed = chosen
    .map(({ variable }) => variable)
    .sort((a, b) => a - b)
    .flatMap((variable) => table.variables[variable]?.code ?? [])
    .filter((code) => !placed.has(code));
  return {
    stub: [...fixed, ...layout.stub.filter((code) => placed.has(code))],
    heading: layout.heading.filter((code) => placed.has(code)),
  };
}

/** How many contents there are for each that is chosen. */
function contentsFactor(calculated: AskedCalculations | undefined): number {
  if (!calculated) return 1;
  return calculated.list.length + (calculated.originals === 'kept' ? 1 : 0);
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
