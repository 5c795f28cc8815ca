/** Looks, while a sheet is read, for what no sheet of ours holds and people would see or miss: other parts of cells, other letters. */
import type { ShownForeign } from '../../reports/shown.ts';
import { bodyStyle } from './cell-styles.ts';
import { arabicProperties } from './rich-string.ts';
import { turnsWords } from './unseen-signs.ts';

const PARTS: ReadonlySet<string> = new Set(['is', 'r', 't', 'v']);
const OTHER_EDGES = /^(?:odd|even|first)Header$|^(?:even|first)Footer$/;
/** The properties that parts of a text may have (rich-string.ts). */
const OUR_PROPERTIES: ReadonlySet<string | undefined> = new Set(
  [true, false].flatMap((linked) =>
    [true, false].map((total) => {
      const column = { id: '', head: '', kind: 'text', width: 0 } as const;
      return arabicProperties(bodyStyle(column, { linked, total, direction: 'ltr' }).font, 'zh');
    }),
  ),
);

export interface SheetWatch {
  readonly open: (name: string, attributes: Readonly<Record<string, unknown>>) => void;
  readonly close: (name: string) => void;
  readonly text: (piece: string) => void;
  /** The text of a cell, whole. */
  readonly cell: (text: string) => void;
  readonly found: readonly ShownForeign[];
  /** The foot of its pages, as it is coded; empty where it has none. */
  readonly foot: () => string;
}

/** Watches the sheet `number`. */
export function watchSheet(number: number): SheetWatch {
  const found: ShownForeign[] = [];
  let place = '';
  let inCell = false;
  let properties: string | undefined;
  let direction: 'ltr' | 'rtl' = 'ltr';
  let foot: string | undefined;
  let feet = '';
  const strange = (what: string): void => {
    found.push({ where: `sheet ${number}${place === '' ? '' : `, ${place}`}`, found: what });
  };
  return {
    found,
    foot: () => feet,
    open(name, attributes) {
      if (properties !== undefined) properties += element(name, attributes);
      else if (name === 'rPr') properties = '';
      else if (name === 'c') {
        place = String(attributes.r ?? '');
        inCell = true;
      } else if (name === 'oddFooter') foot = '';
      else if (name === 'sheetView' && attributes.rightToLeft === '1') direction = 'rtl';
      else if ((inCell && !PARTS.has(name)) || OTHER_EDGES.test(name)) strange(`<${name}>`);
    },
    close(name) {
      if (name === 'rPr') {
        if (!OUR_PROPERTIES.has(`<rPr>${properties}</rPr>`)) strange(properties || '<rPr>');
        properties = undefined;
      } else if (name === 'c') {
        inCell = false;
        place = '';
      } else if (name === 'oddFooter') {
        feet += foot ?? '';
        foot = undefined;
      }
    },
    text(piece) {
      if (foot !== undefined) foot += piece;
    },
    cell(text) {
      if (turnsWords(text, direction)) strange(text);
    },
  };
}

function element(name: string, attributes: Readonly<Record<string, unknown>>): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${all.join('')}/>`;
}
