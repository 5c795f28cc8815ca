/** A translation that is older than its original, as its form shows it and takes a reader's word for it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { updateStream } from '../../../../shared/activities/record.ts';
import { GOOD } from '../../../shared/activities/sample-record.ts';
import { EDIT, type FormDesk, form, formDesk, ID, period, text } from './record-form-desk.ts';

const HEADLINE = {
  en: { text: 'New headline of the drills', status: 'original' },
  fr: { text: 'Ancien titre', status: 'stale' },
} as const;
const FRENCH = {
  'headline.en': HEADLINE.en.text,
  'headline.fr': 'Ancien titre',
  'headline.fr.status': 'stale',
};

let desk: FormDesk;
beforeEach(async () => {
  desk = await formDesk();
  const state = { ...GOOD.update, state: 'drafted', headline: HEADLINE };
  const at = { at: '2026-01-02T00:00:00Z', by: 'other', reason: 'test' };
  await desk.ledger.append([{ stream: updateStream(ID, period), ...at, revision: 2, state }]);
});

const send = (values: Readonly<Record<string, string>>) =>
  desk.sam.post(EDIT, form({ revision: 'a1.u2', ...FRENCH, ...values }));

describe('a translation that is older than its original', () => {
  it('says so beside a box to say that it is still right', async () => {
    const html = await text(await desk.sam.get(EDIT));
    expect(html).toContain('Older than the original, which was changed since');
    expect(html).toMatch(/<input id="field-headline\.fr\.holds"[^>]*type="checkbox"/);
    expect(html).toMatch(/Still right: [^<]* – French/);
    expect(html).not.toContain('name="headline.en.holds"');
  });

  it('says it in the reader’s language', async () => {
    expect(await text(await desk.sam.get(`${EDIT}&lang=ar`))).toContain('ترجمة أقدم من النص الأصلي');
  });

  it('stays so when the form is sent as it is', async () => {
    expect((await send({})).status).toBe(303);
    expect(await desk.headline()).toEqual(HEADLINE);
  });

  it('is current again by a reader’s word', async () => {
    await send({ 'headline.fr.holds': 'yes' });
    expect(await desk.headline()).toEqual({ ...HEADLINE, fr: { text: 'Ancien titre', status: 'reviewed' } });
    expect(await text(await desk.sam.get(EDIT))).not.toContain('headline.fr.holds');
  });

  it('is current again in other words', async () => {
    await send({ 'headline.fr': 'Nouveau titre' });
    expect(await desk.headline()).toEqual({ ...HEADLINE, fr: { text: 'Nouveau titre', status: 'human' } });
  });
});
