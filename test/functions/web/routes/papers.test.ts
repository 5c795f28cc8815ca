/** The papers around a report: ordered in the builder, made by the worker, taken by the office; letters, as posted, by all who are asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOff } from '../../../../functions/jobs/work-off.ts';
import { runReportOrder } from '../../../../functions/reports/run-report-order.ts';
import { issueLetter } from '../../../../shared/consultations/schedule/take-schedule-step.ts';
import { CL_20_55 } from '../../../shared/consultations/schedule/real-schedules.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../consulted-site.ts';
import type { SignedIn } from '../sign-in-as.ts';

let world: ConsultedSite;
let editor: SignedIn;
let member: SignedIn;
let auditor: SignedIn;

beforeAll(async () => {
  world = await openConsultedSite();
  editor = await world.site.signInAs({ id: 'erin', roles: ['editor'] });
  auditor = await world.site.signInAs({ id: 'ada', roles: ['auditor'] });
  member = await world.site.signInAs({ id: 'li', name: 'Li Example', roles: ['member'] });
  const letter = { ...CL_20_55, symbol: 'CL-25/9', day: '2025-12-20' };
  const meeting = { id: 'council-2026', opens: '2026-04-28' };
  const steps = { inputs: { day: '2026-01-10' } };
  const order = { letter: { ...letter, meeting, steps }, submitter: 'secretariat', companions: [] } as const;
  await issueLetter({ report: REPORT, revision: 0, by: 'erin', order }, world.office);
});
afterAll(() => world.office.close());

const BUILDER = `/reports/builder/${REPORT}`;

describe('the papers of a consultation', () => {
  it('are ordered once for what is kept, and made by the worker', async () => {
    expect((await member.post(`${BUILDER}/papers`, {})).status).toBe(404);
    expect((await editor.post(`${BUILDER}/papers`, {})).status).toBe(303);
    expect(await (await editor.get(`${BUILDER}/schedule`)).text()).toContain('<progress');
    const { ledger, queue } = world.office;
    const clock = () => new Date(world.at.now);
    const handlers = {
      intake: async () => expect.fail('no upload was ordered'),
      report: ((job, tell) => runReportOrder(job, tell, world.office)) as Parameters<
        typeof workOff
      >[1]['report'],
    };
    const fail = (error: unknown): never => {
      throw error;
    };
    // The papers, and the files of the letter, which the page found missing.
    expect(await workOff({ ledger, queue, clock }, handlers, fail)).toBe(2);
    await editor.post(`${BUILDER}/papers`, {});
    expect(await workOff({ ledger, queue, clock }, handlers, fail)).toBe(0);
    const html = await (await editor.get(`${BUILDER}/schedule`)).text();
    for (const name of ['comments-en.xlsx', 'comments-en.docx', 'evidence-pack.zip']) {
      expect(html).toContain(`href="${BUILDER}/papers/${name}"`);
    }
    expect(html).toContain(`href="/consultations/${REPORT}/letters/letter-1-1-cl-25-9-fr.pdf"`);
    // The page of the report itself goes on telling of its own files.
    expect(await (await editor.get(BUILDER)).text()).not.toContain('<progress');
  }, 60_000);

  it('are taken by the office, also by who audits', async () => {
    const pack = await auditor.get(`${BUILDER}/papers/evidence-pack.zip`);
    expect([pack.status, pack.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(
      Buffer.from(await pack.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await auditor.get(`${BUILDER}/papers/other.zip`)).status).toBe(404);
  });

  it('are closed to members but for the letters', async () => {
    expect((await member.get(`${BUILDER}/papers/evidence-pack.zip`)).status).toBe(404);
    const html = await (await member.get(`/consultations/${REPORT}`)).text();
    const letter = `/consultations/${REPORT}/letters/letter-1-1-cl-25-9-en.html`;
    expect(html).toContain(letter);
    expect(html).not.toContain('evidence-pack');
    expect(await (await member.get(letter)).text()).toContain('Call for inputs');
  });
});
