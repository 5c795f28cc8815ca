/** A moment as a language writes it, on the clock of the office: the one form for pages and files. */
import { OFFICE_ZONE } from '../reference/geneva-day.ts';
import { datesIn } from './written-dates.ts';

/** By locale: a page may show hundreds of moments. Chinese would set the zone before the hour. */
const zones = new Map<string, Intl.DateTimeFormat>();

const MINUTE: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: OFFICE_ZONE.value,
};

/** An ISO 8601 instant to the minute, its zone behind it: `23 Nov 2026, 01:36 CET`. */
export function whenText(locale: string, at: string): string {
  const instant = new Date(at);
  const name = zoneIn(locale)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${datesIn(locale, MINUTE).at(instant)} ${name}`;
}

function zoneIn(locale: string): Intl.DateTimeFormat {
  const known =
    zones.get(locale) ??
    new Intl.DateTimeFormat(locale, { timeZone: OFFICE_ZONE.value, timeZoneName: 'short' });
  zones.set(locale, known);
  return known;
}
