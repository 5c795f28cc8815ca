/** The pictures of a sheet: where they hang below its rows, and their bytes. */
import type { SheetPicture } from '../../reports/sheets.ts';
import { escapeAttribute } from './cell-text.ts';
import { relationship, relationships } from './relationships.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** English Metric Units in a CSS pixel. */
const EMU = 9525;
/** Height of an empty row of 15 points. */
const PIXELS_PER_ROW = 20;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The drawing of a planned sheet, its relationships and its pictures, by name; nothing for a sheet without pictures. */
export function drawingParts(
  plan: SheetPlan,
): readonly (readonly [name: string, part: string | Uint8Array])[] {
  const pictures = plan.sheet.pictures ?? [];
  if (pictures.length === 0) return [];
  const file = (index: number): string => `image${plan.number}-${index + 1}.png`;
  return [
    [`xl/drawings/drawing${plan.number}.xml`, drawing(plan)],
    [
      `xl/drawings/_rels/drawing${plan.number}.xml.rels`,
      relationships(
        pictures.map((_, index) => relationship(`rId${index + 1}`, 'image', `../media/${file(index)}`)),
      ),
    ],
    ...pictures.map(({ png }, index) => [`xl/media/${file(index)}`, png] as const),
  ];
}

/** Index from 0 of the row at which each picture of a sheet begins, with its caption where it has one. */
export function pictureRows({ headRow, sheet }: SheetPlan): readonly number[] {
  let row = headRow + (sheet.rowCount ?? 0) + 1;
  return (sheet.pictures ?? []).map((picture) => {
    const begins = row;
    row += captionRows(picture) + Math.ceil(picture.height / PIXELS_PER_ROW) + 2;
    return begins;
  });
}

function captionRows({ caption }: SheetPicture): number {
  return caption === undefined ? 0 : 1;
}

/** One picture under the other (ECMA-376 part 1, 20.5.2.24); the text in the rows says what they show. */
function drawing(plan: SheetPlan): string {
  const rows = pictureRows(plan);
  const anchors = (plan.sheet.pictures ?? []).map((picture, index) => {
    const { alt, height, width } = picture;
    const row = (rows[index] ?? 0) + captionRows(picture);
    const from = `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
    const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
    return `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${index + 2}" name="Picture ${index + 1}" descr="${escapeAttribute(alt)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${index + 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors.join('')}</xdr:wsDr>`;
}
