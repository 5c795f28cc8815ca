/**
 * What the pages of a PDF report mark in their own content (ISO 32000-1, 14.6): pictures that they draw, and words that programs
 * read out in place of what is drawn.
 */
import { inflateSync } from 'node:zlib';
import { objectsOf } from './plain-objects.ts';
import { catalogueOf, referenceTo, withoutStrings } from './structure-root.ts';

/** Marked content of a page, by its id as the tags name it: `p12R_mc3`. */
export interface MarkedContent {
  /** Alternative texts. */
  readonly alts: ReadonlyMap<string, string>;
  /** Words in place of what is drawn, with the id of what they stand in. */
  readonly spoken: readonly { readonly id: string; readonly text: string }[];
  /** Pixels of pictures, unpacked. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Pictures that stand in no marked content. */
  readonly stray: number;
}

const TOKEN = /\/\w+\s*(<<(?:[^<>]|<[^<>]*>)*>>)\s*BDC|\/\w+\s+BMC|\bEMC\b|\/(\w+)\s+Do\b/g;

/** All pages of a file whose objects are written plainly. Throws where they are not. */
export function readContent(bytes: Uint8Array): MarkedContent {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const objects = objectsOf(text);
  const body = (number: number): string => {
    const found = objects.get(number);
    return found === undefined ? '' : text.slice(found.start, found.end);
  };
  const alts = new Map<string, string>();
  const spoken: { readonly id: string; readonly text: string }[] = [];
  const pictures = new Map<string, Uint8Array>();
  let stray = 0;
  for (const page of pagesOf(text, body)) {
    const own = withoutStrings(body(page));
    const content = streamIn(body(referenceTo('Contents', own) ?? 0)).toString('latin1');
    const open: (string | undefined)[] = [];
    for (const found of withoutStrings(content).matchAll(TOKEN)) {
      const [token, list, picture] = found;
      if (list !== undefined) {
        const said = content.slice(found.index, found.index + token.length);
        const marked = /\/MCID\s+(\d+)/.exec(list)?.[1];
        open.push(marked === undefined ? open.at(-1) : `p${page}R_mc${marked}`);
        const id = open.at(-1) ?? '';
        const alt = stringAfter('Alt', list, said);
        const words = stringAfter('ActualText', list, said);
        if (alt !== undefined) alts.set(id, alt);
        if (words !== undefined) spoken.push({ id, text: words });
      } else if (picture !== undefined) {
        const id = open.at(-1);
        const drawn = new RegExp(`/${picture}\\s+(\\d+) 0 R`).exec(own)?.[1];
        if (id === undefined || drawn === undefined || pictures.has(id)) stray += 1;
        else pictures.set(id, streamIn(body(Number(drawn))));
      } else if (token === 'EMC') open.pop();
      else open.push(open.at(-1));
    }
  }
  return { alts, spoken, pictures, stray };
}

/** Object numbers of the pages, in their order. */
function pagesOf(text: string, body: (number: number) => string): readonly number[] {
  const catalogue = catalogueOf(text);
  const root = catalogue === undefined ? undefined : referenceTo('Pages', body(catalogue));
  const kids = (number: number): readonly number[] => {
    const own = withoutStrings(body(number));
    if (!/\/Type\s*\/Pages/.test(own)) return [number];
    const list = /\/Kids\s*\[([^\]]*)\]/.exec(own)?.[1] ?? '';
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => kids(Number(kid)));
  };
  return root === undefined ? [] : kids(root);
}

/** The bytes of a stream as its filter packed them (ISO 32000-1, 7.3.8); as they are without one. */
function streamIn(object: string): Buffer {
  const at = /stream\r?\n/.exec(object);
  if (at === null) return Buffer.of();
  const head = object.slice(0, at.index);
  const from = at.index + at[0].length;
  const length = /\/Length\s+(\d+)(?!\s+\d+ R)/.exec(head)?.[1];
  const to = length === undefined ? object.lastIndexOf('endstream') : from + Number(length);
  const packed = Buffer.from(object.slice(from, to), 'latin1');
  return head.includes('/FlateDecode') ? inflateSync(packed) : packed;
}

/** The text string under `key`; `plain` is `said` without its strings. */
function stringAfter(key: string, plain: string, said: string): string | undefined {
  const found = new RegExp(`/${key}\\s*(?=[(<])`).exec(plain);
  if (found === null) return undefined;
  // What follows begins at the same place, in front of the list's own words.
  const from = said.indexOf(plain.slice(0, 2)) + found.index + found[0].length;
  return textString(said.slice(from));
}

/** A text string (ISO 32000-1, 7.9.2.2) at the start of `written`. */
export function textString(written: string): string {
  const hexadecimal = /^<([0-9A-Fa-f\s]*)>/.exec(written)?.[1];
  const literal = /^\(((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*)\)/.exec(written)?.[1] ?? '';
  const bytes =
    hexadecimal === undefined
      ? Buffer.from(literal.replace(/\\([\s\S])/g, '$1'), 'latin1')
      : Buffer.from(hexadecimal.replace(/\s/g, ''), 'hex');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}
