import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';
import { activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { encodeRecord } from '../../../../shared/record-form/encode-record.ts';
import { pairsOf } from '../../../../shared/record-form/form-fields.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD } from '../../../shared/activities/sample-record.ts';
import { type SignedIn, webSite } from '../sign-in-as.ts';

const { period } = GOOD.update;
const ID = GOOD.activity.activityId;
const EDIT = `/records/${ID}/edit?from=${period.from}&to=${period.to}`;

let sam: SignedIn;
let ledger: WebPorts['ledger'];

beforeEach(async () => {
  const db = openDatabase(':memory:');
  ledger = sqliteLedger(db, ledgerKeys);
  const site = webSite({
    ledger,
    identities: sqliteIdentities(db),
    objects: {} as WebPorts['objects'],
    clock: () => new Date('2026-01-15T09:00:00Z'),
  });
  sam = await site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
  const at = { at: '2026-01-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
  await ledger.append([
    { stream: activityStream(ID), state: GOOD.activity, ...at },
    { stream: updateStream(ID, period), state: GOOD.update, ...at },
  ]);
});

function form(changes: Readonly<Record<string, string>>, button: string): FormData {
  const data = new FormData();
  for (const [name, value] of pairsOf(encodeRecord(GOOD))) if (!(name in changes)) data.append(name, value);
  const sent = { revision: 'a1.u1', window: 'w1', do: button, ...changes };
  for (const [name, value] of Object.entries(sent)) data.append(name, value);
  return data;
}

/** Whether the form still shows `value` as the answer to `name`. */
function shows(html: string, name: string, value: string): boolean {
  const quoted = name.replaceAll('.', '\\.');
  const control = new RegExp(`<(input|select)[^>]*name="${quoted}"[^>]*>`).exec(html);
  if (control === null) return false;
  if (control[1] === 'input') {
    return new RegExp(`name="${quoted}"[^>]*value="${value}"`).test(html);
  }
  const select = html.slice(control.index, html.indexOf('</select>', control.index));
  return select.includes(`<option value="${value}" selected`);
}

describe('a code that is mistyped in the form', () => {
  it.each([
    ['claims.0.code', '9.zz'],
    ['activityType', 'trainning'],
    ['primaryLine', 'C99'],
    ['milestones.0.status', 'finished'],
    ['startDate', '2025-13'],
  ])('stays to be seen beside what is wrong with it: %s = %s', async (name, value) => {
    for (const button of ['save', 'submit', 'show', 'check']) {
      const answer = await sam.post(EDIT, form({ [name]: value, 'milestones.0.text': 'Toolkit' }, button));
      const html = await answer.text();
      expect(shows(html, name, value), button).toBe(true);
      expect(answer.status).toBe(button === 'show' ? 200 : 422);
    }
    // What was known of the field stays until it can be read.
    const [activity] = await ledger.newest([activityStream(ID)]);
    expect(activity?.state).toEqual(GOOD.activity);
  });

  it('takes part in a conflict with what was typed', async () => {
    const at = { at: '2026-01-02T00:00:00Z', by: 'other', reason: 'test', revision: 2 };
    const title = { en: { text: 'Another title', status: 'original' } };
    await ledger.append([{ stream: activityStream(ID), state: { ...GOOD.activity, title }, ...at }]);
    const answer = await sam.post(EDIT, form({ 'title.en': 'My title', 'claims.0.code': '9.zz' }, 'save'));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('name="claims.0.code" value="9.zz"');
  });
});

describe('a form that meets what somebody else has saved', () => {
  it('keeps the countries of both, without asking', async () => {
    const at = { at: '2026-01-02T00:00:00Z', by: 'other', reason: 'test', revision: 2 };
    const countries = [...GOOD.activity.countries, 'UGA'];
    await ledger.append([{ stream: activityStream(ID), state: { ...GOOD.activity, countries }, ...at }]);
    const sent = form({}, 'save');
    sent.append('countries', 'FJI');
    expect((await sam.post(EDIT, sent)).status).toBe(303);
    const [activity] = await ledger.newest([activityStream(ID)]);
    const { countries: kept } = (activity as { state: typeof GOOD.activity }).state;
    expect(kept.toSorted()).toEqual([...countries, 'FJI'].toSorted());
  });
});
