import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportStream } from '../../../../shared/reports/report.ts';
import { type ApiSite, openApi } from './api-site.ts';

const REPORT = 'council-2025';
let api: ApiSite;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

describe('a step of a report', () => {
  it('is told in its history alike, by the interface and by the page', async () => {
    const known = await api.ask('editor', 'GET', `/reports/${REPORT}`);
    const headers = { 'if-match': known.headers.get('etag') ?? '' };
    const body = { symbol: 'C26/1', languages: ['en'] };
    const set = await api.ask('editor', 'PUT', `/reports/${REPORT}/document`, { headers, body });
    expect(set.status).toBe(200);
    const { ledger } = api.site.ports;
    const [newest] = await ledger.heads([reportStream(REPORT)]);
    const editor = await api.site.signInAs({ id: 'editor', roles: ['editor'] });
    const fields = { revision: String(newest?.revision), symbol: 'C26/2', languages: 'en' };
    expect((await editor.post(`/reports/builder/${REPORT}/document`, fields)).status).toBe(303);
    const reasons = (await ledger.history(reportStream(REPORT))).map(({ reason }) => reason);
    expect(reasons.slice(-2)).toEqual(['reason:report-step?step=write', 'reason:report-step?step=write']);
  });
});

describe('a token made with a token', () => {
  it('ends with it at the latest, however long it was asked for', async () => {
    const path = '/people/administrator/tokens';
    const long = { label: 'long', scopes: ['records:read'], lastDay: '2026-12-01' };
    const made = await api.ask('administrator', 'POST', path, { body: long });
    expect(made.status).toBe(201);
    const [own] = (await api.ask('administrator', 'GET', path)).json.items.filter(
      ({ label }: { readonly label: string }) => label !== 'long',
    );
    expect(made.json.endsAt).toBe(own.endsAt);
    const short = { ...long, label: 'short', lastDay: own.endsAt.slice(0, 10) };
    expect((await api.ask('administrator', 'POST', path, { body: short })).status).not.toBe(500);
  });
});
