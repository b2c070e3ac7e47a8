import { answerJson } from '../answer.ts';
import { openApiDocument } from '../openapi/document.ts';
import type { ApiRequest } from '../request.ts';

/** `/openapi.json` */
export function answerOpenApi(request: ApiRequest): Promise<Response> {
  return answerJson(request, openApiDocument(request.links.base));
}
