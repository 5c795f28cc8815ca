/** The focal points of a span of days, line by line: who holds each, and the days on which nobody does (Resolution 1332). */
import { ACTION_LINE_IDS, actionLine } from '../reference/action-lines.ts';
import type { Revision } from '../store/ports.ts';
import { type Assignment, type Place, placeKey } from './assignment.ts';
import { focalPointGaps, type Gap } from './focal-point-gaps.ts';

export interface HeldPlace {
  readonly place: Place;
  /** Whether the resolution asks for a focal point: for the lines that it lists (instructs the Secretary-General 1). */
  readonly isAsked: boolean;
  /** Assignments that touch the span, leads first, then by first day. */
  readonly held: readonly Revision<Assignment>[];
  /** None where nobody is asked for. */
  readonly gaps: readonly Gap[];
}

/** The 18 lines in their order, then the units that somebody reports for. */
export function focalPointList(
  assignments: readonly Revision<Assignment>[],
  span: { readonly from: string; readonly to: string },
): readonly HeldPlace[] {
  const touching = assignments.filter(
    ({ state: { from, to } }) => from <= span.to && (to === undefined || to >= span.from),
  );
  const byPlace = Map.groupBy(touching, ({ state }) => placeKey(state.place));
  const lines = ACTION_LINE_IDS.map((line): Place => ({ kind: 'line', line }));
  const units = [...byPlace.values()]
    .flatMap(([first]) => (first?.state.place.kind === 'unit' ? [first.state.place] : []))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  return [...lines, ...units].map((place) => {
    const held = (byPlace.get(placeKey(place)) ?? []).toSorted(leadsFirst);
    const isAsked = place.kind === 'line' && actionLine(place.line).focalPoint.required;
    const gaps = isAsked
      ? focalPointGaps(
          [place],
          held.map(({ state }) => state),
          span,
        )
      : [];
    return { place, isAsked, held, gaps };
  });
}

function leadsFirst({ state: a }: Revision<Assignment>, { state: b }: Revision<Assignment>): number {
  if (a.part !== b.part) return a.part === 'lead' ? -1 : 1;
  return a.from < b.from ? -1 : 1;
}
