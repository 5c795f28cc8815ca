/** The parts of a workbook that is being marked, as latin1 text: bytes of any encoding pass unharmed. */
import { Problem } from '../../text/problem.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';
import { type Relationship, readRelationships, relationshipsOf } from '../read/xlsx/workbook-parts.ts';
import { xmlPieces } from '../read/xlsx/xml-pieces.ts';

/** The relationships of the part `owner`; empty for the package itself. */
export function relations(zip: Zip, owner: string): Promise<readonly Relationship[]> {
  const part = relationshipsOf(owner);
  return readRelationships(rawPieces(zip, part), part, owner);
}

/** The part's bytes, as UTF-8. Problem `workbook-damaged`: there is no such part. */
export function rawPieces(zip: Zip, part: string): AsyncIterable<Buffer> {
  const entry = zip.entries.get(part);
  if (!entry) throw new Problem('workbook-damaged', { reason: part });
  return xmlPieces(unpack(zip, entry), part);
}

/** The part, piece by piece. */
export async function* pieces(zip: Zip, part: string): AsyncGenerator<string> {
  for await (const piece of rawPieces(zip, part)) yield piece.toString('latin1');
}

/** The whole part. */
export async function text(zip: Zip, part: string): Promise<string> {
  let whole = '';
  for await (const piece of pieces(zip, part)) whole += piece;
  return whole;
}
