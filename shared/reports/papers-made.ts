/** The papers that were made around a report, and where they lie. */

export interface PapersMade {
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** Label of the issue that matrix and pack are about; absent where none was built. */
  readonly issue?: string;
}

/** Key of a paper in the object store. */
export function paperKey(report: string, job: string, name: string): string {
  return `papers/${report}/${job}/${name}`;
}
