/** The days of a period on which a place has no focal point: what the duty to name them leaves open. */
import { dayAfter, dayBefore } from '../reference/day-before.ts';
import { type Assignment, type Place, placeKey } from './assignment.ts';

export interface Gap {
  readonly place: Place;
  /** First and last day without anybody, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** The gaps of each place in `span`, in order; a deputy alone leaves the place of the lead open. */
export function focalPointGaps(
  places: readonly Place[],
  assignments: readonly Assignment[],
  span: { readonly from: string; readonly to: string },
): readonly Gap[] {
  const leads = Map.groupBy(
    assignments.filter(({ part }) => part === 'lead'),
    ({ place }) => placeKey(place),
  );
  return places.flatMap((place) => {
    const held = (leads.get(placeKey(place)) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const gaps: Gap[] = [];
    let open = span.from;
    for (const { from, to } of held) {
      if (from > open && open <= span.to) {
        gaps.push({ place, from: open, to: from > span.to ? span.to : dayBefore(from) });
      }
      if (to === undefined) return gaps;
      if (to >= open) open = dayAfter(to);
    }
    return open <= span.to ? [...gaps, { place, from: open, to: span.to }] : gaps;
  });
}
