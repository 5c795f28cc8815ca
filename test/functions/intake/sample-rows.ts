/** Two good rows of a workbook, and what taking in rows comes to. */
import { GOOD } from '../../shared/activities/sample-record.ts';
import { cellsOf } from './filled-workbook.ts';
import type { IntakeDesk } from './intake-desk.ts';

/** Counts of rows of which nothing came. */
export const NONE = { created: 0, updated: 0, unchanged: 0, notBegun: 0, drafts: 0, refused: 0 };

export const ROW = cellsOf(GOOD);

export const SECOND = {
  ...ROW,
  title: 'Emergency telecommunications for small islands',
  'claims.1.code': '13.1',
};

export function rulesOf(taken: { readonly findings: readonly { readonly rule: string }[] }) {
  return taken.findings.map(({ rule }) => rule);
}

/** The records of the desk, as a template is filled with them. */
export async function fillings(desk: IntakeDesk) {
  return (await desk.records()).map(({ activity, update }) => ({
    record: { activity: activity.state, update: update.state },
    revisions: { activity: activity.revision, update: update.revision },
  }));
}
