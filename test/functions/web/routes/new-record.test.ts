/** A new record, or a new year of one, by the form. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ORIGIN } from '../sign-in-as.ts';
import { EDIT, type FormDesk, form, formDesk, ID, text } from './record-form-desk.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await formDesk();
});

describe('a new record', () => {
  it('begins with the writer’s line and is numbered when it is saved', async () => {
    const html = await text(await desk.sam.get('/records/new?from=2025-01-01&to=2025-12-31'));
    expect(html).toMatch(/<option value="C5" selected=""/);
    expect(html).toContain('value="Sam Sample"');
    const response = await desk.sam.post(
      '/records/new?from=2025-01-01&to=2025-12-31',
      form({ 'title.en': 'Another drill for schools', revision: 'a0' }),
    );
    expect(response.status).toBe(303);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/records\/WA-\d{6}\/edit\?from=2025-01-01&to=2025-12-31$/);
    expect(await text(await desk.sam.get(location))).toContain('Another drill for schools');
  });

  it('is numbered by what a script saves, once for its window', async () => {
    const put = async (fields: FormData) => {
      const response = await desk.site.app.request('/records/new?from=2025-01-01&to=2025-12-31', {
        method: 'PUT',
        headers: { cookie: desk.sam.cookie, origin: ORIGIN, 'x-csrf-token': desk.sam.csrf },
        body: fields,
      });
      return (await response.json()) as { address: string; revision: string };
    };
    const first = await put(form({ 'title.en': 'A drill for schools', revision: 'a0' }));
    expect(first.revision).toBe('a1.u1');
    const second = await put(form({ 'title.en': 'A drill for village schools', revision: first.revision }));
    expect(second).toMatchObject({ address: first.address, revision: 'a2.u2' });
    const other = await put(form({ 'title.en': 'A drill for schools', revision: 'a0', window: 'w2' }));
    expect(other.address).not.toBe(first.address);
  });

  it('keeps the version that was chosen, also where a script saves', async () => {
    const fields = form({
      ...{ revision: 'a0', 'title.en': 'A drill for schools', 'results.0.statement': 'Ten schools' },
      ...{ 'choose.results.0': 'theirs', 'version.theirs.results.0.statement': 'Twelve schools' },
    });
    const sent = await desk.site.app.request('/records/new?from=2025-01-01&to=2025-12-31', {
      method: 'PUT',
      headers: { cookie: desk.sam.cookie, origin: ORIGIN, 'x-csrf-token': desk.sam.csrf },
      body: fields,
    });
    const { address } = (await sent.json()) as { address: string };
    const html = await text(await desk.sam.get(address));
    expect(html).toContain('Twelve schools');
    expect(html).not.toContain('Ten schools');
  });

  it('goes on from last year', async () => {
    const html = await text(await desk.sam.get(`/records/${ID}/edit?from=2026-01-01&to=2026-12-31`));
    expect(html).toContain('Started from 2025');
    expect(html).not.toContain('42 national teams');
    const offered = await text(await desk.sam.get(EDIT));
    expect(offered).toContain('from=2026-01-01&amp;to=2026-12-31');
  });
});
