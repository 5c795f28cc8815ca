/** Heading of the column of remarks in the machine-readable row: intake passes it over when the workbook comes back. */
export const REMARKS_COLUMN = '_findings';

/** Characters of that column. */
export const NOTE_WIDTH = 90;
