/** Which revisions a template row was filled from, as it travels in the hidden column: `a3.u2`, `a3` without update. */

export interface BaseRevision {
  readonly activity: number;
  readonly update: number;
}

/** The hidden cell's text for two revision numbers; 0 = did not exist. */
export function printBaseRevision(base: BaseRevision): string {
  return base.update > 0 ? `a${base.activity}.u${base.update}` : `a${base.activity}`;
}

/** The two revision numbers; undefined when the text is empty or was damaged. */
export function parseBaseRevision(text: string | undefined): BaseRevision | undefined {
  const parts = /^a(\d{1,9})(?:\.u(\d{1,9}))?$/.exec(text?.trim() ?? '');
  return parts ? { activity: Number(parts[1]), update: Number(parts[2] ?? 0) } : undefined;
}
