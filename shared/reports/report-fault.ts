/** What can be wrong with a report folder, as data. */

/** Codes are for ever; the words come from the catalogue. */
export type ReportFaultCode =
  | 'manifest-missing'
  | 'manifest-damaged'
  | 'file-missing'
  | 'file-extra'
  | 'file-size'
  | 'file-hash'
  | 'snapshot-missing'
  | 'snapshot-gzip'
  | 'snapshot-damaged'
  | 'snapshot-maker'
  | 'snapshot-source'
  | 'document-missing'
  | 'document-damaged'
  | 'document-maker'
  | 'figure-id'
  | 'figure-unknown'
  | 'figure-text'
  | 'figure-value'
  | 'figure-records'
  | 'record-title'
  | 'language-differs'
  | 'language-missing'
  | 'format-missing'
  | 'format-unknown'
  | 'format-damaged'
  | 'format-differs'
  | 'format-other';

export interface ReportFault {
  readonly fault: ReportFaultCode;
  /** File, and the place in it after a `#`: `cstd-en.json#activities.line-C5`. */
  readonly where: string;
  readonly expected?: string | number;
  readonly found?: string | number;
}
