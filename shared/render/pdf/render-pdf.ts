/** Document model to PDF/UA-1: tagged, with bookmarks, languages and row headers, the same bytes every time. */
import type { DocumentModel } from '../../reports/document.ts';
import type { ChartPictures } from '../charts/picture.ts';
import { picturesIn } from './below-pictures.ts';
import { changeObjects } from './changed-objects.ts';
import { pictureFile } from './charts.ts';
import { familiesIn } from './fonts.ts';
import { innerLinks } from './inner-links.ts';
import { picturesInPlace } from './pictures-in-place.ts';
import { rowHeaders } from './row-headers.ts';
import type { Sheet } from './sheet.ts';
import { headerCells, sheetOf } from './sheet-of.ts';
import { spellOut } from './spell-out.ts';
import { type Typeset, typeset } from './typesetter.ts';
import { withUsedPlaces } from './used-places.ts';

/** How often what no font has is looked for; the first answer names everything. */
const TRIES = 4;

/** The file's bytes; `drawn` are its charts. A letter that no font has is spelled out as its code point, `[U+1F600]`. */
export async function renderPdf(model: DocumentModel, drawn: ChartPictures): Promise<Uint8Array> {
  const families = familiesIn(JSON.stringify(model));
  const pictures = new Map([...drawn].map(([id, { png }]) => [pictureFile(id), png]));
  let sheet = withUsedPlaces(sheetOf(model, families, drawn));
  for (let left = TRIES; ; left--) {
    const made = typeset(sheet, pictures);
    if (!('missing' in made)) return finished(made, sheet);
    if (left === 0) throw new Error(`no font has ${made.missing.join(' ')}`);
    sheet = spellOut(sheet, made.missing);
  }
}

function finished({ bytes, list, lowered, places }: Typeset, sheet: Sheet): Uint8Array {
  const said = (page: number, pages: number): string =>
    sheet.footer.page.map((part) => ({ page, pages })[part] ?? part).join('');
  return changeObjects(
    bytes,
    (file) => rowHeaders(file, headerCells(sheet, list)),
    (file) => innerLinks(file, places, said),
    (file) =>
      picturesInPlace(
        file,
        filesOf(sheet).map((picture) => lowered.includes(picture)),
      ),
  );
}

/** Of the pictures, in reading order. */
function filesOf({ stretches }: Sheet): readonly string[] {
  return stretches.flatMap(picturesIn).map(({ file }) => file);
}
