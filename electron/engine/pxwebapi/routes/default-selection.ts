import { defaultSelection } from '#shared/selection/default.ts';
import { answerJson } from '../answer.ts';
import { openApiTable } from '../open-api-table.ts';
import type { ApiRequest } from '../request.ts';
import { selectionDocument } from '../selection-document.ts';

/** `/tables/{id}/defaultselection` */
export function answerDefaultSelection(request: ApiRequest, id: string): Promise<Response> {
  const { table } = openApiTable(request, id);
  const selection = defaultSelection(table, request.context.settings.maxDataCells);
  const self = request.links.link('self', ['tables', table.id, 'defaultselection']);
  return answerJson(request, selectionDocument(selection, request.language, self));
}
