/** Groupings out of files that the user picks, and into files. */
import { saveFile } from '#renderer/shell/save-file.ts';
import type { ReadDraft } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import type { Params } from '#shared/api/contract.ts';

/** @throws ProblemError */
export async function readGroupingFile(client: Client, file: File): Promise<ReadDraft> {
  return client.call('groupings.read', { content: await toBase64(file) });
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // An address as `data:type;base64,bytes`.
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** @throws ProblemError */
export async function saveCodelist(
  client: Client,
  asked: Params<'codelists.files'>,
): Promise<void> {
  for (const { fileName, text } of await client.call('codelists.files', asked)) {
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileName);
  }
}
