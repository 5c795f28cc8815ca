import { describe, expect, it } from 'vitest';
import { ports, saveTask } from '../../../shared/registries/entry-fixtures.ts';
import { webSite } from '../sign-in-as.ts';

const SENT = {
  registry: 'task',
  language: 'en',
  audience: 'public',
  values: {
    title: { en: { text: 'Train ten response teams', status: 'original' } },
    line: 'C5',
    owner: 'BDT/DNS',
    due: '2026-09-30',
    status: 'planned',
  },
};

interface Told {
  readonly id?: string;
  readonly items?: readonly { readonly id: string; readonly values?: { readonly amount?: number } }[];
  readonly errors?: readonly { readonly pointer: string }[];
  readonly findings?: readonly object[];
}

const told = async (answer: Response): Promise<Told> => (await answer.json()) as Told;

async function openSite() {
  const { clock, ledger } = ports();
  const site = webSite({ clock, ledger, objects: {} as never });
  const editor = await site.signInAs({ roles: ['editor'] });
  const send = (method: string, path: string, body?: object, more: Readonly<Record<string, string>> = {}) =>
    site.app.request(`/api/v1/registries${path}`, {
      method,
      headers: {
        cookie: editor.cookie,
        'x-csrf-token': editor.csrf,
        origin: 'http://localhost',
        'content-type': 'application/json',
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { app: site.app, send, save: (id: string) => saveTask(id, { ledger, clock, mayWrite: () => true }) };
}

describe('registries by programs', () => {
  it('are listed, and their entries by the filters of the pages', async () => {
    const { app, save } = await openSite();
    await save('T-1');
    const all = await told(await app.request('/api/v1/registries'));
    expect(all.items?.find(({ id }) => id === 'task')).toMatchObject({
      name: 'Tasks',
      entries: 1,
    });
    const late = await told(await app.request('/api/v1/registries/task?overdue=yes&line=C5'));
    expect(late.items).toMatchObject([{ id: 'T-1', revision: 1, values: { owner: 'BDT/DNS' } }]);
    // Amounts are for members.
    expect(late.items?.[0]?.values?.amount).toBeUndefined();
    expect((await app.request('/api/v1/registries/nothing')).status).toBe(400);
  });

  it('are written against the revision that the writer has seen', async () => {
    const { send } = await openSite();
    const made = await send('POST', '/task', SENT);
    expect(made.status).toBe(201);
    const { id } = await told(made);
    expect(made.headers.get('location')).toBe(`/api/v1/registries/task/${id}`);
    const changed = { ...SENT, values: { ...SENT.values, status: 'done' } };
    expect((await send('PUT', `/task/${id}`, changed)).status).toBe(428);
    expect((await send('PUT', `/task/${id}`, changed, { 'if-match': '"r9"' })).status).toBe(412);
    const kept = await send('PUT', `/task/${id}`, changed, { 'if-match': '"r1"' });
    expect([kept.status, kept.headers.get('etag')]).toEqual([200, '"r2"']);
    const gone = await send(
      'POST',
      `/task/${id}/withdraw`,
      { reason: 'Entered twice' },
      { 'if-match': '"r2"' },
    );
    expect(gone.status).toBe(204);
    expect((await told(await send('GET', '/task'))).items).toEqual([]);
  });

  it('name what is wrong with an entry, by schema and by check', async () => {
    const { app, send } = await openSite();
    const unknown = await send('POST', '/task', { ...SENT, values: { ...SENT.values, line: 'C99' } });
    expect((await told(unknown)).errors?.[0]?.pointer).toBe('/values/line');
    const { owner: _, ...values } = SENT.values;
    const missing = await told(await send('POST', '/task', { ...SENT, values }));
    expect(missing.findings).toMatchObject([{ rule: 'entry-field-required', at: { field: 'owner' } }]);
    const anonymous = await app.request('/api/v1/registries/task', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost' },
      body: JSON.stringify(SENT),
    });
    expect(anonymous.status).toBe(401);
  });
});
