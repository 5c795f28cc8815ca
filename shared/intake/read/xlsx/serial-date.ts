/** Turns a spreadsheet's serial number into ISO text. */

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31 in the 1900 system, the last day that a spreadsheet knows. */
const LAST = 2_958_465;
const SECONDS = 86_400;

/**
 * `serial` as `YYYY-MM-DD`, with `THH:MM:SS` if it has a time of day, or `HH:MM:SS` for a time without a day.
 * Undefined for what is no date: below 0, after the year 9999, and day 60 of the 1900 system, the 29 February
 * 1900 that never was (ECMA-376 part 1, 18.17.4.1).
 */
export function serialToIso(serial: number, date1904: boolean): string | undefined {
  const whole = Math.round(serial * SECONDS);
  const day = Math.floor(whole / SECONDS);
  const seconds = whole - day * SECONDS;
  if (!(day >= 0 && day <= LAST)) return undefined;
  if (day === 0 && !date1904) return new Date(seconds * 1000).toISOString().slice(11, 19);
  if (date1904) return iso(EPOCH_1904 + day * DAY_MS, seconds);
  if (day === 60) return undefined;
  return iso(EPOCH_1900 + (day < 60 ? day + 1 : day) * DAY_MS, seconds);
}

function iso(dayMs: number, seconds: number): string | undefined {
  const text = new Date(dayMs + seconds * 1000).toISOString();
  // Years of five digits are written with a sign.
  if (text.length !== 24) return undefined;
  return seconds === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

/** The same with a memory: a column of dates repeats a few thousand days. */
export function serialReader(date1904: boolean): (serial: number) => string | undefined {
  const memory = new Map<number, string | undefined>();
  return (serial) => {
    const known = memory.get(serial);
    if (known !== undefined) return known;
    const text = serialToIso(serial, date1904);
    if (memory.size < 20_000) memory.set(serial, text);
    return text;
  };
}
