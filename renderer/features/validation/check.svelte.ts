import { SvelteSet } from 'svelte/reactivity';
import type { Spot } from '#renderer/shell/file-check.ts';
import { fileName } from '#renderer/shell/file-name.ts';
import { saveFile } from '#renderer/shell/save-file.ts';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { FileReference, PxRule, ValidatedFile } from '#shared/api/answers.ts';
import type { ProgressReport } from '#shared/api/task.ts';
import { foldText } from '#shared/cube/fold.ts';
import type { Problem, Severity } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { describeProblem } from '#shared/messages/index.ts';
import { fileText } from '#shared/validation/document.ts';
import {
  countSeverities,
  type Found,
  foundAt,
  type Grouping,
  groupFindings,
  listFound,
  rowsOf,
  SEVERITIES,
} from './findings.ts';
import { CHECK_FORMATS, type CheckFormat } from './report-document.ts';

/** Files held against the rules: what was found, what of it is listed, and which finding is looked at. */
export class Check {
  /** Null until the end. */
  files = $state.raw<readonly ValidatedFile[] | null>(null);
  /** While it works. */
  progress = $state.raw<ProgressReport | null>(null);
  problem = $state.raw<Problem | null>(null);
  rules = $state.raw<ReadonlyMap<string, PxRule>>(new Map());
  grouping = $state<Grouping>('file');
  severity = $state<Severity | 'all'>('all');
  query = $state('');
  /** The finding that is looked at. */
  selected = $state.raw<Found | null>(null);
  /** The group that has the list's focus instead of a finding. */
  activeGroup = $state<string | null>(null);
  readonly closed = new SvelteSet<string>();
  #items = $state.raw<readonly FileReference[]>([]);
  #spot = $state.raw<Spot | null>(null);
  #stop: AbortController | null = null;
  readonly #texts = new WeakMap<Problem, string>();
  readonly #ruleTexts = new Map<string, string>();
  readonly #shell: Shell;

  readonly #all = $derived(listFound(this.files ?? []));
  readonly #matching = $derived.by(() => {
    const words = foldText(this.query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return this.#all;
    return this.#all.filter((one) => {
      const text = this.#textOf(one);
      return words.every((word) => text.includes(word));
    });
  });
  /** How many of each severity the search leaves. */
  readonly counts = $derived(countSeverities(this.#matching));
  readonly #found = $derived(
    this.severity === 'all'
      ? this.#matching
      : this.#matching.filter(({ finding }) => finding.severity === this.severity),
  );
  readonly isFiltered = $derived(this.severity !== 'all' || this.query.trim() !== '');
  readonly groups = $derived(
    groupFindings(this.files ?? [], this.#found, this.grouping, this.isFiltered),
  );
  readonly rows = $derived(rowsOf(this.groups, (key) => this.closed.has(key)));
  /** Every finding that is listed, also in closed groups, in the order of the list. */
  readonly listed = $derived(this.groups.flatMap(({ found }) => found));
  /** Findings that were counted and not kept. */
  readonly more = $derived((this.files ?? []).reduce((sum, file) => sum + file.more, 0));

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** The file whose lines are shown, and where. */
  get source(): { readonly file: FileReference; readonly spot: Spot | null } | null {
    if (this.selected) {
      const { file, finding } = this.selected;
      const { line = 1, column = 1 } = finding.place ?? {};
      return { file: file.file, spot: { line, column } };
    }
    const [first] = this.files ?? [];
    const [item] = this.#items;
    const isOneFile =
      this.#items.length === 1 && item && (item.kind !== 'path' || /\.px$/i.test(item.path));
    const file = first?.file ?? (isOneFile ? item : undefined);
    return file ? { file, spot: this.#spot } : null;
  }

  /** The report about a file. */
  fileOf(file: FileReference): ValidatedFile | null {
    const key = JSON.stringify(file);
    return this.files?.find((one) => JSON.stringify(one.file) === key) ?? null;
  }

  async run(items: readonly FileReference[], spot: Spot | null): Promise<void> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.#items = items;
    this.#spot = spot;
    this.files = null;
    this.problem = null;
    this.selected = null;
    this.activeGroup = null;
    this.closed.clear();
    this.#ruleTexts.clear();
    if (items.length === 0) return;
    this.progress = { progress: [] };
    try {
      const [{ files }, rules] = await Promise.all([
        this.#shell.client.call(
          'px.validate',
          { items: [...items] },
          {
            signal: stop.signal,
            onProgress: (progress) => {
              if (this.#stop === stop) this.progress = progress;
            },
          },
        ),
        this.#readRules(stop.signal),
      ]);
      if (this.#stop !== stop) return;
      this.rules = rules;
      this.files = files;
      this.#begin(files);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (this.#stop !== stop) return;
      this.problem = error.problem;
    }
    this.progress = null;
  }

  /** The rules in the language of the interface; again whenever that is another one. */
  async #readRules(signal: AbortSignal): Promise<ReadonlyMap<string, PxRule>> {
    const language = this.#shell.language.t('app.language-code');
    const rules = await this.#shell.client.call('px.rules', { language }, { signal });
    return new Map(rules.map((rule) => [rule.id, rule]));
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.progress = null;
  }

  again(): void {
    void this.run(this.#items, this.#spot);
  }

  select(found: Found): void {
    this.selected = found;
    this.activeGroup = null;
  }

  /** To the next or previous finding of the list, from the last on to the first. */
  step(step: 1 | -1): void {
    const { listed } = this;
    if (listed.length === 0) return;
    const here = this.placeOfSelected;
    const from = here < 0 && step < 0 ? 0 : here;
    const found = listed[(from + step + listed.length) % listed.length];
    if (!found) return;
    const group = this.groups.find((one) => one.found.includes(found));
    if (group) this.closed.delete(group.key);
    this.select(found);
    const { announcer, language } = this.#shell;
    announcer.say(describeProblem(found.finding, language.t));
  }

  /** In the list, from 0; -1 while none is selected. */
  get placeOfSelected(): number {
    return this.listed.findIndex(({ finding }) => finding === this.selected?.finding);
  }

  toggle(key: string): void {
    if (!this.closed.delete(key)) this.closed.add(key);
  }

  async copy(): Promise<void> {
    const { language, announcer } = this.#shell;
    const text = (this.files ?? []).map((file) => fileText(file, language.t)).join('');
    await navigator.clipboard.writeText(text);
    announcer.say(language.t('check.copied'));
  }

  save(format: CheckFormat): void {
    const { extension, mediaType, write } = CHECK_FORMATS[format];
    const text = write(this.files ?? [], this.#shell.language, new Date());
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), `px-check.${extension}`);
  }

  /** Opens at the spot that was asked for, else at the worst finding. */
  #begin(files: readonly ValidatedFile[]): void {
    const { announcer, language } = this.#shell;
    const [file] = files;
    const wanted = this.#spot && file ? foundAt(file, this.#spot) : null;
    const same = this.#all.find(({ finding }) => finding === wanted?.finding);
    if (same) this.select(same);
    else if (!this.#spot) {
      const worst = SEVERITIES.find((severity) => this.counts[severity] > 0);
      const first = this.listed.find(({ finding }) => finding.severity === worst);
      if (first) this.select(first);
    }
    announcer.say(language.count('check.found', this.#all.length));
  }

  /**
   * What the search looks in, folded once: the rule and its sentence, made once for a hundred thousand
   * findings, and what is said of this one.
   */
  #textOf({ file, finding }: Found): string {
    const known = this.#texts.get(finding);
    if (known !== undefined) return known;
    const { place, values = {} } = finding;
    const own = foldText(
      [...Object.values(values), place?.keyword ?? '', fileName(file.path)].join(' '),
    );
    const text = `${this.#ruleText(finding)} ${own}`;
    this.#texts.set(finding, text);
    return text;
  }

  /** The sentence without its values, and the rule. */
  #ruleText({ code, severity, values = {} }: Problem): string {
    const known = this.#ruleTexts.get(code);
    if (known !== undefined) return known;
    const blank = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? 0 : '',
    ]);
    const { t } = this.#shell.language;
    const sentence = describeProblem({ code, severity, values: Object.fromEntries(blank) }, t);
    const text = foldText([sentence, code, this.rules.get(code)?.title ?? ''].join(' '));
    this.#ruleTexts.set(code, text);
    return text;
  }
}
