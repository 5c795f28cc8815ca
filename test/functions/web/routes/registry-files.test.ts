import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRIES_LIMITS, LARGEST_ENTRIES } from '../../../../functions/intake/largest-upload.ts';
import { workOff } from '../../../../functions/jobs/work-off.ts';
import type { DoorOrder } from '../../../../functions/web/upload-door.ts';
import { jobHandlers } from '../../../../local/job-handlers.ts';
import { openWorkspace, type Workspace } from '../../../../local/workspace.ts';
import { entriesKey, type RegistryEntry } from '../../../../shared/registries/entry.ts';
import { fillIn } from '../../intake/filled-workbook.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const folder = mkdtempSync(join(tmpdir(), 'wsis-registry-files-'));
let workspace: Workspace;
let site: WebSite;
let editor: SignedIn;

beforeAll(async () => {
  workspace = { ...openWorkspace(folder), clock: () => new Date('2026-02-01T09:00:00Z') };
  site = webSite(workspace);
  editor = await site.signInAs({ id: 'erin', roles: ['editor'] });
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const LINES = [
  'title,line,owner,due,status',
  'Train ten teams,C5,BDT,2026-09-30,planned',
  'Train twelve teams,C99,BDT,2026-09-30,planned',
];

function formWith(bytes: string | Uint8Array, name = 'tasks.csv'): FormData {
  const form = new FormData();
  form.set('form', 'form-1');
  form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  return form;
}

const work = () =>
  workOff(workspace, jobHandlers(workspace), (error) => {
    throw error;
  });
const tasks = async () =>
  (await workspace.ledger.list(entriesKey('task'), { limit: 100 })).items.map(
    ({ state }) => state as RegistryEntry,
  );

describe('a file of entries', () => {
  it('is taken in by a job, row by row, whose page says what is wrong where', async () => {
    const sent = await editor.post('/registries/task/file', formWith(LINES.join('\n')));
    expect(sent.status).toBe(303);
    const path = sent.headers.get('location') ?? '';
    expect(path).toMatch(/^\/uploads\/[0-9a-f]{32}$/);
    expect(await (await editor.get(path)).text()).toContain('data-watch="job"');
    expect(await work()).toBe(1);
    const page = await (await editor.get(path)).text();
    expect(page).toContain('C99');
    expect(page).toContain('Action line');
    expect(page).toContain('href="/registries/task#files"');
    expect(page).not.toContain('href="/records/');
    expect(page).not.toContain('Kept as drafts');
    // A coordinator may send no records: the way back is to the registry.
    expect(page).not.toContain('href="/uploads"');
    expect((await tasks()).map(({ values }) => values.line)).toEqual(['C5']);
    const csv = await (await editor.get(`${path}/findings.csv`)).text();
    expect(csv).toMatch(/C99/);
  });

  it('comes back marked: its sender mends that and sends it again, as often as needed', async () => {
    const send = async (bytes: string | Uint8Array, name: string) => {
      const sent = await editor.post('/registries/task/file', formWith(bytes, name));
      await work();
      const path = sent.headers.get('location') ?? '';
      expect(await (await editor.get(path)).text()).toMatch(/<dt>Changed<\/dt><dd>1<\/dd>/);
      return new Uint8Array(await (await editor.get(`${path}/marked.xlsx`)).arrayBuffer());
    };
    const download = await (await editor.get('/registries/task/entries.csv')).text();
    const marked = await send(download.replace('Train ten', 'Train nine'), 'tasks.csv');
    const again = await send(await fillIn(marked, { 2: { title: 'Train eight teams' } }, 'Rows'), 'a.xlsx');
    await send(await fillIn(again, { 2: { title: 'Train seven teams' } }, 'Rows'), 'b.xlsx');
    expect((await tasks()).map(({ values }) => values.title)).toEqual([
      { en: { text: 'Train seven teams', status: 'original' } },
    ]);
  });

  it('sent twice is one upload; another each time where its form does not say which sending it is', async () => {
    const sent = async (form: FormData) =>
      (await editor.post('/registries/task/file', form)).headers.get('location');
    const nameless = () => {
      const form = formWith('title', 'once.csv');
      form.delete('form');
      return form;
    };
    expect(await sent(formWith('title', 'once.csv'))).toBe(await sent(formWith('title', 'once.csv')));
    expect(await sent(nameless())).not.toBe(await sent(nameless()));
    await work();
  });

  it('is sent by who may add an entry: a coordinator, too, and nobody else', async () => {
    const status = async (roles: SignedIn['person']['roles']) => {
      const person = await site.signInAs({ roles, sectors: ['ITU-D'], lines: ['C5'] });
      return (await person.post('/registries/task/file', formWith('x'))).status;
    };
    expect(await status(['coordinator'])).toBe(303);
    expect(await status(['member'])).toBe(403);
    expect((await editor.post('/registries/task/file', formWith(''))).status).toBe(422);
    const much = new Uint8Array(LARGEST_ENTRIES + 1);
    expect((await editor.post('/registries/task/file', formWith(much))).status).toBe(413);
    await work();
  });

  it('has no more around it than a file of its size needs: what is larger is not even read', async () => {
    const form = formWith(LINES.join('\n'));
    form.set('more', 'x'.repeat(LARGEST_ENTRIES + 3 * 2 ** 20));
    expect((await editor.post('/registries/task/file', form)).status).toBe(413);
    expect((await editor.post('/registries/task/new', form)).status).not.toBe(413);
  });

  it('holds no more rows than one worker takes in: else nothing of it is kept', async () => {
    const before = await tasks();
    const rows = Array.from({ length: ENTRIES_LIMITS.maxRows + 1 }, (_, row) => `T${row}`);
    const sent = await editor.post('/registries/task/file', formWith(['title', ...rows].join('\n')));
    await work();
    const page = await (await editor.get(sent.headers.get('location') ?? '')).text();
    expect(page).toContain('20,000');
    expect(await tasks()).toEqual(before);
  });

  it('goes past us where there is such a way: no larger than one worker takes in, its registry in its key', async () => {
    const orders: DoorOrder[] = [];
    const past = webSite({
      ...workspace,
      uploadDoor: {
        origin: 'https://quarantine.example',
        largest: 512 * 2 ** 20,
        seconds: 3600,
        open: async (order) => {
          orders.push(order);
          return { address: 'https://quarantine.example/', fields: { key: 'x', Policy: 'signed' } };
        },
      },
    });
    const person = await past.signInAs({ id: 'ines', roles: ['coordinator'], sectors: ['ITU-D'] });
    const page = await (await person.get('/registries/task')).text();
    const [order] = orders;
    expect(order?.largest).toBe(LARGEST_ENTRIES);
    expect(page).toContain(`name="key" value="${order?.prefix}registry.task/\${filename}"`);
    expect(page).not.toContain('action="/registries/task/file"');
    const ticket = order?.prefix.split('/').at(-2) ?? '';
    expect((await person.get(`/uploads/sent/${ticket}`)).status).toBe(200);
    orders.length = 0;
    await past.app.request('/registries/task');
    expect(orders).toEqual([]);
  });
});
