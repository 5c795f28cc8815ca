/** The papers that were made around a report, and where they lie. */

/** Documents of the model that are no report: they tell of a consultation, and count no records. */
export const PAPER_KINDS = ['circular-letter', 'comment-matrix'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export interface PapersMade {
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** Label of the issue that matrix and pack are about; absent where none was built. */
  readonly issue?: string;
}

/** Key of a paper in the object store. */
export function paperKey(report: string, job: string, name: string): string {
  return `papers/${report}/${job}/${name}`;
}
