/** Names of controls that are no field of the record. */

/** The one question of the page that says that there is nothing to report. */
export const REASON = 'nothingToReport';

/** Name of the pasted paragraph; never stored. */
export const PASTED = 'paste';
