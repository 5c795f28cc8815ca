/** A moment as a language writes it, on the clock of the office: the one form for pages and files. */
import { OFFICE_ZONE } from '../reference/geneva-day.ts';

/** By locale: a page may show hundreds of moments. */
const clocks = new Map<string, Clocks>();

interface Clocks {
  readonly time: Intl.DateTimeFormat;
  /** Chinese would set the zone before the hour. */
  readonly zone: Intl.DateTimeFormat;
}

/** An ISO 8601 instant to the minute, its zone behind it: `23 Nov 2026, 01:36 CET`. */
export function whenText(locale: string, at: string): string {
  const { time, zone } = clocksOf(locale);
  const instant = new Date(at);
  const name = zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  return `${time.format(instant)} ${name}`;
}

function clocksOf(locale: string): Clocks {
  const known = clocks.get(locale) ?? {
    time: new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: OFFICE_ZONE.value,
    }),
    zone: new Intl.DateTimeFormat(locale, { timeZone: OFFICE_ZONE.value, timeZoneName: 'short' }),
  };
  clocks.set(locale, known);
  return known;
}
