/** The styles of a workbook: each cell style gets a number when it is first asked for. */
import { type CellStyle, HAIRLINE, PLAIN } from './cell-styles.ts';
import { escapeAttribute } from './cell-text.ts';

export interface StyleSheet {
  /** Number of a style, for the `s` attribute of cells. */
  readonly numberOf: (style: CellStyle) => string;
  /** The `styles.xml` of the styles asked for so far. */
  readonly xml: () => string;
}

/** Number of the hairline under each row among the differential formats. */
export const HAIRLINE_FORMAT = 0;

/** Formats below are built in (ECMA-376 part 1, 18.8.30). */
const FIRST_FORMAT = 164;
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
/** The second fill is always this one, whatever stands in its place. */
const GREY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

/** An empty style sheet of letters in `font`: number 0 is the plain style of cells that say nothing. */
export function styleSheet(font: string): StyleSheet {
  const fonts = numbered();
  const fills = numbered([NO_FILL, GREY_FILL]);
  const borders = numbered([borderXml(undefined)]);
  const formats = numbered();
  const formattings = numbered();
  const numberOf = (style: CellStyle): string => {
    const { alignment, bottom, fill, font: letters, format, quoted } = style;
    const formatId = format === undefined ? 0 : FIRST_FORMAT + formats.of(escapeAttribute(format));
    const ids = `numFmtId="${formatId}" fontId="${fonts.of(fontXml(letters, font))}" fillId="${fills.of(fillXml(fill))}" borderId="${borders.of(borderXml(bottom))}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const prefix = quoted ? ' quotePrefix="1"' : '';
    return String(formattings.of(`<xf ${ids} xfId="0"${prefix} ${applied}>${alignmentXml(alignment)}</xf>`));
  };
  numberOf(PLAIN);
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return {
    numberOf,
    xml: () =>
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
        formats.items.length === 0
          ? ''
          : list(
              'numFmts',
              formats.items.map(
                (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`,
              ),
            )
      }${list('fonts', fonts.items)}${list('fills', fills.items)}${list('borders', borders.items)}${list(
        'cellStyleXfs',
        ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
      )}${list('cellXfs', formattings.items)}${list('cellStyles', [
        '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
      ])}${list('dxfs', [`<dxf>${borderXml(HAIRLINE)}</dxf>`])}</styleSheet>`,
  };
}

/** Things by number, each once. */
function numbered(items: string[] = []) {
  return {
    items: items as readonly string[],
    of(item: string): number {
      const known = items.indexOf(item);
      return known >= 0 ? known : items.push(item) - 1;
    },
  };
}

function fontXml(font: CellStyle['font'], name: string): string {
  return `<font>${fontProperties(font, name, 'name')}</font>`;
}

/** What a font is made of; part of a text has its name in an element of its own (ECMA-376 part 1, 18.4.5). */
export function fontProperties(
  { bold, colour, italic, size, underline }: CellStyle['font'],
  name: string,
  element: 'name' | 'rFont',
): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `${marks}<sz val="${size}"/>${colour === undefined ? '' : `<color rgb="${colour}"/>`}<${element} val="${name}"/><family val="2"/>`;
}

function fillXml(colour: string | undefined): string {
  if (colour === undefined) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;
}

function borderXml(colour: string | undefined): string {
  const bottom =
    colour === undefined ? '<bottom/>' : `<bottom style="thin"><color rgb="${colour}"/></bottom>`;
  return `<border><left/><right/><top/>${bottom}</border>`;
}

function alignmentXml({ horizontal, indent, reading, vertical, wrapText }: CellStyle['alignment']): string {
  const across = horizontal === undefined ? '' : ` horizontal="${horizontal}"`;
  return `<alignment${across} vertical="${vertical}"${indent === undefined ? '' : ` indent="${indent}"`}${wrapText ? ' wrapText="1"' : ''}${reading === undefined ? '' : ` readingOrder="${reading === 'rtl' ? 2 : 1}"`}/>`;
}
