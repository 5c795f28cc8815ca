/** Opening the form of a record. */
import { beforeEach, describe, expect, it } from 'vitest';
import { transition } from '../../../shared/activities/lifecycle.ts';
import { openRecord } from '../../../shared/record-form/open-record.ts';
import { saveRecord } from '../../../shared/record-form/save-record.ts';
import { GOOD } from '../activities/sample-record.ts';
import { form, ID, order, period, type RecordDesk, recordDesk } from './record-desk.ts';

let desk: RecordDesk;
beforeEach(() => {
  desk = recordDesk();
});

describe('opening a form', () => {
  it('begins a new year with what is still open, and empty where that is asked', async () => {
    await desk.append(GOOD);
    const next = { from: '2026-01-01', to: '2026-12-31' };
    const carried = await openRecord(desk.ports.ledger, ID, { period: next, carry: true });
    expect(carried).toMatchObject({
      base: { activity: 1, update: 0 },
      carriedFrom: period,
      periods: [period],
    });
    expect(carried?.record.update.period).toEqual(next);
    const empty = await openRecord(desk.ports.ledger, ID, { period: next, carry: false });
    expect(empty?.carriedFrom).toBeUndefined();
    expect(empty?.record.update.results).toEqual([]);
  });

  it('tells why it was returned until it is submitted again', async () => {
    await desk.append(GOOD);
    const submitted = transition(GOOD.update, 'submit', { findings: [] });
    await desk.append({ update: submitted });
    await desk.append({ update: transition(submitted, 'return', { findings: [], reason: 'Add a source' }) });
    expect((await openRecord(desk.ports.ledger, ID, { carry: true }))?.returnedBecause).toBe('Add a source');
    await saveRecord(
      order(form({ 'headline.en': 'Mine' }), { base: { activity: 1, update: 3 } }),
      desk.ports,
    );
    expect((await openRecord(desk.ports.ledger, ID, { carry: true }))?.returnedBecause).toBe('Add a source');
    const whole = order(form(), { base: { activity: 1, update: 4 }, action: 'submit' });
    expect(await saveRecord(whole, desk.ports)).toMatchObject({ state: 'submitted' });
    expect((await openRecord(desk.ports.ledger, ID, { carry: true }))?.returnedBecause).toBeUndefined();
  });

  it('knows nothing of an activity that is not there', async () => {
    expect(await openRecord(desk.ports.ledger, 'WA-999999', { carry: true })).toBeUndefined();
    expect(await openRecord(desk.ports.ledger, '../x', { carry: true })).toBeUndefined();
  });
});
