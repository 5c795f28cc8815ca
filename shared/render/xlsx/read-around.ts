/** What a workbook of ours says of itself, and parts of it that are not ours. */
import type { ShownFigures } from '../../reports/shown.ts';
import { bytesSource } from '../../zip/byte-source.ts';
import { openZip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';
import { foreignParts, readPackageProperties } from '../read-package.ts';
import type { SheetCells } from './read-cells.ts';
import { strangeFeet } from './read-feet.ts';

const LIMITS = { maxUnpackedBytes: 2 ** 31, maxEntries: 2000, maxRatio: 1000 };
const CORE = 'docProps/core.xml';
/** The parts of our files. */
const OURS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:worksheets|tables|drawings)\/(?:sheet|table|drawing)\d+\.xml|xl\/(?:worksheets|drawings)\/_rels\/(?:sheet|drawing)\d+\.xml\.rels|xl\/media\/image\d+-\d+\.png)$/;

/**
 * Properties, and what no workbook of ours has, `sheets` that were read among it.
 * @throws Problem of the ZIP reader.
 */
export async function readXlsxAround(
  bytes: Uint8Array,
  sheets: readonly SheetCells[],
): Promise<Required<Pick<ShownFigures, 'foreign' | 'properties'>>> {
  const zip = await openZip(bytesSource('workbook.xlsx', bytes), LIMITS);
  const pieces: Buffer[] = [];
  const core = zip.entries.get(CORE);
  if (core !== undefined) for await (const piece of unpack(zip, core)) pieces.push(piece);
  const properties = readPackageProperties(Buffer.concat(pieces).toString('utf8'));
  const strange = sheets.flatMap((sheet) => sheet.strange ?? []);
  const parts = foreignParts(zip.entries.keys(), OURS);
  return { properties, foreign: [...parts, ...strange, ...strangeFeet(sheets, properties)] };
}
