/** Refuses workbooks that carry programs, links to other files or document types, before their parts are read. */
import type { Entry } from 'yauzl';
import { Problem } from '../../../text/problem.ts';
import type { Zip } from '../../../zip/open-zip.ts';
import { unpack } from '../../../zip/unpack.ts';
import { readContentTypes } from './workbook-parts.ts';
import { xmlPieces } from './xml-pieces.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** A document type stands before the root element, so the start of a part tells. */
const PROLOG = 4096;

/**
 * @throws Problem `file-type-mismatch` (a ZIP file but no Office file), `workbook-macro`, `workbook-legacy` (XLSB),
 * `workbook-external-links`, `xml-entities`.
 */
export async function refuseDanger(zip: Zip): Promise<void> {
  const types = zip.entries.get(CONTENT_TYPES);
  if (types === undefined)
    throw new Problem('file-type-mismatch', { name: zip.source.name.slice(0, 100), found: 'zip' });
  for (const name of zip.entries.keys()) {
    const entry = name.slice(0, 100);
    if (/(^|\/)(vbaProject\w*\.bin|vbaData\.xml)$|(^|\/)(macrosheets|dialogsheets)\//i.test(name))
      throw new Problem('workbook-macro', { entry });
    if (/(^|\/)externalLinks\//i.test(name)) throw new Problem('workbook-external-links', { entry });
  }
  for (const [name, entry] of zip.entries)
    if (/\.(xml|rels|vml)$/i.test(name)) await refuseDoctype(zip, entry);
  const declared = await readContentTypes(
    xmlPieces(unpack(zip, types), CONTENT_TYPES),
    CONTENT_TYPES,
    zip.entries.keys(),
  );
  for (const type of declared) {
    const entry = type.slice(0, 100);
    if (/macroEnabled|vbaProject|macrosheet/i.test(type)) throw new Problem('workbook-macro', { entry });
    if (/externalLink\+xml/i.test(type)) throw new Problem('workbook-external-links', { entry });
    if (/sheet\.binary/i.test(type)) throw new Problem('workbook-legacy', { entry });
  }
  if (!declared.some((type) => /spreadsheetml\.(sheet|template)\.main\+xml/i.test(type)))
    throw new Problem('file-type-mismatch', { name: zip.source.name.slice(0, 100), found: 'zip' });
}

async function refuseDoctype(zip: Zip, entry: Entry): Promise<void> {
  if (entry.uncompressedSize === 0) return;
  for await (const piece of xmlPieces(unpack(zip, entry), entry.fileName.slice(0, 100))) {
    const prolog = piece.toString('latin1', 0, Math.min(PROLOG, piece.length));
    if (/<!(DOCTYPE|ENTITY)/i.test(prolog))
      throw new Problem('xml-entities', { entry: entry.fileName.slice(0, 100) });
    break;
  }
}
