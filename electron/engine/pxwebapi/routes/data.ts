import { withCodelists } from '#shared/codelist/apply.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { arrangeFor } from '../../formats/arrangement.ts';
import { openDataset } from '../../selection/dataset.ts';
import { answerTagged, tagOf, writtenBody } from '../answer.ts';
import { dataAnswer } from '../data-answer.ts';
import { openApiTable } from '../open-api-table.ts';
import type { OutputFormat } from '../output-format.ts';
import type { ApiRequest } from '../request.ts';

/** The cells of a selection; an empty one is the default selection. */
export function answerData(
  request: ApiRequest,
  id: string,
  selection: Selection,
  output: OutputFormat,
): Promise<Response> {
  const { maxDataCells } = request.context.settings;
  const { table: whole, model, chunks, stamp } = openApiTable(request, id);
  const table = withCodelists(whole, selection);
  const resolved = resolveSelection(table, selection, {
    illegalPlacement: 'ignore',
    cellLimit: maxDataCells,
  });
  request.tell(table.id, resolved.cellCount);
  const tag = tagOf(stamp, output.format.id, output.options, selection, maxDataCells);
  return answerTagged(request, tag, () => {
    const placed = arrangeFor(output.format, table, resolved);
    const dataset = openDataset(table, placed, chunks, 'shown', model);
    const { contentType, disposition, write } = dataAnswer(dataset, output);
    return writtenBody(
      { 'Content-Type': contentType, 'Content-Disposition': disposition },
      request.signal,
      write,
    );
  });
}
