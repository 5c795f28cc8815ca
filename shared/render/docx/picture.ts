/** A picture in the line of text (ECMA-376 part 1, 20.4.2.8 inline). */
import type { DocxContext } from './context.ts';
import { escapeXml } from './xml.ts';

/** English Metric Units of a CSS pixel (1/96 inch). */
const EMU_PER_PIXEL = 9525;

export interface PictureLook {
  readonly png: Uint8Array;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** For those who cannot see it. */
  readonly alt: string;
}

/** The run that holds the picture. */
export function pictureRun(
  { alt, height, name, png, width }: PictureLook,
  { register }: DocxContext,
): string {
  const id = register.nextId();
  const size = `cx="${Math.round(width * EMU_PER_PIXEL)}" cy="${Math.round(height * EMU_PER_PIXEL)}"`;
  const named = `id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"`;
  const fill = `<pic:blipFill><a:blip r:embed="${register.picture(png)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture = `<pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic>`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/><wp:cNvGraphicFramePr/>${graphic}</wp:inline></w:drawing></w:r>`;
}
