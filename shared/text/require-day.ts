/** Days and spans of days as people type them: each fault names its field. */
import { isDay } from '../reference/day.ts';
import { wrongField } from './wrong-field.ts';

/** A field's name and what stands in it. */
type DayField = readonly [field: string, day: string];

/** @throws Problem `field-invalid` (`missing`, `day`) for a text that is no day of the calendar. */
export function requireDay(...[field, day]: DayField): void {
  if (day === '') throw wrongField(field, 'missing');
  if (!isDay(day)) throw wrongField(field, 'day');
}

/** Two days, the second not before the first: `requireSpan(['from', from], ['to', to])`. @throws Problem `field-invalid`. */
export function requireSpan(first: DayField, last: DayField): void {
  requireDay(...first);
  requireDay(...last);
  if (last[1] < first[1]) throw wrongField(last[0], 'order');
}
