/** The change of a query that would make a kind of chart fit, where there is a plain one. */
import { parseAgeBand } from '#shared/chart/age-bands.ts';
import type { ChartKindId } from '#shared/chart/model.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import type { MessageKey } from '#shared/messages/index.ts';
import { canEliminate } from '#shared/selection/elimination.ts';
import type { Choice } from '../choice.ts';
import { type Query, type Rule, withRule } from '../query.ts';

export interface Remedy {
  readonly label: MessageKey;
  readonly query: Query;
}

/** More periods than this are no longer read as points. */
const MOST_PERIODS = 120;
const FEWEST_PERIODS = 3;
const FEWEST_BANDS = 5;

/** @param choiceOf  What a variable gives now, by its code. */
export function remedyFor(
  kind: ChartKindId,
  table: Table,
  query: Query,
  choiceOf: (variableCode: string) => Choice,
): Remedy | null {
  if (kind === 'line') return morePeriods(table, query, choiceOf);
  if (kind === 'pyramid') return agesAndSexes(table, query, choiceOf);
  return null;
}

function morePeriods(
  table: Table,
  query: Query,
  choiceOf: (variableCode: string) => Choice,
): Remedy | null {
  const time = table.variables.find(({ role }) => role === 'time');
  if (!time || time.codes.length < FEWEST_PERIODS) return null;
  if (choiceOf(time.code).values.length >= FEWEST_PERIODS) return null;
  const isLong = time.codes.length > MOST_PERIODS;
  return {
    label: isLong ? 'chart.remedy.latest-periods' : 'chart.remedy.all-periods',
    query: withRule(query, time.code, isLong ? [`TOP(${MOST_PERIODS})`] : ['*']),
  };
}

function agesAndSexes(
  table: Table,
  query: Query,
  choiceOf: (variableCode: string) => Choice,
): Remedy | null {
  const age = table.variables.find((variable) => bandCodes(variable).length >= FEWEST_BANDS);
  const sex = table.variables.find(
    (variable) =>
      variable !== age && variable.role === 'classification' && partCodes(variable).length === 2,
  );
  if (!age || !sex) return null;
  const ruleOf = (variable: Variable): Rule => {
    if (variable === age) return bandCodes(age);
    if (variable === sex) return partCodes(sex);
    if (canEliminate(variable)) return [];
    const { values } = choiceOf(variable.code);
    const place = variable.role === 'time' ? values.at(-1) : values[0];
    return [variable.codes[place ?? 0] ?? '*'];
  };
  const changed = table.variables.reduce(
    (changing, variable) => withRule(changing, variable.code, ruleOf(variable)),
    query,
  );
  const isSame = table.variables.every(
    ({ code }) => changed.rules[code]?.join('\n') === query.rules[code]?.join('\n'),
  );
  return isSame ? null : { label: 'chart.remedy.pyramid', query: changed };
}

function bandCodes(variable: Variable): Rule {
  return variable.codes.filter(
    (code, place) => parseAgeBand(variable.labels[place] ?? '') ?? parseAgeBand(code),
  );
}

function partCodes({ codes, elimination }: Variable): Rule {
  return codes.filter(
    (_, place) => elimination.kind !== 'value' || elimination.valueIndex !== place,
  );
}
