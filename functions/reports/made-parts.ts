/** Files of a set before it is whole: each part lies by itself, with a mark that says when it is all there. */
import type { Language } from '../../shared/reference/languages.ts';
import type { Format } from '../../shared/render/render.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import type { Objects } from '../../shared/store/ports.ts';
import type { MadeDocument, MadeFile } from './produce-set.ts';

/** Where the parts of a job lie, and the version of the program that makes them. */
export interface MadeBy {
  readonly folder: string;
  readonly code: string;
}

export function partName(language: Language, format: Format): string {
  return `${language}.${format}`;
}

/** Whether the part is whole. */
export async function isMade(objects: Pick<Objects, 'head'>, by: MadeBy, part: string): Promise<boolean> {
  return (await objects.head(markKey(by, part))) !== undefined;
}

/** Keep the files of a part, then say that they are there. Made twice, it is the same bytes. */
export async function keepPart(
  objects: Pick<Objects, 'putIfAbsent'>,
  by: MadeBy,
  { files, part }: { readonly part: string; readonly files: readonly MadeFile[] },
): Promise<void> {
  const names: string[] = [];
  for (const { bytes, name } of files) {
    await objects.putIfAbsent(fileKey(by, part, name), bytes);
    names.push(name);
  }
  await objects.putIfAbsent(markKey(by, part), Buffer.from(JSON.stringify(names)));
}

/** A document from the parts that were kept of it: its model, and the files of all formats in their order. */
export async function readDocument(
  objects: Pick<Objects, 'get'>,
  by: MadeBy,
  { formats, language }: { readonly language: Language; readonly formats: readonly Format[] },
): Promise<MadeDocument> {
  const files: MadeFile[] = [];
  for (const format of formats) {
    const part = partName(language, format);
    const names = JSON.parse(await textOf(objects, markKey(by, part))) as readonly string[];
    for (const name of names) files.push({ name, bytes: whenAsked(objects, fileKey(by, part, name)) });
  }
  const model = await textOf(objects, fileKey(by, partName(language, 'json'), '.json'));
  return { model: JSON.parse(model) as DocumentModel, files };
}

function markKey({ code, folder }: MadeBy, part: string): string {
  return `${folder}/made/${part}/${code}`;
}

function fileKey({ code, folder }: MadeBy, part: string, name: string): string {
  return `${folder}/files/${code}/${part}/file${name}`;
}

async function* whenAsked(objects: Pick<Objects, 'get'>, key: string): AsyncGenerator<Uint8Array> {
  yield* await objects.get(key);
}

async function textOf(objects: Pick<Objects, 'get'>, key: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(key)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
