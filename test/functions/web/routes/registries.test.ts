import { describe, expect, it } from 'vitest';
import { entriesKey, type RegistryEntry } from '../../../../shared/registries/entry.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ports, saveTask } from '../../../shared/registries/entry-fixtures.ts';
import { webSite } from '../sign-in-as.ts';

function openSite() {
  const { clock, ledger } = ports();
  const objects = {} as never;
  const site = webSite({ clock, ledger, objects });
  const tasks = async (): Promise<readonly Revision<RegistryEntry>[]> =>
    (await ledger.list(entriesKey('task'), { limit: 100 })).items as readonly Revision<RegistryEntry>[];
  return { ...site, ledger, tasks, clock };
}

const NEW = {
  do: 'save',
  fields: 'originalLanguage confidentiality title line owner due status goals milestones',
  originalLanguage: 'fr',
  confidentiality: 'public',
  'title.fr': 'Actualiser le guide des stratégies',
  'title.fr.status': 'original',
  line: 'C5',
  owner: 'BDT/DNS',
  due: '2026-06-30',
  status: 'on-track',
  goals: '9.c',
  revision: '0',
};

describe('registries on the web', () => {
  it('are listed with what is overdue, and narrowed by filters and day', async () => {
    const { app, ledger, clock } = openSite();
    await saveTask('T-1', { ledger, clock, mayWrite: () => true });
    await saveTask(
      'T-2',
      { ledger, clock, mayWrite: () => true },
      { values: { due: '2027-06-30', line: 'C2' } },
    );
    const all = await (await app.request('/registries')).text();
    expect(all).toMatch(/Tasks<\/a>[\s\S]{0,80}>2<[\s\S]{0,160}overdue=yes/);
    expect(await (await app.request('/registries/task')).text()).toContain(
      'An entry stands as soon as it is saved',
    );
    const late = await (await app.request('/registries/task?overdue=yes')).text();
    expect(late).toContain('entry/T-1');
    expect(late).not.toContain('entry/T-2');
    const csv = await (await app.request('/registries/task/entries.csv?line=C2')).text();
    expect(csv).toContain('T-2');
    expect(csv).not.toContain('T-1');
    expect((await app.request('/registries/nothing')).status).toBe(404);
    expect((await app.request('/registries/focal-point')).status).toBe(404);
  });

  it('are overdue by the day of the office, whose night ends before that of UTC', async () => {
    const { ledger } = openSite();
    const clock = () => new Date('2026-06-30T22:30:00Z');
    await saveTask('T-1', { ledger, clock, mayWrite: () => true }, { values: { due: '2026-06-30' } });
    const { app } = webSite({ clock, ledger, objects: {} as never });
    const paths = ['/registries/task?overdue=yes', '/api/v1/registries/task?overdue=yes'];
    for (const path of paths) expect(await (await app.request(path)).text(), path).toContain('T-1');
  });

  it('take what a focal point writes of an own line, and of no other', async () => {
    const { signInAs, tasks } = openSite();
    const focalPoint = await signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const kept = await focalPoint.post('/registries/task/new', NEW);
    expect(kept.status).toBe(303);
    const [entry] = await tasks();
    expect(entry?.state).toMatchObject({ language: 'fr', values: { line: 'C5', goals: ['9.c'] } });
    expect(kept.headers.get('location')).toBe(`/registries/task/entry/${entry?.state.id}`);
    const shown = await (await focalPoint.get(`/registries/task/entry/${entry?.state.id}?lang=ar`)).text();
    // The code before its name, as a piece of its own: no full stop of it changes sides in Arabic.
    expect(shown).toMatch(/<span lang="" dir="auto">9\.c<\/span> · <span lang="ar" dir="rtl">/);
    const foreign = await focalPoint.post('/registries/task/new', { ...NEW, line: 'C2', due: '2026-07-31' });
    expect(foreign.status).toBe(422);
    expect(await tasks()).toHaveLength(1);
    const member = await signInAs({ roles: ['member'] });
    expect((await member.post('/registries/task/new', NEW)).status).toBe(403);
    expect((await focalPoint.post('/registries/recommendation/new', NEW)).status).toBe(403);
  });

  it('name every answer that is wrong at its field, and keep what was typed', async () => {
    const { signInAs, tasks } = openSite();
    const editor = await signInAs({ roles: ['editor'] });
    const refused = await editor.post('/registries/task/new', { ...NEW, due: '30 June', owner: '' });
    expect(refused.status).toBe(422);
    const unread = await refused.text();
    expect(unread).toContain('href="#field-due"');
    expect(unread).toContain('value="30 June"');
    const missing = await (await editor.post('/registries/task/new', { ...NEW, owner: '' })).text();
    expect(missing).toContain('href="#field-owner"');
    expect(missing).toContain('Actualiser le guide');
    // A form without a line is nobody's: what is missing is said, not that it is another's.
    const focalPoint = await signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const { line: _, owner: __, ...unplaced } = NEW;
    const empty = await focalPoint.post('/registries/task/new', unplaced);
    expect(empty.status).toBe(422);
    const told = await empty.text();
    expect(told).toContain('href="#field-line"');
    expect(told).not.toContain('You may not change this');
    expect(await tasks()).toEqual([]);
  });

  it('add and remove rows without keeping anything', async () => {
    const { signInAs, tasks } = openSite();
    const editor = await signInAs({ roles: ['editor'] });
    const added = await (await editor.post('/registries/task/new', { ...NEW, do: 'add:milestones' })).text();
    expect(added).toContain('name="milestones.0.text"');
    const row = { ...NEW, 'milestones.0.text': 'Draft', do: 'remove:milestones.0' };
    const removed = await (await editor.post('/registries/task/new', row)).text();
    expect(removed).not.toContain('name="milestones.0.text"');
    expect(await tasks()).toEqual([]);
  });

  it('show what somebody else saved meanwhile, and overwrite nothing', async () => {
    const { clock, ledger, signInAs, tasks } = openSite();
    const editor = await signInAs({ roles: ['editor'] });
    await saveTask('T-1', { ledger, clock, mayWrite: () => true });
    await saveTask('T-1', { ledger, clock, mayWrite: () => true }, { base: 1, values: { owner: 'TSB' } });
    const late = await editor.post('/registries/task/entry/T-1/edit', { ...NEW, revision: '1' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('As it was saved meanwhile');
    expect(page).toContain('TSB');
    expect(page).toContain('name="revision" value="2"');
    expect((await tasks())[0]?.state.values.owner).toBe('TSB');
    const again = await editor.post('/registries/task/entry/T-1/edit', { ...NEW, revision: '2' });
    expect(again.status).toBe(303);
    expect((await tasks())[0]?.state.values.owner).toBe('BDT/DNS');
  });

  it('lose an entry that is withdrawn with a reason; its revisions stay for the office', async () => {
    const { app, clock, ledger, signInAs, tasks } = openSite();
    const editor = await signInAs({ roles: ['editor'] });
    await saveTask('T-1', { ledger, clock, mayWrite: () => true });
    const path = '/registries/task/entry/T-1';
    expect((await editor.post(`${path}/withdraw`, { revision: '1', reason: ' ' })).status).toBe(422);
    const done = await editor.post(`${path}/withdraw`, { revision: '1', reason: 'Entered twice' });
    expect(done.status).toBe(303);
    expect(await tasks()).toEqual([]);
    expect((await app.request(path)).status).toBe(404);
    expect(await (await editor.get(path)).text()).toContain('Entered twice');
    const other = await signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const revived = { ...NEW, revision: '2' };
    expect((await other.post(`${path}/edit`, revived)).status).toBe(422);
    expect(await tasks()).toEqual([]);
    expect((await editor.post(`${path}/edit`, revived)).status).toBe(303);
    expect(await tasks()).toHaveLength(1);
  });

  it('give a workbook of all that its reader may write, whatever the list is narrowed to', async () => {
    const { clock, ledger } = openSite();
    const asked: unknown[] = [];
    const buildEntryTemplate = async (request: { readonly filled?: readonly unknown[] | undefined }) => {
      asked.push(((request.filled ?? []) as readonly Revision<RegistryEntry>[]).map(({ state }) => state.id));
      return new Uint8Array([1]);
    };
    const { signInAs } = webSite({ clock, ledger, objects: {} as never, buildEntryTemplate });
    const to = { ledger, clock, mayWrite: () => true };
    await saveTask('T-1', to);
    await saveTask('T-2', to, { values: { status: 'done' } });
    await saveTask('T-3', to, { values: { line: 'C2' } });
    const focalPoint = await signInAs({ roles: ['focal-point'], lines: ['C5'] });
    expect((await focalPoint.get('/registries/task/template.xlsx?status=done')).status).toBe(200);
    expect(asked).toEqual([['T-1', 'T-2']]);
  });

  it('keep from readers what is not for their class', async () => {
    const { app, clock, ledger, signInAs } = openSite();
    await saveTask('T-1', { ledger, clock, mayWrite: () => true }, { audience: 'internal' });
    await saveTask('T-2', { ledger, clock, mayWrite: () => true });
    const member = await signInAs({ roles: ['member'] });
    const open = await (await app.request('/registries/task')).text();
    expect(open).toContain('entry/T-2');
    expect(open).not.toContain('entry/T-1');
    expect((await app.request('/registries/task/entry/T-1')).status).toBe(404);
    expect(await (await app.request('/registries/task/entry/T-2')).text()).not.toContain('250,000');
    expect(await (await member.get('/registries/task/entry/T-2')).text()).toContain('250,000');
  });
});
