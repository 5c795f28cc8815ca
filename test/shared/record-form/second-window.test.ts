/** Two windows that save the same record. */
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { type SavePorts, saveRecord } from '../../../shared/record-form/save-record.ts';
import { GOOD, original } from '../activities/sample-record.ts';
import { form, order, type RecordDesk, recordDesk } from './record-desk.ts';

let desk: RecordDesk;
beforeEach(() => {
  desk = recordDesk();
});

describe('a second window', () => {
  it('merges what only one side has changed', async () => {
    await desk.append(GOOD);
    await desk.append({ update: { ...GOOD.update, headline: original('Their headline') } });
    const outcome = await saveRecord(order(form({ 'proposals.en': 'My proposals' })), desk.ports);
    expect(outcome).toMatchObject({ kind: 'saved', base: { activity: 1, update: 3 } });
    expect((await desk.stored()).update).toMatchObject({
      headline: original('Their headline'),
      proposals: original('My proposals'),
    });
  });

  it('shows a field that both have changed, with what it was, and keeps nothing', async () => {
    await desk.append(GOOD);
    await desk.append({ update: { ...GOOD.update, headline: original('Theirs') } });
    const before = await desk.stored();
    const outcome = await saveRecord(order(form({ 'headline.en': 'Mine', unit: 'BDT' })), desk.ports);
    expect(outcome).toMatchObject({
      kind: 'conflict',
      base: { activity: 1, update: 2 },
      conflicts: [
        {
          field: 'headline',
          base: GOOD.update.headline,
          yours: original('Mine'),
          theirs: original('Theirs'),
        },
      ],
    });
    expect(await desk.stored()).toEqual(before);
  });

  it.each([
    ['yours', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('keeps the side that was chosen: %s', async (choice, text) => {
    await desk.append(GOOD);
    await desk.append({ update: { ...GOOD.update, headline: original('Theirs') } });
    const mine = order(form({ 'headline.en': 'Mine', unit: 'BDT' }));
    const met = await saveRecord(mine, desk.ports);
    if (met.kind !== 'conflict') throw new Error('expected a conflict');
    const yielded = new Set(choice === 'theirs' ? ['headline'] : []);
    const chosen = order(encodeRecord(met.record), { base: met.base, yielded });
    expect(await saveRecord(chosen, desk.ports)).toMatchObject({ kind: 'saved' });
    const now = await desk.stored();
    expect(now.update.headline).toEqual(original(text));
    expect(now.activity.unit).toBe('BDT');
  });

  it('asks again where a third version came while one was choosing', async () => {
    await desk.append(GOOD);
    await desk.append({ update: { ...GOOD.update, headline: original('Theirs') } });
    const met = await saveRecord(order(form({ 'headline.en': 'Mine' })), desk.ports);
    if (met.kind !== 'conflict') throw new Error('expected a conflict');
    await desk.append({ update: { ...GOOD.update, headline: original('Third') } });
    expect(await saveRecord(order(encodeRecord(met.record), { base: met.base }), desk.ports)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'headline', theirs: original('Third') }],
    });
  });

  it('is not the same window: what a form has sent before it may send again otherwise', async () => {
    await desk.append(GOOD);
    await saveRecord(order(form({ 'headline.en': 'First' })), desk.ports);
    expect(await saveRecord(order(form({ 'headline.en': 'Second' })), desk.ports)).toMatchObject({
      kind: 'saved',
    });
    expect((await desk.stored()).update.headline).toEqual(original('Second'));
    const other = order(form({ 'headline.en': 'Third' }), { window: 'w2' });
    expect(await saveRecord(other, desk.ports)).toMatchObject({ kind: 'conflict' });
  });

  it('reads again and merges where another is faster in this very moment', async () => {
    await desk.append(GOOD);
    let raced = false;
    const racing: SavePorts = {
      ...desk.ports,
      ledger: {
        ...desk.ports.ledger,
        append: async (drafts) => {
          if (!raced) {
            raced = true;
            await desk.append({ activity: { ...GOOD.activity, ituRole: 'partner' } });
          }
          return desk.ports.ledger.append(drafts);
        },
      },
    };
    const outcome = await saveRecord(order(form({ unit: 'BDT', 'headline.en': 'Mine' })), racing);
    expect(outcome).toMatchObject({ kind: 'saved' });
    const now = await desk.stored();
    expect(now.activity).toMatchObject({ unit: 'BDT', ituRole: 'partner' });
    expect(now.update.headline).toEqual(original('Mine'));
  });
});
