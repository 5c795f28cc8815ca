import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { updateStream } from '../../../../shared/activities/record.ts';
import { periodStream } from '../../../../shared/activities/require-open.ts';
import { type ApiSite, openApi, SPAN, SUBMITTED, YEAR } from './api-site.ts';

let api: ApiSite;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

describe('a change of what was just locked', () => {
  const change = async () => {
    const path = `/records/${SUBMITTED}/updates/${SPAN}`;
    const etag = (await api.ask('editor', 'GET', path)).headers.get('etag') ?? '';
    const body = { title: { en: { text: 'Another title', status: 'original' } } };
    return (await api.ask('editor', 'PATCH', path, { headers: { 'if-match': etag }, body })).json;
  };
  const append = async (stream: string, change: object) => {
    const { ledger } = api.site.ports;
    const [newest] = await ledger.newest([stream]);
    const revision = (newest?.revision ?? 0) + 1;
    const signed = { at: '2026-01-05T09:00:00Z', by: 'test', reason: 'test' };
    await ledger.append([
      { stream, revision, ...signed, state: { ...(newest?.state as object), ...change } },
    ]);
  };

  it('is refused for an update that was locked meanwhile in an open period, with its days', async () => {
    const { ledger } = api.site.ports;
    const own = ledger.newest.bind(ledger);
    const stream = updateStream(SUBMITTED, YEAR);
    let isLocked = false;
    const reading = vi.spyOn(ledger, 'newest').mockImplementation(async (streams) => {
      // Whether the period is open is asked right before the change is made.
      if (!isLocked && streams.includes(periodStream(YEAR))) {
        isLocked = true;
        await append(stream, { state: 'locked', acceptedActivity: 1 });
      }
      return own(streams);
    });
    const told = await change();
    reading.mockRestore();
    expect([told.status, told.code]).toEqual([409, 'update-locked']);
    expect(told.title).toContain('1 January 2025 to 31 December 2025');
  });
});
