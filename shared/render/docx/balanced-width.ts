/** How narrow a title may be set so that its lines come out about even. */
import { linesIn, roomIn } from './measure.ts';

/** Points by which widths are tried. */
const STEP = 6;
/** Letters are counted, not set: so much is left free. */
const SPARE = 1.04;
/** No line begins with what belongs to the sign before it. */
const BELONGS = /^[年月日%）》，。：；、]/u;

/** Where Chinese is best cut. */
const AFTER = /[，：；、》）和的]$/u;
const BEFORE = /^[《（]/u;

/** Points of the narrowest column in which `text` takes no more lines than in one of `width`, its lines well cut. */
export function balancedWidth(style: string, text: string, width: number): number {
  const startsAt = (points: number) => linesIn(text, roomIn(style, points)).map(({ start }) => start);
  const count = startsAt(width).length;
  if (count === 1) return width;
  const narrower = Array.from({ length: Math.floor(width / STEP) }, (_, at) => width - at * STEP)
    .filter((points) => startsAt(points / SPARE).length === count)
    .reverse();
  const cutBy = (isGood: (before: string, after: string) => boolean) =>
    narrower.find((points) =>
      startsAt(points / SPARE)
        .slice(1)
        .every((start) => isGood(text.slice(0, start), text.slice(start))),
    );
  return (
    cutBy((before, after) => before.endsWith(' ') || AFTER.test(before) || BEFORE.test(after)) ??
    cutBy((before, after) => !BELONGS.test(after) && !/[0-9A-Za-z]$/.test(before)) ??
    width
  );
}
