/** Compares what stands around the text of a file with what its document says: its title, the heads and feet of its pages. */
import { placeOf, shortened } from './compare-lines.ts';
import type { ReportFault } from './report-fault.ts';
import type { ShownFigures } from './shown.ts';
import { seen } from './shown-digits.ts';
import { isSameLine } from './shown-line.ts';

/** What stands around the text of every format. */
export interface DocumentFurniture {
  readonly title: string;
  /** Empty until it is given. */
  readonly symbol: string;
  /** Organization, and the symbol or the revision. */
  readonly head: string;
  /** With `{page}` and `{pages}`. */
  readonly foot: string;
}

/** The first head, foot and title that are not the document's. */
export function* compareFurniture(
  name: string,
  { feet = [], heads = [], title, drawn }: ShownFigures,
  { foot, head, symbol, title: due }: DocumentFurniture,
): Generator<ReportFault> {
  const differs = (place: string, expected: string, found: string): ReportFault => ({
    fault: 'format-differs',
    where: placeOf(name, place),
    expected: shortened(expected),
    found: shortened(found || '–'),
  });
  if (title !== undefined && ![due, `${symbol}: ${due}`].some((each) => seen(each) === seen(title)))
    yield differs('title', due, title);
  const wrongHead = heads.findIndex((each) => !isSameLine(head, each, drawn));
  if (wrongHead >= 0) yield differs(`head of page ${wrongHead + 2}`, head, heads[wrongHead] ?? '');
  const wrongFoot = feet.findIndex(
    (each, at) =>
      !isSameLine(foot, each, drawn) && !isSameLine(numbered(foot, at + 1, feet.length), each, drawn),
  );
  if (wrongFoot >= 0)
    yield differs(
      `foot of page ${wrongFoot + 1}`,
      numbered(foot, wrongFoot + 1, feet.length),
      feet[wrongFoot] ?? '',
    );
}

function numbered(foot: string, page: number, pages: number): string {
  return foot.replace('{page}', String(page)).replace('{pages}', String(pages));
}
