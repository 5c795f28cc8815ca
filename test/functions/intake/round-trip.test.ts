import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import { isActivityId } from '../../../shared/activities/record.ts';
import { arbitraryRecord } from '../../arbitraries/record.ts';
import { exportedCsv, template } from './filled-workbook.ts';
import { counts, intakeDesk, YEAR } from './intake-desk.ts';

/** Related activities are left out: a record may not be known yet. */
const records = fc
  .uniqueArray(arbitraryRecord, {
    minLength: 1,
    maxLength: 4,
    selector: ({ activity }) => activity.activityId,
  })
  .map((list) =>
    list.map(({ activity, update }, index) =>
      canonicalRecord({
        activity: { ...activity, activityId: `WA-${String(index + 1).padStart(6, '0')}`, externalIds: [] },
        update: {
          ...update,
          activityId: `WA-${String(index + 1).padStart(6, '0')}`,
          period: YEAR,
          state: 'drafted',
          profile: 'annual',
          returnedBecause: undefined,
        },
      }),
    ),
  );

describe('any records', () => {
  it('kept, handed out as a template, exported and imported again are unchanged', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const desk = intakeDesk();
        try {
          await desk.identities.identify(list.map((_, index) => `known:${index}`));
          const at = '2026-01-05T00:00:00Z';
          const draft = (stream: string, state: unknown) => ({
            stream,
            revision: 1,
            at,
            by: 'form',
            reason: 'typed',
            state,
          });
          await desk.ledger.append(
            list.flatMap(({ activity, update }) => {
              expect(isActivityId(activity.activityId)).toBe(true);
              return [
                draft(`activity/${activity.activityId}`, activity),
                draft(`update/${activity.activityId}/${YEAR.from}..${YEAR.to}`, update),
              ];
            }),
          );
          const filled = list.map((record) => ({ record, revisions: { activity: 1, update: 1 } }));
          const none = {
            rows: list.length,
            created: 0,
            updated: 0,
            unchanged: list.length,
            notBegun: 0,
            drafts: 0,
            refused: 0,
          };
          expect(counts(await desk.send(await template({ filled })))).toMatchObject({
            ...none,
            rows: expect.any(Number),
          });
          const sentCsv = await desk.send(exportedCsv(filled), { name: 'export.csv', period: undefined });
          expect(counts(sentCsv)).toEqual(none);
          const lines = list.map((record) => JSON.stringify(record)).join('\n');
          const sentJson = await desk.send(lines, { name: 'export.ndjson', period: undefined });
          expect(counts(sentJson)).toEqual(none);
          expect(await desk.faults()).toEqual([]);
        } finally {
          desk.close();
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
