/** Whose duty it is to report an activity: one rule for the morning page, for who has reported, and for reminders. */
import type { Standing } from '../people/actor.ts';
import type { Place } from '../people/assignment.ts';
import { coversUnit } from '../people/covers-unit.ts';
import type { ActionLineId } from '../reference/action-lines.ts';
import type { Activity, LineCode } from './record.ts';

type Duty = Pick<Activity, 'otherLines' | 'primaryLine' | 'unit'>;

/** Its first line: whoever answers for its other lines may write the record and need not. */
export function dutyLine({ otherLines, primaryLine }: Omit<Duty, 'unit'>): LineCode | undefined {
  return primaryLine ?? otherLines[0];
}

/** The line and the unit whose focal points report it. */
export function dutyPlaces(activity: Duty): readonly Place[] {
  const [line, { unit }] = [dutyLine(activity), activity];
  return [
    ...(line === undefined ? [] : [{ kind: 'line', line: line as ActionLineId } as const]),
    ...(unit === undefined || unit === '' ? [] : [{ kind: 'unit', unit } as const]),
  ];
}

/** Whether who has these lines and units is to report it. */
export function isDutyOf({ lines, units }: Pick<Standing, 'lines' | 'units'>, activity: Duty): boolean {
  const line = dutyLine(activity);
  return lines.some((each) => each === line) || units.some((unit) => coversUnit(unit, activity.unit ?? ''));
}
