/**
 * Links within a document. The engine would set every line again as soon as it knows where its links lead, so the template
 * writes them as addresses (`to:PLACE`) and says where each place came to stand; here they become destinations
 * (ISO 32000-1, 12.3.2.2), with the page for those who cannot see it (ISO 14289-1, 7.18.5).
 */
import type { PlainFile } from './changed-objects.ts';
import { catalogueOf, referenceTo, withoutStrings } from './structure-root.ts';

/** A point of a page, in points from its upper left corner. */
export interface Spot {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** How much of what is above a place is shown with it: as much as the engine shows above a heading of the contents. */
const ABOVE = 10;
const SCHEME = 'to:';
/** An action that opens an address (ISO 32000-1, 12.6.4.7), its string left out. */
const ACTION = /\/A <<\s*\/Type \/Action\s*\/S \/URI\s*\/URI\s*/;

/** Annotations whose address is a place, leading there. `said` names a page. Throws where a place is not in `places`. */
export function innerLinks(
  { body, numbers, text }: PlainFile,
  places: ReadonlyMap<string, Spot>,
  said: (page: number, pages: number) => string,
): ReadonlyMap<number, string> {
  const pages = pagesOf(text, body);
  const changed = new Map<number, string>();
  for (const number of numbers) {
    const object = body(number);
    if (!object.includes('/Subtype /Link')) continue;
    const address = addressOf(object);
    if (!address?.value.startsWith(SCHEME)) continue;
    const place = places.get(address.value.slice(SCHEME.length));
    const page = pages[(place?.page ?? 0) - 1];
    if (place === undefined || page === undefined) throw new Error(`a link leads nowhere: ${address.value}`);
    const top = page.height - Math.max(0, place.y - ABOVE);
    const start = object.slice(0, address.start);
    const end = object.slice(address.end).replace(/\/Contents [\s\S]*$/, '');
    changed.set(
      number,
      `${start}/Dest [${page.number} 0 R /XYZ ${rounded(place.x)} ${rounded(top)} 0]${end}/Contents ${written(
        said(place.page, pages.length),
      )}\n>>\nendobj\n\n`,
    );
  }
  return changed;
}

interface Address {
  readonly value: string;
  /** Where the action begins and ends in its object. */
  readonly start: number;
  readonly end: number;
}

function addressOf(object: string): Address | undefined {
  const found = ACTION.exec(withoutStrings(object));
  if (found === null) return undefined;
  const at = found.index + found[0].length;
  const literal = /^\(((?:[^\\()]|\\[\s\S])*)\)\s*>>/.exec(object.slice(at));
  const hexadecimal = /^<([0-9A-Fa-f]+)>\s*>>/.exec(object.slice(at));
  const whole = literal ?? hexadecimal;
  if (whole === null) return undefined;
  const bytes = literal
    ? Buffer.from((literal[1] ?? '').replace(/\\([\s\S])/g, '$1'), 'latin1')
    : Buffer.from(whole[1] ?? '', 'hex');
  return { value: bytes.toString('utf8'), start: found.index, end: at + whole[0].length };
}

/** Objects of the pages in their order, with their heights. */
function pagesOf(text: string, body: PlainFile['body']) {
  const catalogue = catalogueOf(text);
  const tree = catalogue === undefined ? undefined : referenceTo('Pages', body(catalogue));
  const kids = tree === undefined ? '' : (/\/Kids \[([^\]]*)\]/.exec(body(tree))?.[1] ?? '');
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => {
    const number = Number(kid);
    const height = /\/MediaBox \[0 0 \S+ ([\d.]+)\]/.exec(body(number))?.[1];
    if (height === undefined) throw new Error(`page ${number} of the PDF has no size`);
    return { number, height: Number(height) };
  });
}

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

/** A text string (ISO 32000-1, 7.9.2.2). */
function written(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
