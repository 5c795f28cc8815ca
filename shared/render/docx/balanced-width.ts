/** How narrow a title may be set so that its lines come out about even, and are cut where a reader would. */
import { styledLines } from './measure.ts';

/** Points by which widths are tried. */
const STEP = 2;
/** Where Chinese is best cut. */
const AFTER = /[，：；、》）和的]$/u;
const BEFORE = /^[《（]/u;
/** No line begins with what belongs to the sign before it, nor within a number or a Latin word. */
const BELONGS = /^[年月日%》，。：；、）]/u;
const WITHIN = /[0-9A-Za-z]$/;
/** An Arabic “and” written with a Latin code: LibreOffice leaves it at the end of the line before. */
const AND_CODE = /^و[A-Za-z]/;

/** Widths in points that cut a text at the same places. */
interface Cut {
  readonly starts: readonly number[];
  readonly widths: readonly number[];
}

/** Points of the narrowest column in which `text` takes no more lines than in one of `width` points, its lines well cut. */
export function balancedWidth(style: string, text: string, width: number): number {
  const startsAt = (points: number) => styledLines(style, text, points).map(({ start }) => start);
  const count = startsAt(width).length;
  if (count === 1) return width;
  const cuts = new Map<string, Cut>();
  for (let points = width; points > 0; points -= STEP) {
    const starts = startsAt(points);
    if (starts.length > count) break;
    cuts.set(starts.join(), { starts, widths: [...(cuts.get(starts.join())?.widths ?? []), points] });
  }
  const narrowFirst = [...cuts.values()].reverse();
  const cutWell = (isGood: (before: string, after: string) => boolean): Cut | undefined =>
    narrowFirst.find(({ starts }) =>
      starts.slice(1).every((start) => isGood(text.slice(0, start), text.slice(start))),
    );
  const found =
    cutWell(
      (before, after) =>
        (before.endsWith(' ') && !AND_CODE.test(after)) || AFTER.test(before) || BEFORE.test(after),
    ) ?? cutWell((before, after) => !BELONGS.test(after) && !WITHIN.test(before));
  // Letters are counted, not set: the middle is the safest.
  return found?.widths[Math.floor(found.widths.length / 2)] ?? width;
}
