/** From the values that a file has to the model of its table, and where its cells stand. */
import type { TableModel } from '#shared/cube/model.ts';
import { type PlainVariable, plainModel } from '#shared/cube/plain-model.ts';
import { storedSymbol } from '#shared/cube/status.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import type { HeadVariable, Recipe } from '#shared/recipe/recipe.ts';
import { comparePeriods, type Period } from '#shared/time/period.ts';
import { findTimeline } from '#shared/time/timeline.ts';
import type { Findings } from '../px/findings.ts';
import type { ColumnPlan } from './columns.ts';
import type { Values } from './values.ts';

export interface CellLayout {
  readonly model: TableModel;
  /** Cells between two neighbouring values, by variable of the columns and of the heads. */
  readonly stubSteps: readonly number[];
  readonly spreadSteps: readonly number[];
  /** Place in the table of each value as it was read. */
  readonly stubOrders: readonly Uint32Array[];
  readonly spreadOrders: readonly Uint32Array[];
  /** Variables and values stand as they were read. */
  readonly isAsRead: boolean;
}

interface Sorted {
  readonly variable: PlainVariable;
  readonly order: Uint32Array;
  readonly isSorted: boolean;
}

/** @param matrix  Where the recipe has none. @param title  What stands above the head line. */
export function buildModel(
  recipe: Recipe,
  plan: ColumnPlan,
  matrix: string,
  title: string,
  findings: Findings,
): CellLayout {
  const { table, values } = recipe;
  const codes = variableCodes([...plan.stub, ...plan.spread].map(({ variable }) => variable));
  const isWide = plan.spread.length > 0;
  const headingAt = isWide ? -1 : headingColumn(recipe);
  const stub = plan.stub.map(({ variable, values: found }, i) =>
    sortValues(variable, codes[i] ?? '', i === headingAt ? 'heading' : 'stub', found, findings),
  );
  const spread = plan.spread.map(({ variable, values: found }, i) =>
    sortValues(variable, codes[plan.stub.length + i] ?? '', 'heading', found, findings),
  );
  const all = [...stub, ...spread];
  // Stub variables first: the order of the cells.
  const ordered = [
    ...all.filter(({ variable }) => variable.placement === 'stub'),
    ...all.filter(({ variable }) => variable.placement === 'heading'),
  ];
  const steps = new Map<Sorted, number>();
  let step = 1;
  for (const each of ordered.toReversed()) {
    steps.set(each, step);
    step *= each.variable.codes.length;
  }
  const contentsVariable = ordered.find(({ variable }) => variable.role === 'contents');
  const named = table.contents || (values.layout === 'long' ? values.column : '');
  const only = contentsVariable?.variable.labels ?? [];
  const contents = named || (only.length === 1 ? only[0] : '') || table.matrix || matrix;
  const perContents = (contentsVariable?.variable.codes ?? [null]).map(() => ({
    unit: table.units,
  }));
  return {
    model: plainModel({
      language: table.language,
      title: table.title || title,
      contents,
      texts: { source: table.source, subjectArea: table.subjectArea },
      facts: {
        matrix: table.matrix || matrix,
        matrixIsDeclared: table.matrix !== '',
        decimals: 0,
      },
      variables: ordered.map(({ variable }) => variable),
      perContents,
      symbols: symbolTexts(recipe),
    }),
    stubSteps: stub.map((each) => steps.get(each) ?? 1),
    spreadSteps: spread.map((each) => steps.get(each) ?? 1),
    stubOrders: stub.map(({ order }) => order),
    spreadOrders: spread.map(({ order }) => order),
    isAsRead: all.every(({ isSorted }) => isSorted) && ordered.every((each, i) => each === all[i]),
  };
}

/** The variable that heads the columns of a long table: time, else the last of several; -1 for none. */
function headingColumn({ variables }: Recipe): number {
  const time = variables.findIndex(({ role }) => role === 'time');
  if (time >= 0) return time;
  return variables.length > 1 ? variables.length - 1 : -1;
}

/** Codes are unique without regard to case. */
function variableCodes(
  variables: readonly Pick<HeadVariable, 'code' | 'name'>[],
): readonly string[] {
  const taken = new Set<string>();
  return variables.map(({ code, name }) => {
    const wanted = code.trim() || name;
    let own = wanted;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${wanted}_${number}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** Time goes forward; all other values stand as they came. */
function sortValues(
  { name, role }: HeadVariable,
  code: string,
  placement: 'stub' | 'heading',
  { codes, labels, lines }: Values,
  findings: Findings,
): Sorted {
  const order = Uint32Array.from(codes, (_, value) => value);
  const plain = { code, name, role, placement };
  const timeline = role === 'time' ? findTimeline(codes) : null;
  if (role === 'time') {
    codes.forEach((found, value) => {
      if (timeline?.periods[value]) return;
      findings.warning(
        'delimited.not-a-period',
        { line: lines[value] ?? 1, column: 1 },
        undefined,
        {
          found: quoteInput(found),
          variable: quoteInput(name),
        },
      );
    });
  }
  const periods = timeline?.periods ?? [];
  tellTwice(periods, codes, lines, findings);
  const places = codes.map((_, value) => value);
  if (timeline && periods.every((period) => period !== null)) {
    places.sort((a, b) => {
      const [one, other] = [periods[a], periods[b]];
      return one && other ? comparePeriods(one, other) : 0;
    });
    places.forEach((value, place) => {
      order[value] = place;
    });
  }
  return {
    variable: {
      ...plain,
      codes: places.map((value) => codes[value] ?? ''),
      labels: places.map((value) => labels[value] ?? ''),
      ...(timeline && {
        timeScale: timeline.scale,
        periods: places.map((value) => periods[value]?.code ?? null),
      }),
    },
    order,
    isSorted: order.every((place, value) => place === value),
  };
}

/** The same period in two spellings is two values, which is hardly meant. */
function tellTwice(
  periods: readonly (Period | null)[],
  codes: readonly string[],
  lines: readonly number[],
  findings: Findings,
): void {
  const seen = new Map<string, number>();
  periods.forEach((period, value) => {
    if (period === null) return;
    const first = seen.get(period.code);
    if (first === undefined) seen.set(period.code, value);
    else {
      findings.warning(
        'delimited.period-twice',
        { line: lines[value] ?? 1, column: 1 },
        undefined,
        {
          found: quoteInput(codes[value] ?? ''),
          other: quoteInput(codes[first] ?? ''),
        },
      );
    }
  });
}

/** The text of a symbol that stands for one text alone, which is not just its dots or dash. */
function symbolTexts({ symbols }: Recipe): ReadonlyMap<number, string> {
  const alone = symbols.filter(
    ({ status }) => symbols.filter((other) => other.status === status).length === 1,
  );
  return new Map(
    alone.flatMap(({ text, status }) =>
      text === '' || text === storedSymbol(status) ? [] : [[status, text]],
    ),
  );
}
