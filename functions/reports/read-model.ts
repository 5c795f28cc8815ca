/** A document model as it was kept with its set. */
import type { Language } from '../../shared/reference/languages.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { modelName, setFileKey } from '../../shared/reports/issue-files.ts';
import type { Objects } from '../../shared/store/ports.ts';

/** The model of a report in one language. Problem `object-unknown` where the set does not hold it. */
export async function readModel(
  objects: Pick<Objects, 'get'>,
  set: string,
  { kind, language }: { readonly kind: string; readonly language: Language },
): Promise<DocumentModel> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(setFileKey(set, modelName(kind, language)))) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as DocumentModel;
}
