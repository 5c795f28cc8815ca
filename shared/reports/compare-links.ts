/** Compares where the links of a file lead with where its document says: every record, place and address, and the contents. */
import { placeOf, shortened } from './compare-lines.ts';
import type { DocumentLink } from './lines-by-document.ts';
import type { ReportFault } from './report-fault.ts';
import type { Drawn, ShownEntry, ShownLink } from './shown.ts';
import { isSameLine, type ShownLine } from './shown-line.ts';

/** The first link that is not on what it should be on, or leads elsewhere. */
export function* compareLinks(
  name: string,
  found: readonly ShownLink[] | undefined,
  expected: readonly DocumentLink[],
  drawn?: Drawn,
): Generator<ReportFault> {
  if (found === undefined) return;
  for (let at = 0; at < Math.max(found.length, expected.length); at++) {
    const [due, has] = [expected[at], found[at]];
    if (due !== undefined && has !== undefined && isSame(due, has, drawn)) continue;
    const where = placeOf(name, `${due?.where ?? 'end'}, link`);
    yield { fault: 'format-differs', where, expected: told(due), found: told(has) };
    return;
  }
}

/**
 * The first entry of the contents that is not the heading that it should be, or leads elsewhere. The last page is in the contents
 * of papers, and one link away on a screen: it may be left out.
 */
export function* compareContents(
  name: string,
  found: readonly ShownEntry[] | undefined,
  expected: readonly ShownLine[],
  drawn?: Drawn,
): Generator<ReportFault> {
  if (found === undefined) return;
  const due = found.length === expected.length - 1 ? expected.slice(0, -1) : expected;
  for (let at = 0; at < Math.max(found.length, due.length); at++) {
    const [heading, entry] = [due[at], found[at]];
    if (heading !== undefined && entry !== undefined) {
      const leads = at === 0 || isSameLine(heading.text, entry.to ?? '', drawn);
      if (leads && isSameLine(heading.text, entry.text, drawn)) continue;
    }
    const where = placeOf(name, `contents, ${heading?.where ?? 'end'}`);
    yield { fault: 'format-differs', where, expected: told(heading), found: told(entry) };
    return;
  }
}

function isSame(due: ShownLink, has: ShownLink, drawn: Drawn | undefined): boolean {
  return isSameLine(due.text, has.text, drawn) && isSameLine(due.to, has.to, drawn);
}

function told(link: { readonly text: string; readonly to?: string } | undefined): string {
  if (link === undefined) return '–';
  const { text, to } = link;
  return to === undefined || to === text ? shortened(text) : `${shortened(text)} → ${shortened(to)}`;
}
