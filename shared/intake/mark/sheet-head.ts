/** What a sheet says before its rows: how wide its columns are, how high its rows (ECMA-376 part 1, 18.3.1). */
import { columnIndex } from './column-index.ts';

const COL = /<((?:\w+:)?)col\b([^<>]*?)\/>/g;
/** Columns of a sheet: no head needs to say more of them. */
const MOST_COLUMNS = 16_384;
/** Characters, where a sheet says nothing. */
const USUAL_WIDTH = 9;
/** Points, where a sheet says nothing. */
const USUAL_HEIGHT = 15;

export interface SheetHead {
  /** Characters of the column, from 0; none where it is hidden. */
  widthOf(index: number): number;
  /** Style of the cells of the column, from 0, that say nothing of their own. */
  styleOf(index: number): number;
  /** Points of a row that says nothing of its own. */
  readonly rowHeight: number;
  /** The sender has set the height of all rows. */
  readonly heightsSet: boolean;
}

/** The head of a sheet part: its text before the rows. */
export function readSheetHead(head: string): SheetHead {
  const format = /<(?:\w+:)?sheetFormatPr\b[^<>]*>/.exec(head)?.[0] ?? '';
  const usual =
    numberIn(format, 'defaultColWidth') ?? (numberIn(format, 'baseColWidth') ?? USUAL_WIDTH - 1) + 1;
  const columns = colsIn(head).map(([tag]) => ({
    min: numberIn(tag, 'min') ?? 0,
    max: numberIn(tag, 'max') ?? 0,
    width: isSet(tag, 'hidden') ? 0 : (numberIn(tag, 'width') ?? usual),
    style: numberIn(tag, 'style') ?? 0,
  }));
  const columnAt = (index: number) => columns.find(({ max, min }) => min <= index + 1 && index < max);
  return {
    widthOf: (index) => columnAt(index)?.width ?? usual,
    styleOf: (index) => columnAt(index)?.style ?? 0,
    rowHeight: numberIn(format, 'defaultRowHeight') ?? USUAL_HEIGHT,
    heightsSet: isSet(format, 'customHeight'),
  };
}

/**
 * The head with a column of `width` characters or more at `letters`, and without the stated extent, which no longer
 * holds. Columns that it was said together with stay as they are.
 */
export function withColumn(head: string, letters: string, width: number): string {
  const at = columnIndex(letters) + 1;
  const bare = head.replace(/<(?:\w+:)?dimension\b[^<>]*?\/>/, '');
  const cols = /<\/(\w+:)?cols>/.exec(bare);
  if (!cols) {
    const p = /<(\w+:)?worksheet\b/.exec(bare)?.[1] ?? '';
    return `${bare}<${p}cols>${columnXml(p, { min: at, max: at, width })}</${p}cols>`;
  }
  const p = cols[1] ?? '';
  const open = bare.search(/<(?:\w+:)?cols\b/);
  let placed = false;
  const all: string[] = [];
  const place = () => {
    placed = true;
    all.push(columnXml(p, { min: at, max: at, width }));
  };
  for (const [tag, , rest = ''] of colsIn(bare.slice(open, cols.index))) {
    const min = numberIn(tag, 'min') ?? 0;
    const max = numberIn(tag, 'max') ?? 0;
    const part = (from: number, to: number) => {
      if (from <= to)
        all.push(`<${p}col min="${from}" max="${to}"${rest.replace(/\s(?:min|max)="\d+"/g, '').trimEnd()}/>`);
    };
    if (max < at) part(min, max);
    else if (min > at) {
      if (!placed) place();
      part(min, max);
    } else {
      part(min, at - 1);
      place();
      part(at + 1, max);
    }
  }
  if (!placed) place();
  const start = bare.indexOf('>', open) + 1;
  return `${bare.slice(0, start)}${all.join('')}${bare.slice(cols.index)}`;
}

function colsIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const tag of text.matchAll(COL)) {
    found.push(tag);
    if (found.length === MOST_COLUMNS) break;
  }
  return found;
}

function columnXml(
  p: string,
  { max, min, width }: Readonly<Record<'min' | 'max' | 'width', number>>,
): string {
  return `<${p}col min="${min}" max="${max}" width="${width}" customWidth="1"/>`;
}

function numberIn(tag: string, name: string): number | undefined {
  const text = new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1];
  return text === undefined ? undefined : Number(text);
}

function isSet(tag: string, name: string): boolean {
  return new RegExp(`\\s${name}="(?:1|true)"`).test(tag);
}
