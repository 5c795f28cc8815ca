/** Forms that come late: after a merge, from a second window, by a script. */
import { beforeEach, describe, expect, it } from 'vitest';
import { activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { GOOD, original } from '../../../shared/activities/sample-record.ts';
import { ORIGIN } from '../sign-in-as.ts';
import { EDIT, type FormDesk, form, formDesk, ID, period, text } from './record-form-desk.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await formDesk();
});

describe('a form that is sent after its record was merged into another', () => {
  const INTO = 'WA-000042';

  beforeEach(async () => {
    const at = { at: '2026-01-02T00:00:00Z', by: 'other', reason: 'test' };
    const update = { ...GOOD.update, activityId: INTO, headline: original('What the other says') };
    await desk.ledger.append([
      { stream: activityStream(INTO), state: { ...GOOD.activity, activityId: INTO }, revision: 1, ...at },
      { stream: updateStream(INTO, period), state: update, revision: 1, ...at },
      { stream: activityStream(ID), state: { ...GOOD.activity, mergedInto: INTO }, revision: 2, ...at },
    ]);
  });

  it('is shown beside the record that lives on, which keeps what it says until its writer has chosen', async () => {
    const response = await desk.sam.post(EDIT, form({ 'headline.en': 'My late words' }));
    expect(response.status).toBe(409);
    const html = await text(response);
    expect(html).toContain('My late words');
    expect(html).toContain('What the other says');
    expect(html).toContain(`action="/records/${INTO}/edit`);
    const [update] = await desk.ledger.newest([updateStream(INTO, period)]);
    expect(update?.state).toMatchObject({ headline: original('What the other says') });
    expect(await desk.headline()).toEqual(GOOD.update.headline);
  });

  it('opens as the form of the one that lives on', async () => {
    const html = await text(await desk.sam.get(EDIT));
    expect(html).toContain('What the other says');
    expect(html).toContain(`action="/records/${INTO}/edit`);
  });
});

describe('a second window', () => {
  it('shows both versions and what was before, and keeps the one that is chosen', async () => {
    await desk.sam.post(EDIT, form({ 'headline.en': 'Theirs' }));
    const response = await desk.sam.post(EDIT, form({ 'headline.en': 'Mine', window: 'w2' }));
    expect(response.status).toBe(409);
    const html = await text(response);
    for (const version of ['Mine', 'Theirs', '42 national teams']) expect(html).toContain(version);
    expect(html).toContain('name="revision" value="a1.u2"');
    expect(await desk.headline()).toEqual(original('Theirs'));
    const chosen = { 'headline.en': 'Mine', window: 'w2', revision: 'a1.u2', 'choose.headline': 'theirs' };
    expect((await desk.sam.post(EDIT, form(chosen))).status).toBe(303);
    expect(await desk.headline()).toEqual(original('Theirs'));
    expect((await desk.sam.post(EDIT, form({ ...chosen, 'choose.headline': 'yours' }))).status).toBe(303);
    expect(await desk.headline()).toEqual(original('Mine'));
  });
});

describe('a second window on one result', () => {
  it('is told which item and part differ; the rest is merged, and the choice is for that part', async () => {
    const name = 'results.0.indicator';
    expect((await desk.sam.post(EDIT, form({ [name]: 'Theirs', 'results.0.unit': 'weeks' }))).status).toBe(
      303,
    );
    const response = await desk.sam.post(EDIT, form({ [name]: 'Mine', window: 'w2' }));
    expect(response.status).toBe(409);
    const html = await text(response);
    expect(html).toContain('item 1, Indicator</h2>');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toContain(`name="choose.${name}"`);
    const pairs = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const sent = new FormData();
    for (const [, field = '', value = ''] of pairs) sent.append(field, value);
    sent.append(`choose.${name}`, 'theirs');
    sent.append('do', 'save');
    expect((await desk.sam.post(EDIT, sent)).status).toBe(303);
    const [update] = await desk.ledger.newest([updateStream(ID, period)]);
    expect(update?.state).toMatchObject({ results: [{ indicator: 'Theirs', unit: 'weeks' }] });
  });
});

describe('what a script saves', () => {
  const put = (fields: FormData) =>
    desk.site.app.request(EDIT, {
      method: 'PUT',
      headers: { cookie: desk.sam.cookie, origin: ORIGIN, 'x-csrf-token': desk.sam.csrf },
      body: fields,
    });

  it('is answered with the revision that the form stands on from now on', async () => {
    const response = await put(form({ 'headline.en': 'Mine' }));
    expect(await response.json()).toMatchObject({
      kind: 'saved',
      revision: 'a1.u2',
      address: EDIT,
    });
    expect(await desk.headline()).toEqual(original('Mine'));
  });

  it('is refused where somebody else was faster', async () => {
    await put(form({ 'headline.en': 'Theirs' }));
    expect((await put(form({ 'headline.en': 'Mine', window: 'w2' }))).status).toBe(409);
  });
});
