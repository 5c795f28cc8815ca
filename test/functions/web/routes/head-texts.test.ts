import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../../shared/reports/change-report.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../consulted-site.ts';
import type { SignedIn } from '../sign-in-as.ts';

const AT = `/reports/builder/${REPORT}`;
let world: ConsultedSite;
let editor: SignedIn;

beforeAll(async () => {
  world = await openConsultedSite();
  editor = await world.site.signInAs({ id: 'erin', roles: ['editor'] });
});
afterAll(() => world.office.close());

async function send(fields: Readonly<Record<string, string>>) {
  const revision = String((await readReport(world.office.ledger, REPORT))?.revision);
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, revision })) form.append(name, value);
  for (const language of ['en', 'fr']) form.append('languages', language);
  return editor.post(`${AT}/document`, form);
}
const page = async () => (await editor.get(AT)).text();

describe('the form of the document', () => {
  it('takes place and dates once for all, and names the languages that lack their own words', async () => {
    expect((await send({ placeAndDates: 'Geneva, 20 – 24 April 2026' })).status).toBe(303);
    const text = await page();
    expect(text).toContain('<a href="#document">Place and dates</a> · Missing in French');
    expect(text).toContain('Place and dates: other languages · Missing in French');
    expect(text).toMatch(/name="placeAndDates\.fr"[^>]*lang="fr"|lang="fr"[^>]*name="placeAndDates\.fr"/);
  });

  it('takes the words of a language, and then lacks nothing', async () => {
    const own = 'Genève, 20 – 24 avril 2026';
    await send({ placeAndDates: 'Geneva, 20 – 24 April 2026', 'placeAndDates.fr': own });
    const { state } = (await readReport(world.office.ledger, REPORT)) ?? {};
    expect(state?.issue.translations).toEqual({ fr: { placeAndDates: own } });
    const text = await page();
    expect(text).toContain(`value="${own}"`);
    expect(text).not.toContain('Missing in');
  });

  it('says beside the field what is wrong in which language, and keeps what was sent', async () => {
    const long = 'é'.repeat(201);
    const refused = await send({ 'meeting.fr': long });
    const text = await refused.text();
    expect(refused.status).toBe(422);
    expect(text).toContain('Meeting – French');
    expect(text).toContain(long);
  });
});
