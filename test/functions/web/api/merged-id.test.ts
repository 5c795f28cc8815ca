/** An id that was merged into another, asked for by the interface. */
import { describe, expect, it } from 'vitest';
import { canonicalActivity } from '../../../../shared/activities/canonical.ts';
import { type Activity, activityStream } from '../../../../shared/activities/record.ts';
import { DRAFTED, openApi, SPAN, SUBMITTED } from './api-site.ts';

const place = (id: string): string => `/records/${id}/updates/${SPAN}`;

describe('an id that was merged into another', () => {
  it('leads to the record that it became, and nothing is written under it', async () => {
    const other = await openApi();
    const { clock, ledger } = other.site.ports;
    const stream = activityStream(DRAFTED);
    const [known] = await ledger.newest([stream]);
    const state = canonicalActivity({ ...(known?.state as Activity), mergedInto: SUBMITTED });
    await ledger.append([
      { stream, revision: 2, at: clock().toISOString(), by: 'editor', reason: 'merged', state },
    ]);
    const path = place(DRAFTED);
    const read = await other.ask('editor', 'GET', path);
    expect(read.json.activity.activityId).toBe(SUBMITTED);
    expect((await other.ask('editor', 'GET', `/records/${DRAFTED}`)).json.activity.activityId).toBe(
      SUBMITTED,
    );
    const changed = await other.ask('editor', 'PATCH', path, {
      body: { unit: 'TSB' },
      headers: { 'if-match': read.headers.get('etag') ?? '' },
    });
    expect(changed.json.record.activity).toMatchObject({ activityId: SUBMITTED, unit: 'TSB' });
    expect(await ledger.history(stream)).toHaveLength(2);
    other.close();
  });
});
