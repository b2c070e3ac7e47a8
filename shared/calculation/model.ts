/** What an answer with calculated contents says of itself, in every language. */
import { CONTENTS_VALUE, freeContentsCode, nameOfContents } from '../cube/contents.ts';
import type {
  ContentsModel,
  NoteModel,
  NoteTarget,
  TableModel,
  Texts,
  VariableModel,
} from '../cube/model.ts';
import { isRatioContents } from '../cube/ratio.ts';
import { buildTitle } from '../cube/title.ts';
import { pickLanguage, type Translate, translator } from '../messages/index.ts';
import { RATIO_DECIMALS } from './line.ts';
import type { CalculationPlan, PlannedCalculation } from './plan.ts';

/** A calculation with the names of what it goes along, per language of the model. */
interface NamedCalculation {
  readonly planned: PlannedCalculation;
  readonly words: readonly {
    readonly what: string;
    readonly how: string;
    readonly unit: string | null;
    readonly basePeriod: string | null;
  }[];
}

/**
 * The model of an answer (`cutModel`) with the contents that a plan adds, or puts in place of those
 * that were there. A contents variable is made where there is none and one is needed, outermost in the
 * heading.
 *
 * @param axisOf  Position in `answer` of a variable of the table that the plan was made for.
 * @param baseOf  Text of a planned base per language of `answer`.
 */
export function calculatedModel(
  answer: TableModel,
  plan: CalculationPlan,
  axisOf: (variable: number) => number,
  baseOf: (planned: PlannedCalculation, language: number) => string,
): TableModel {
  const translates = answer.languages.map((language) => translator(pickLanguage([language])));
  const named = plan.list.map((planned) =>
    nameCalculation(answer, planned, translates, axisOf, baseOf),
  );
  const collapsed = plan.collapsed === null ? null : axisOf(plan.collapsed);
  const left = collapsed === null ? answer : collapse(answer, collapsed, named);
  const isSingle = plan.originals === 'replaced' && plan.list.length === 1;
  const at = left.variables.findIndex(({ isContents }) => isContents);
  const [only] = named;
  if (at < 0 && isSingle && only) return withOneContents(left, only, translates);
  return withContents(at < 0 ? addContentsVariable(left) : left, plan, named, translates);
}

function nameCalculation(
  answer: TableModel,
  planned: PlannedCalculation,
  translates: readonly Translate[],
  axisOf: (variable: number) => number,
  baseOf: (planned: PlannedCalculation, language: number) => string,
): NamedCalculation {
  const axis = answer.variables[axisOf(planned.variable)];
  const { id, unit } = planned.kind;
  return {
    planned,
    words: translates.map((translate, language) => {
      const base = planned.base === null ? '' : baseOf(planned, language);
      const values = {
        variable: axis?.name[language] ?? axis?.name[0] ?? axis?.code ?? '',
        base,
        hasBase: planned.base === null ? 'no' : 'yes',
        values: planned.own.length,
      };
      return {
        what: translate(`calculation.${id}.what`, values),
        how: translate(`calculation.${id}.how`, values),
        unit: unit === 'same' ? null : translate(`calculation.unit.${unit}`, values),
        basePeriod: unit === 'index' ? base : null,
      };
    }),
  };
}

/** One value is left of the variable, which says what it is. */
function collapse(answer: TableModel, at: number, named: readonly NamedCalculation[]): TableModel {
  const stored = answer.variables[at];
  if (!stored) return answer;
  const label = (language: number) =>
    [...new Set(named.map(({ words }) => words[language]?.what ?? ''))].join(', ');
  const variable: VariableModel = {
    ...stored,
    isTime: false,
    codes: [[...new Set(named.map(({ planned }) => planned.kind.id))].join('-')],
    codesAreSynthetic: false,
    labels: answer.languages.map((_, language) => [label(language)]),
    timeScale: null,
    timeIsGuess: false,
    periods: null,
    elimination: { kind: 'none' },
    domain: stored.domain.map(() => null),
    hierarchy: null,
    precision: stored.precision && [highest(stored.precision)],
    valueMetaIds: null,
  };
  const isLeft = (target: NoteTarget) =>
    !(target.kind === 'value' && target.variable === at) &&
    !(target.kind === 'cell' && (target.positions[at] ?? -1) >= 0);
  return {
    ...answer,
    variables: answer.variables.with(at, variable),
    notes: answer.notes.filter(({ target }) => isLeft(target)),
    marks: [],
    attributes: null,
  };
}

function highest(precision: readonly (number | null)[]): number | null {
  const known = precision.filter((one) => one !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The table's one content becomes the calculated one. */
function withOneContents(
  model: TableModel,
  named: NamedCalculation,
  translates: readonly Translate[],
): TableModel {
  const contents = model.languages.map((_, at) =>
    labelIn(named, at, model.texts.contents[at] ?? model.texts.contents[0] ?? '', translates),
  );
  const [original] = model.contents;
  return {
    ...model,
    texts: {
      ...model.texts,
      contents,
      title: model.languages.map((language, at) =>
        buildTitle(contents[at] ?? '', namesIn(model, at), language),
      ),
      description: model.texts.description.map(() => null),
      units: original ? calculatedContents(original, named).unit : model.texts.units,
    },
    facts: {
      ...model.facts,
      descriptionDefault: false,
      decimals: Math.max(model.facts.decimals, storedDecimals(named)),
      showDecimals: shownDecimals(named, model.facts.showDecimals),
    },
    contents: original ? [calculatedContents(original, named)] : model.contents,
    notes: [...model.notes, ...notesOf(model, named, 0, { kind: 'table' }, translates)],
    marks: [],
    attributes: null,
    statements: model.statements.filter(({ subkeys }) => subkeys.length === 0),
  };
}

function namesIn(model: TableModel, at: number): readonly string[] {
  return model.variables
    .filter(({ isContents }) => !isContents)
    .map(({ name, code }) => name[at] ?? name[0] ?? code);
}

function addContentsVariable(model: TableModel): TableModel {
  const at = model.variables.filter(({ placement }) => placement === 'stub').length;
  const variable: VariableModel = {
    code: freeContentsCode(model.variables.map(({ code }) => code)),
    codeIsDeclared: true,
    name: model.languages.map(nameOfContents),
    placement: 'heading',
    isContents: true,
    isTime: false,
    isGeographic: false,
    variableType: null,
    codes: [CONTENTS_VALUE],
    codesAreSynthetic: false,
    labels: model.languages.map((_, language) => [
      model.texts.contents[language] ?? model.texts.contents[0] ?? '',
    ]),
    timeScale: null,
    timeIsGuess: false,
    periods: null,
    elimination: { kind: 'none' },
    domain: model.languages.map(() => null),
    map: null,
    presentation: 'text',
    doubleColumn: false,
    hierarchy: null,
    partitions: [],
    precision: null,
    metaId: null,
    valueMetaIds: null,
  };
  const move = (target: NoteTarget): NoteTarget => {
    switch (target.kind) {
      case 'table':
        return target;
      case 'variable':
      case 'value':
        return { ...target, variable: target.variable + (target.variable >= at ? 1 : 0) };
      case 'cell':
        return { kind: 'cell', positions: target.positions.toSpliced(at, 0, -1) };
    }
  };
  return {
    ...model,
    variables: model.variables.toSpliced(at, 0, variable),
    notes: model.notes.map((note) => ({ ...note, target: move(note.target) })),
    marks: model.marks.map((mark) => ({ ...mark, target: move(mark.target) })),
    attributes: model.attributes && {
      ...model.attributes,
      cells: model.attributes.cells.map((cell) => ({
        ...cell,
        positions: cell.positions.toSpliced(at, 0, -1),
      })),
    },
  };
}

/** Every original content followed by what is worked out of it, or that alone. */
function withContents(
  model: TableModel,
  plan: CalculationPlan,
  named: readonly NamedCalculation[],
  translates: readonly Translate[],
): TableModel {
  const at = model.variables.findIndex(({ isContents }) => isContents);
  const stored = model.variables[at];
  if (!stored) return model;
  const isKept = plan.originals === 'kept';
  const entries = stored.codes.flatMap((_, original): ContentsEntry[] => [
    ...(isKept ? [{ original, named: null }] : []),
    ...named.map((one) => ({ original, named: one })),
  ]);
  const codes = freeCodes(stored, entries);
  const labels = model.languages.map((_, language) => {
    const own = stored.labels[language] ?? stored.labels[0] ?? stored.codes;
    return entries.map(({ original, named: one }) =>
      one ? labelIn(one, language, own[original] ?? '', translates) : (own[original] ?? ''),
    );
  });
  const precision = entries.map(({ original, named: one }) => {
    const own = stored.precision?.[original] ?? null;
    return one ? shownDecimals(one, own ?? model.facts.showDecimals) : own;
  });
  const variable: VariableModel = {
    ...stored,
    codes,
    codesAreSynthetic: false,
    labels,
    elimination: { kind: 'none' },
    hierarchy: null,
    precision,
    valueMetaIds:
      stored.valueMetaIds &&
      entries.map(({ original, named: one }) =>
        one ? null : (stored.valueMetaIds?.[original] ?? null),
      ),
  };
  const places = new Map(
    entries.flatMap(({ original, named: one }, place) => (one ? [] : [[original, place]])),
  );
  /** Where the numbers are not the originals, what belongs to one of them has no place. */
  const move = (target: NoteTarget): NoteTarget | null => {
    if (target.kind === 'value' && target.variable === at) {
      const first = entries.findIndex(({ original }) => original === target.value);
      return { ...target, value: places.get(target.value) ?? first };
    }
    const value = target.kind === 'cell' ? (target.positions[at] ?? -1) : -1;
    if (target.kind !== 'cell' || value < 0) return target;
    const place = places.get(value);
    return place === undefined
      ? null
      : { kind: 'cell', positions: target.positions.with(at, place) };
  };
  const moved = <T extends { readonly target: NoteTarget }>(list: readonly T[]): readonly T[] =>
    list.flatMap((one) => {
      const target = move(one.target);
      return target ? [{ ...one, target }] : [];
    });
  return {
    ...model,
    facts: {
      ...model.facts,
      decimals: Math.max(model.facts.decimals, ...named.map(storedDecimals)),
    },
    variables: model.variables.with(at, variable),
    contents: entries.flatMap(({ original, named: one }) => {
      const contents = model.contents[original];
      if (!contents) return [];
      return [one ? calculatedContents(contents, one) : contents];
    }),
    notes: [
      ...moved(model.notes),
      ...entries.flatMap(({ original, named: one }, value) =>
        one
          ? notesOf(model, one, original, { kind: 'value', variable: at, value }, translates)
          : [],
      ),
    ],
    marks: isKept ? moved(model.marks) : [],
    attributes: null,
    statements: isKept
      ? model.statements
      : model.statements.filter(({ subkeys }) => subkeys.length === 0),
  };
}

interface ContentsEntry {
  /** Position among the values of before. */
  readonly original: number;
  /** What is worked out of it; null for itself. */
  readonly named: NamedCalculation | null;
}

function freeCodes(stored: VariableModel, entries: readonly ContentsEntry[]): readonly string[] {
  const taken = new Set(stored.codes);
  return entries.map(({ original, named }) => {
    const own = stored.codes[original] ?? '';
    if (!named) return own;
    const wanted = `${own}-${named.planned.kind.id}`;
    let code = wanted;
    for (let n = 2; taken.has(code); n++) code = `${wanted}-${n}`;
    taken.add(code);
    return code;
  });
}

function labelIn(
  { words }: NamedCalculation,
  language: number,
  contents: string,
  translates: readonly Translate[],
): string {
  const translate = translates[language];
  const what = withCapital(words[language]?.what ?? '');
  return translate ? translate('calculation.label', { contents, what }) : what;
}

/** What it is stands first: it tells the calculated contents apart where there is little room. */
function withCapital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function calculatedContents(original: ContentsModel, { words }: NamedCalculation): ContentsModel {
  const per = (own: Texts, text: (at: number) => string | null): Texts =>
    own.map((before, at) => text(at) ?? before);
  return {
    ...original,
    unit: per(
      words.map((_, at) => original.unit[at] ?? null),
      (at) => words[at]?.unit ?? null,
    ),
    basePeriod: per(original.basePeriod, (at) => words[at]?.basePeriod ?? null),
    referenceId: null,
    stockFlow: null,
  };
}

/** How it was calculated, and whether a sum of that content means anything. */
function notesOf(
  model: TableModel,
  { planned, words }: NamedCalculation,
  original: number,
  target: NoteTarget,
  translates: readonly Translate[],
): readonly NoteModel[] {
  const contents = model.contents[original];
  const isRatio =
    contents !== undefined &&
    isRatioContents({ stockFlow: contents.stockFlow, unit: contents.unit[0] ?? '' });
  const isDoubtful = planned.isDoubtful && (isRatio || !model.facts.aggregationAllowed);
  return translates.map((translate, language) => {
    const note = translate('calculation.note', { how: words[language]?.how ?? '' });
    const text = isDoubtful ? `${note} ${translate('calculation.note-doubtful')}` : note;
    return { language, target, isMandatory: false, text };
  });
}

function shownDecimals({ planned }: NamedCalculation, original: number): number {
  const { decimals } = planned.kind;
  if (decimals === 'same') return original;
  return decimals === 'one-more' ? Math.min(15, original + 1) : decimals;
}

/** Decimals that the results may have. */
function storedDecimals({ planned }: NamedCalculation): number {
  const { decimals } = planned.kind;
  return decimals === 'same' || decimals === 0 ? 0 : RATIO_DECIMALS;
}
