/** The chart of a view, made from the data of this moment by the same functions as the window’s. */
import { z } from 'zod';
import type { Task } from '#shared/api/task.ts';
import { chartAnswer, MOST_CHART_CELLS } from '#shared/chart/answer.ts';
import { buildChart } from '#shared/chart/build.ts';
import { CHART_KINDS } from '#shared/chart/kinds/index.ts';
import { type Chart, DEFAULT_OPTIONS } from '#shared/chart/model.ts';
import { shapeFor } from '#shared/chart/suggest.ts';
import type { ChartWords } from '#shared/chart/words.ts';
import { withCodelists } from '#shared/codelist/apply.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { pickLanguage, translator } from '#shared/messages/index.ts';
import type { ChartView, PublicationDraft } from '#shared/publication/draft.ts';
import { selectionFromBody } from '#shared/selection/request.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { Selection } from '#shared/selection/selection.ts';
import type { EngineContext } from '../../context.ts';
import { openTable } from '../../selection/open-table.ts';
import { readCells, readDefaultSelection, scanTable } from '../../selection/window-queries.ts';

const options = z.object({
  startsAtZero: z.boolean().default(DEFAULT_OPTIONS.startsAtZero),
  connectsGaps: z.boolean().default(DEFAULT_OPTIONS.connectsGaps),
  isLog: z.boolean().default(DEFAULT_OPTIONS.isLog),
  showsTotals: z.boolean().default(DEFAULT_OPTIONS.showsTotals),
  contents: z.string().nullable().default(DEFAULT_OPTIONS.contents),
  drawnAt: z.record(z.string(), z.string()).default({}),
});

/** @throws ProblemError `publish.view-without-table`, `publish.view-too-large`, `publish.view-does-not-fit`. */
export async function buildView(
  context: EngineContext,
  draft: PublicationDraft,
  view: ChartView,
  task: Task,
): Promise<Chart> {
  const resource = draft.resources.find(({ id }) => id === view.resourceId);
  if (!resource || !('tableId' in resource.source)) {
    throw new ProblemError(problem('publish.view-without-table'));
  }
  const { tableId, selection: given } = resource.source;
  const wanted = resource.language ?? draft.primaryLanguage;
  const stored = openTable(context.db, tableId).table;
  const language = stored.languages.includes(wanted) ? wanted : '';
  const { table } = openTable(context.db, tableId, language);
  const selection: Selection =
    given === '*'
      ? {
          variables: table.variables.map(({ code }) => ({
            variableCode: code,
            valueCodes: ['*'],
            codelist: null,
          })),
          placement: null,
        }
      : orDefault(context, tableId, language, selectionFromBody(given));
  const asked = withCodelists(table, selection);
  const resolved = resolveSelection(asked, selection, { illegalPlacement: 'refuse' });
  if (resolved.cellCount > MOST_CHART_CELLS) {
    const values = { cells: resolved.cellCount, limit: MOST_CHART_CELLS };
    throw new ProblemError(problem('publish.view-too-large', values));
  }
  const shown = { id: tableId, language, selection };
  const all = {
    rowStart: 0,
    columnStart: 0,
    rowCount: MOST_CHART_CELLS,
    columnCount: MOST_CHART_CELLS,
  };
  const cells = await readCells(context, { ...shown, ...all }, task);
  const { notes } = await scanTable(context, shown, task);
  const answer = chartAnswer(asked, resolved, cells, notes);
  const kind = CHART_KINDS.find(({ id }) => id === view.chart.kind);
  const chosen = options.parse(view.chart.options);
  if (!kind?.fits(shapeFor(kind, answer, chosen.contents)).ok) {
    const values = { kind: quoteInput(view.chart.kind) };
    throw new ProblemError(problem('publish.view-does-not-fit', values));
  }
  return buildChart(kind, answer, chosen, wordsIn(table.language));
}

function orDefault(
  context: EngineContext,
  id: string,
  language: string,
  selection: Selection,
): Selection {
  return selection.variables.length > 0
    ? selection
    : readDefaultSelection(context, { id, language });
}

function wordsIn(language: string): ChartWords {
  const spoken = pickLanguage([language]);
  return {
    t: translator(spoken),
    number: (value, decimals) =>
      value.toLocaleString(spoken, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
    date: (iso) => iso.slice(0, 10),
  };
}
