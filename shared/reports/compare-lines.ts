/** Compares the lines that a file shows with those of its document: whatever stands on a page is theirs, or it is named. */
import type { ReportFault } from './report-fault.ts';
import type { Drawn } from './shown.ts';
import { seen } from './shown-digits.ts';
import { isSameLine, type ShownLine } from './shown-line.ts';

/** The first line in which the file and the document part, or that one of them does not have. */
export function* compareLines(
  name: string,
  found: readonly string[] | undefined,
  expected: readonly ShownLine[],
  drawn?: Drawn,
): Generator<ReportFault> {
  if (found === undefined) return;
  const same = (due: ShownLine | undefined, has: string | undefined): boolean =>
    due !== undefined && has !== undefined && isSameLine(due.text, has, drawn);
  const length = Math.max(expected.length, found.length);
  for (let at = 0; at < length; at++) {
    const [due, has] = [expected[at], found[at]];
    if (same(due, has)) continue;
    const where = placeOf(name, due?.where ?? 'end');
    if (same(due, found[at + 1]))
      yield { fault: 'format-differs', where, expected: '–', found: shortened(has ?? '–') };
    else yield { fault: 'format-differs', where, ...whereTheyPart(due?.text ?? '–', has ?? '–') };
    return;
  }
}

/** The place in the file `name`, as faults name it. */
export function placeOf(name: string, place: string | undefined): string {
  return place === undefined ? name : `${name}#${place}`;
}

/** Both texts around the first place where they are not the same; `has` begins at `start`. */
export function whereTheyPart(
  due: string,
  has: string,
  start = 0,
): { readonly expected: string; readonly found: string } {
  let at = 0;
  while (at < due.length && due[at] === has[start + at]) at++;
  const from = Math.max(0, at - 40);
  return {
    expected: shortened(due.slice(from, at + 40)),
    found: shortened(has.slice(start + from, start + at + 40) || '–'),
  };
}

/** Enough of a text to find it by. */
export function shortened(text: string): string {
  const plain = seen(text);
  return plain.length <= 120 ? plain : `${plain.slice(0, 119)}…`;
}
