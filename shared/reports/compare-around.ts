/** Compares what a file holds around its text with what its document says: foreign things, what it says of itself, bookmarks, the code. */
import type { DocumentAround } from './around-by-document.ts';
import { placeOf, shortened } from './compare-lines.ts';
import type { ReportFault } from './report-fault.ts';
import type { ShownFigures } from './shown.ts';
import { seen } from './shown-digits.ts';
import { isSameLine, lineText } from './shown-line.ts';

/** The first of each that differs. */
export function* compareAround(
  name: string,
  { alts, foreign = [], properties = new Map() }: ShownFigures,
  due: DocumentAround,
): Generator<ReportFault> {
  const differs = differing(name);
  const [other] = foreign;
  if (other !== undefined) yield differs(other.where, '–', other.found);
  for (const [property, said] of properties) {
    const may = due.properties.get(property) ?? [];
    if (may.some((each) => isSameLine(lineText(each), lineText(said), 'ltr'))) continue;
    yield differs(property, may[0] ?? '–', said);
    break;
  }
  const code = alts?.slice(due.charts.length).find((alt) => seen(alt) !== seen(due.code ?? ''));
  if (code !== undefined) yield differs('last page, code', due.code ?? '–', code);
}

/** The first bookmark that is not the heading that it should be, or leads elsewhere. */
export function* compareBookmarks(
  name: string,
  outline: ShownFigures['outline'],
  { bookmarks }: DocumentAround,
): Generator<ReportFault> {
  if (outline === undefined) return;
  for (let at = 0; at < Math.max(outline.length, bookmarks.length); at++) {
    const [heading = '', { text, to = '' } = { text: '' }] = [bookmarks[at], outline[at]];
    if (heading !== '' && [text, to].every((each) => isSameLine(heading, each, 'rtl'))) continue;
    yield differing(name)(`bookmark ${at + 1}`, heading, text === to ? text : `${text} → ${to}`);
    return;
  }
}

function differing(name: string) {
  return (place: string, expected: string, found: string): ReportFault => ({
    fault: 'format-differs',
    where: placeOf(name, place),
    expected: shortened(expected || '–'),
    found: shortened(found || '–'),
  });
}
