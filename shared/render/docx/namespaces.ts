/** Namespaces of WordprocessingML, and the fonts that every part names. */
import { RELATIONS } from '../xlsx/relationships.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** For parts without pictures. */
export const WORD = `xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"`;
/** For the body. */
export const WORD_AND_PICTURES = `${WORD} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** By script (ECMA-376 part 1, 17.3.2.26). */
export const FONTS_XML =
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Tahoma"/>';

const font = (name: string, instead: string, panose: string, charset: string, family: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

/** Each font with what may stand in for it (17.8.3.1 altName). */
export const FONT_TABLE = `<w:fonts ${WORD}>${[
  font('Calibri', 'Carlito', '020F0502020204030204', '00', 'swiss'),
  font('Tahoma', 'Noto Sans Arabic', '020B0604030504040204', 'B2', 'swiss'),
  font('Microsoft YaHei', 'Noto Sans CJK SC', '020B0503020204020204', '86', 'swiss'),
].join('')}</w:fonts>`;
