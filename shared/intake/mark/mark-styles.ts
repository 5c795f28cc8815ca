/** The cell styles of a marked workbook: each style that a marked cell has, once more with a colour for its severity. */
import { SEVERITIES, type Severity } from '../../activities/finding.ts';
import { Problem } from '../../text/problem.ts';
import { completeStyles } from './complete-styles.ts';

/** Light fills that keep black text above 7 : 1; the words stand beside them, so colour is never the only sign. */
const FILLS: Readonly<Record<Severity, string>> = {
  critical: 'FFFF9C9C',
  error: 'FFFFC9A8',
  warning: 'FFFFEFA3',
};

export interface MarkStyles {
  /** Index of the style that looks like `style` in the colour of `severity`. */
  marked(style: number, severity: Severity): number;
  /** Index of the style for the column that says what to mend. */
  readonly note: number;
  /** Index of the style for heads of our own. */
  readonly head: number;
  /** Index of the style for a text of anybody's, in the direction of its letters. */
  readonly plain: number;
  /** Whether cells of `style` show long texts in several lines. */
  wraps(style: number): boolean;
  /** `style` without a colour of ours: what a cell had before it was marked, when it has been marked before. */
  unmarked(style: number): number;
  /** The styles part with all that was asked for. */
  text(): string;
}

/** Prepare the styles part `given` (latin1 text of `xl/styles.xml`, ECMA-376 18.8). Problem `workbook-damaged`. */
export function markStyles(given: string, { rightToLeft }: { readonly rightToLeft: boolean }): MarkStyles {
  const xml = completeStyles(given);
  const fills = listPart(xml, 'fills');
  const formats = listPart(xml, 'cellXfs');
  const fillItems = items(fills.inner, 'fill');
  const styles = items(formats.inner, 'xf');
  const firstFill = fillItems.length;
  const p = fills.prefix;
  const added = SEVERITIES.map(
    (severity) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${FILLS[severity]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
  const ours = new Set(
    fillItems.flatMap((fill, index) =>
      Object.values(FILLS).some((rgb) => fill.includes(rgb)) ? [index] : [],
    ),
  );
  const made = new Map<string, number>();
  const withFill = (style: number, fill: number): number => {
    const known = made.get(`${style} ${fill}`);
    if (known !== undefined) return known;
    const base = styles[style] ?? styles[0] ?? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const index = styles.push(setFill(base, fill)) - 1;
    made.set(`${style} ${fill}`, index);
    return index;
  };
  // A text that begins with a bullet would else be laid out from the left, whatever its letters.
  const direction = `readingOrder="${rightToLeft ? 2 : 1}"`;
  const top = (more: string) =>
    `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"${more}/></${p}xf>`;
  const note = styles.push(top(` ${direction}`));
  const text = styles.push(top(''));
  const fonts = listPart(xml, 'fonts');
  const fontItems = items(fonts.inner, 'font');
  const head = styles.push(
    `<${p}xf numFmtId="0" fontId="${fontItems.length}" fillId="0" borderId="0" applyFont="1" applyAlignment="1"><${p}alignment vertical="center" wrapText="1" ${direction}/></${p}xf>`,
  );
  const bold = `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`;
  return {
    head: head - 1,
    plain: text - 1,
    wraps: (style) => /\bwrapText="(?:1|true)"/.test(styles[style] ?? ''),
    marked: (style, severity) => withFill(style, firstFill + SEVERITIES.indexOf(severity)),
    note: note - 1,
    unmarked: (style) => (ours.has(fillOf(styles[style] ?? '')) ? withFill(style, 0) : style),
    text: () =>
      [
        ['fonts', [...fontItems, bold]] as const,
        ['fills', [...fillItems, ...added]] as const,
        ['cellXfs', styles] as const,
      ].reduce((all, [name, list]) => replaceList(all, name, list), xml),
  };
}

interface ListPart {
  readonly prefix: string;
  readonly inner: string;
}

function listPattern(name: string): RegExp {
  return new RegExp(`<(\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`);
}

function listPart(xml: string, name: string): ListPart {
  const match = listPattern(name).exec(xml);
  if (!match) throw new Problem('workbook-damaged', { reason: name });
  return { prefix: match[1] ?? '', inner: match[2] ?? '' };
}

function items(inner: string, name: string): string[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g');
  return inner.match(pattern) ?? [];
}

function replaceList(xml: string, name: string, list: readonly string[]): string {
  return xml.replace(listPattern(name), (_, prefix: string | undefined) => {
    const tag = `${prefix ?? ''}${name}`;
    return `<${tag} count="${list.length}">${list.join('')}</${tag}>`;
  });
}

function fillOf(style: string): number {
  return Number(/\bfillId="(\d+)"/.exec(style)?.[1] ?? 0);
}

function setFill(style: string, fill: number): string {
  const tag = /^<[^>]*?(?=\/?>)/.exec(style)?.[0] ?? '';
  const bare = tag.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
  return `${bare} fillId="${fill}" applyFill="1"${style.slice(tag.length)}`;
}
