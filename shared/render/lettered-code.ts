/** Codes of targets whose last part is a letter. */

/** `5.b` (A/RES/71/313, annex); among Arabic words it would be shown as `b.5` (UAX #9, W7 and N2). */
export const LETTERED_CODE = /\b\d{1,2}\.[a-z]\b/g;
