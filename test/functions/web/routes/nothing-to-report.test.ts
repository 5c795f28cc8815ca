/** One press that says that there was nothing to report. */
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import { updateStream } from '../../../../shared/activities/record.ts';
import { type FormDesk, formDesk, ID, text } from './record-form-desk.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await formDesk();
});

describe('nothing to report', () => {
  const path = `/records/${ID}/nothing-to-report?from=2026-01-01&to=2026-12-31`;

  it('is one press with a reason', async () => {
    const html = await text(await desk.sam.get(path));
    expect(html).toContain('value="There was no work on the activity in the period."');
    const reason = { nothingToReport: 'The project rested all year.', revision: 'a1', window: 'w1' };
    const response = await desk.sam.post(path, reason);
    expect(response.headers.get('location')).toBe(`/records/${ID}`);
    const [update] = await desk.ledger.newest([updateStream(ID, { from: '2026-01-01', to: '2026-12-31' })]);
    expect(update?.state).toEqual(
      canonicalUpdate({
        activityId: ID,
        period: { from: '2026-01-01', to: '2026-12-31' },
        state: 'submitted',
        nothingToReport: reason.nothingToReport,
      }),
    );
  });

  it('is refused without a reason', async () => {
    const response = await desk.sam.post(path, { nothingToReport: ' ', revision: 'a1', window: 'w1' });
    expect(response.status).toBe(422);
    expect(await text(response)).toContain('href="#field-nothingToReport"');
  });
});
