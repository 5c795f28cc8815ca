/** Folds titles, names and web addresses so that different spellings of the same thing compare equal. */
import { foldText } from '../reference/fold-text.ts';

const NOT_YET = 0;
const DROPPED = 1;
const NOT_ALONE = 2;
/** What each UTF-16 unit folds to, found when first met; the three marks above are controls, which no text folds to. */
const units = new Uint16Array(0x10000);
const folded = new Uint16Array(300);

/** NFKD, no accents, lower case, letters and digits only: `E-Waste: a Guide` and `e‑waste – a guide` are one. */
export function foldKey(text: string): string {
  if (text.length > folded.length) return foldText(text);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let unit = units[code] as number;
    if (unit === NOT_YET) {
      unit = foldUnit(code);
      units[code] = unit;
    }
    if (unit === NOT_ALONE) return foldText(text);
    if (unit !== DROPPED) {
      folded[length] = unit;
      length += 1;
    }
  }
  return String.fromCharCode.apply(undefined, folded.subarray(0, length) as unknown as number[]);
}

/**
 * What the letter `code` folds to where it stands alone. Greek (whose sigma looks at its neighbours), halves of pairs and
 * letters that fold to several are left to the whole text.
 */
function foldUnit(code: number): number {
  const isGreek = (code >= 0x370 && code <= 0x3ff) || (code >= 0x1f00 && code <= 0x1fff);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (isGreek || isHalf) return NOT_ALONE;
  const one = foldText(String.fromCharCode(code));
  return one === '' ? DROPPED : one.length === 1 ? one.charCodeAt(0) : NOT_ALONE;
}

/**
 * One spelling of a web address: no scheme, `www.`, fragment, tracking parameters or closing slash; host in lower
 * case. Empty for a bare host, which many records share without being the same.
 */
export function foldAddress(url: string): string {
  const match = /^\s*https?:\/\/(?:www\.)?([^/?#\s]+)([^?#\s]*)(\?[^#\s]*)?/i.exec(url);
  if (match === null) return '';
  const [, host = '', path = '', query = ''] = match;
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^utm_/i.test(pair))
    .join('&');
  const bare = path.replace(/\/+$/, '').replace(/\/(?:index|default)\.(?:html?|aspx?|php)$/i, '');
  if (bare === '' && kept === '') return '';
  return `${host.toLowerCase()}${bare}${kept === '' ? '' : `?${kept}`}`;
}

/** 53 bits of a text's hash (cyrb53): two of a million different keys meet with a chance of one in ten thousand. */
export function hashKey(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
