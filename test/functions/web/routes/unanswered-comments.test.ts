/** Comments without an answer are seen where the secretariat works, and before a revision is begun over them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReportJob } from '../../../../functions/reports/run-report-job.ts';
import { readReport } from '../../../../shared/reports/change-report.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../consulted-site.ts';
import type { SignedIn } from '../sign-in-as.ts';

let world: ConsultedSite;
let editor: SignedIn;
let member: SignedIn;

beforeAll(async () => {
  world = await openConsultedSite();
  member = await world.site.signInAs({ id: 'li', name: 'Li Example', roles: ['member'] });
  editor = await world.site.signInAs({ id: 'erin', roles: ['editor'] });
  const said = { kind: 'document', id: '', language: 'en', text: 'Name the countries of the drills' };
  expect((await member.post(`/reports/${REPORT}/comments`, said)).status).toBe(303);
});
afterAll(() => world.office.close());

const BUILDER = `/reports/builder/${REPORT}`;
const textOf = async (response: Promise<Response>) => (await response).text();
const revisionOf = async () => (await readReport(world.office.ledger, REPORT))?.revision ?? 0;

describe('a comment without an answer', () => {
  it('is on the morning page of who may answer it, and on nobody else’s', async () => {
    const html = await textOf(editor.get('/my'));
    expect(html).toContain('Comments that wait for an answer');
    expect(html).toContain('Name the countries of the drills');
    expect(html).toContain(`href="/reports/${REPORT}/comments?state=open"`);
    expect(await textOf(member.get('/my'))).not.toContain('Comments that wait for an answer');
  });

  it('is counted in the builder, and beginning a revision warns of it', async () => {
    const before = await textOf(editor.get(BUILDER));
    expect(before).toContain('1 comment has no answer.');
    expect(before).toContain('The next revision would begin before they are answered.');
    const begun = await editor.post(`${BUILDER}/revise`, { revision: String(await revisionOf()) });
    expect(begun.status).toBe(303);
    const notice = decodeURIComponent(begun.headers.get('set-cookie') ?? '');
    expect(notice).toContain('web.builder.revised-unanswered');
  });

  it('leaves a revision as it was: that the next issue says the same is remarked', async () => {
    expect(await textOf(editor.get(BUILDER))).not.toContain('no paragraph has changed');
    const revision = await revisionOf();
    const job = {
      kind: 'report',
      report: REPORT,
      revision,
      languages: ['en'],
      formats: ['html'],
      by: 'erin',
    };
    await runReportJob(job as Parameters<typeof runReportJob>[0], async () => undefined, world.office);
    const html = await textOf(editor.get(BUILDER));
    expect(html).toContain('says the same as');
    expect(html).toContain('no paragraph has changed');
  });
});
