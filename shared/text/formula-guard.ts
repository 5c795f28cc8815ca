/** The apostrophe that keeps spreadsheet programs from taking the text of a CSV cell for a formula (OWASP, CSV injection). */

/** How a formula may start: also after spaces, and in full-width form. */
const START = String.raw`(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])`;

/**
 * Texts that get one apostrophe more when a CSV file is written. Also those that begin with apostrophes of their own: so
 * taking one away from every text that matches {@link HAS_APOSTROPHE} gives each back as it was.
 */
export const NEEDS_APOSTROPHE = new RegExp(`^'*${START}`, 'u');

/** Texts that such an apostrophe stands before. */
export const HAS_APOSTROPHE = new RegExp(`^'+${START}`, 'u');
