/** What keeps its order from left to right among words from right to left: codes with a letter, addresses and checksums. */

/**
 * `5.b` (A/RES/71/313, annex), which among Arabic words would be shown as `b.5`, with the Latin words before it, `GPA C5
 * 12.b`, and `https://example.org/`, whose last stroke would go to its other end (UAX #9, W7 and N2). The stop, the bracket
 * or the quotation mark after an address is not of it, and `2.c` of a version `1.2.c` no target. A number after a checksum would
 * come before it, as what is counted in a data set does.
 */
export const LATIN_ORDER =
  /\bhttps?:\/\/[^\s\u060c\u061b]*[^\s\u060c\u061b.,;)\]"»”’]|(?<![\w.])(?:[A-Za-z][A-Za-z\d]* ){0,3}\d{1,2}\.[a-z]\b|\b[\da-f]{64}\b/g;
