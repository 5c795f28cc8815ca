import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../../functions/ledger-keys.ts';
import { addPerson } from '../../../../../shared/people/change-people.ts';
import { listAssignments, listPeople } from '../../../../../shared/people/list-people.ts';
import { listMachines } from '../../../../../shared/people/machines.ts';
import { ROLES, type Role } from '../../../../../shared/people/role.ts';
import { makeToken } from '../../../../../shared/people/tokens.ts';
import { openDatabase } from '../../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../../shared/store/embedded/sqlite-ledger.ts';
import type { MailMessage, Objects } from '../../../../../shared/store/ports.ts';
import { type SignedIn, type WebSite, webSite } from '../../sign-in-as.ts';

const NOW = new Date('2026-03-20T09:00:00Z');
const renewed: string[] = [];
let letters: MailMessage[];
let isMailDown: boolean;
let site: WebSite;

beforeEach(() => {
  renewed.length = 0;
  letters = [];
  isMailDown = false;
  const mail = {
    send: async (letter: MailMessage) => {
      if (isMailDown) throw new Error('no mail today');
      letters.push(letter);
    },
  };
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  site = webSite(
    { ledger, objects: {} as Objects, clock: () => NOW, mail, logFault: () => undefined },
    {
      renewSecret: async (of, id) => {
        renewed.push(`${of} ${id}`);
        return 'only-this-once';
      },
    },
  );
});

const as = (role: Role, more: object = {}): Promise<SignedIn> =>
  site.signInAs({ id: role, name: `${role} name`, roles: [role], ...more });

const rowsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

describe('who may open what', () => {
  const pages = [
    '/admin',
    '/admin/focal-points',
    '/admin/focal-points/new',
    '/admin/calendar',
    '/admin/calendar/council-2026',
    '/admin/people',
    '/admin/people/new',
    '/admin/machines',
    '/admin/mail',
    '/admin/mail/reminder/en',
    '/admin/audit',
    '/admin/audit.csv',
  ];
  const table: Readonly<Record<Role | 'public', readonly number[]>> = {
    // Pages ask to sign in; a file does not.
    public: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 404],
    'focal-point': [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 404, 403],
    coordinator: [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 404, 403],
    editor: [200, 200, 200, 200, 200, 200, 403, 403, 200, 200, 404, 403],
    approver: [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 200, 403],
    member: [200, 200, 403, 404, 404, 404, 404, 404, 404, 404, 404, 404],
    auditor: [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 200, 200],
    administrator: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  };

  it.each(ROLES)('is answered for the role %s page by page', async (role) => {
    const person = await as(role);
    const found: number[] = [];
    for (const page of pages) found.push((await person.get(page)).status);
    expect(found).toEqual(table[role]);
  });

  it('is nothing for the public', async () => {
    for (const [index, page] of pages.entries()) {
      expect((await site.app.request(page)).status).toBe(table.public[index]);
    }
  });
});

describe('focal points', () => {
  const named = {
    line: 'C5',
    unit: '',
    person: 'focal-point',
    part: 'lead',
    from: '2026-02-01',
    to: '',
    reason: 'new',
  };

  it('are named, and the days before are shown as a gap; C10 is not asked for', async () => {
    const editor = await as('editor');
    await as('focal-point');
    const answer = await editor.post('/admin/focal-points/new', named);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/focal-points']);
    const rows = rowsOf(await (await editor.get('/admin/focal-points')).text());
    expect(rows.find((row) => row.startsWith('C5'))).toMatch(
      /focal-point name \(Lead\): since 1 Feb 2026 .*Nobody from 1 Jan 2026 to 31 Jan 2026$/,
    );
    expect(rows.find((row) => row.startsWith('C10'))).toMatch(/Nobody Not listed by the resolution$/);
    const csv = await (await editor.get('/admin/focal-points.csv?from=2026-01-01&to=2026-12-31')).text();
    expect(csv).toContain('yes,Lead,focal-point name,2026-02-01,');
    expect(csv).toContain('yes,Nobody,,2026-01-01,2026-01-31');
    expect(csv.split('\r\n').filter((line) => line.startsWith('C10'))).toHaveLength(1);
  });

  it('need a place, a person, a day and a reason', async () => {
    const editor = await as('editor');
    const empty = { ...named, line: '', person: '', from: '2026-02-30', reason: '' };
    const answer = await editor.post('/admin/focal-points/new', empty);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const field of ['line', 'person', 'from', 'reason'])
      expect(html).toContain(`href="#field-${field}"`);
    expect(await listAssignments(site.ports.ledger)).toEqual([]);
  });

  it('hand over themselves, end only by the office, and tell the loser of two', async () => {
    const holder = await as('focal-point', { lines: ['C5'] });
    await as('coordinator');
    const facts = { id: 'successor', name: 'Successor', email: 's@example.org', sectors: [] } as const;
    const person = { ...facts, language: 'en', roles: ['focal-point'] } as const;
    await addPerson({ person, by: 'setup', reason: 'joins' }, site.ports);
    const address = '/admin/focal-points/focal-point-C5';
    const order = { revision: '1', person: 'successor', from: '2026-04-01', reason: 'moving on' };
    expect(
      (await holder.post(`${address}/end`, { revision: '1', to: '2026-04-01', reason: 'x' })).status,
    ).toBe(403);
    const refused = await holder.post(`${address}/hand-over`, { ...order, person: 'coordinator' });
    expect(refused.status).toBe(400);
    expect((await holder.post(`${address}/hand-over`, order)).status).toBe(303);
    const again = await holder.post(`${address}/hand-over`, order);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('role="alert"');
    const assignments = (await listAssignments(site.ports.ledger)).map(({ state }) => state);
    expect(assignments).toMatchObject([
      { person: 'focal-point', to: '2026-03-31' },
      { person: 'successor', from: '2026-04-01' },
    ]);
    const editor = await as('editor');
    const end = { revision: '2', to: '2026-02-28', reason: 'left early' };
    expect((await editor.post(`${address}/end`, end)).status).toBe(303);
  });
});

describe('people', () => {
  const facts = {
    name: 'New Person',
    email: 'new@example.org',
    roles: 'member',
    language: 'fr',
    reason: 'joins',
  };

  it('are added, changed from the revision that was seen, and shut out with their sessions', async () => {
    const admin = await as('administrator');
    expect((await admin.post('/admin/people/new', facts)).status).toBe(303);
    const taken = await admin.post('/admin/people/new', facts);
    expect([taken.status, (await taken.text()).includes('href="#field-email"')]).toEqual([422, true]);
    const editor = await as('editor');
    const leaving = { ...facts, email: 'e@example.org', state: 'left', revision: '1' };
    const late = await admin.post('/admin/people/editor', { ...leaving, revision: '7' });
    expect(late.status).toBe(422);
    expect(rowsOf(await late.text())).toContain('state active left');
    expect((await admin.post('/admin/people/editor', leaving)).status).toBe(303);
    expect((await editor.get('/admin')).status).toBe(303);
    const people = (await listPeople(site.ports.ledger)).map(({ state }) => state);
    expect(people.find(({ id }) => id === 'editor')).toMatchObject({ state: 'left', roles: ['member'] });
  });

  it('are invited in their own language; without mail they are added all the same', async () => {
    const admin = await as('administrator');
    await admin.post('/admin/people/new', facts);
    expect(letters).toMatchObject([
      { to: { name: 'New Person', address: 'new@example.org' }, language: 'fr' },
    ]);
    expect(letters[0]?.text).toContain('http://localhost/sign-in');
    isMailDown = true;
    expect((await admin.post('/admin/people/new', { ...facts, email: 'b@example.org' })).status).toBe(303);
    expect(await listPeople(site.ports.ledger)).toHaveLength(3);
  });

  it('give no roles to themselves', async () => {
    const admin = await as('administrator');
    const own = { ...facts, roles: 'editor', state: 'left', revision: '1' };
    expect((await admin.post('/admin/people/administrator', own)).status).toBe(303);
    const [me] = (await listPeople(site.ports.ledger)).map(({ state }) => state);
    expect(me).toMatchObject({ name: 'New Person', roles: ['administrator'], state: 'active' });
  });

  it('get a new password that is shown once, with a trace of who made it and why', async () => {
    const admin = await as('administrator');
    const editor = await as('editor');
    const none = await admin.post('/admin/people/editor/password', { revision: '1', reason: '' });
    expect([none.status, renewed]).toEqual([422, []]);
    const answer = await admin.post('/admin/people/editor/password', { revision: '1', reason: 'forgot it' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('only-this-once');
    expect(renewed).toEqual(['person editor']);
    expect((await editor.get('/admin')).status).toBe(303);
    const history = await site.ports.ledger.history('person/editor');
    expect(history.at(-1)).toMatchObject({ by: 'administrator', reason: 'forgot it' });
    expect(history.map(({ body }) => body).join()).not.toContain('only-this-once');
  });

  it('lose a token that was theirs', async () => {
    const admin = await as('administrator');
    const editor = await as('editor');
    const order = { person: 'editor', label: 'laptop', scopes: ['records:read'], days: 30 } as const;
    const { token } = await makeToken(order, site.ports);
    expect(await (await admin.get('/admin/people/editor')).text()).toContain('Take back the token laptop');
    const address = `tokens/${token.id}/revoke`;
    expect((await editor.post(`/admin/people/administrator/${address}`, {})).status).toBe(403);
    expect((await admin.post(`/admin/people/administrator/${address}`, {})).status).toBe(404);
    expect((await admin.post(`/admin/people/editor/${address}`, {})).status).toBe(303);
    expect((await site.ports.ledger.newest([`token/${token.id}`]))[0]?.state).toHaveProperty('revokedAt');
  });
});

describe('machines', () => {
  const facts = {
    id: 'harvest-1',
    name: 'Harvester',
    roles: 'editor',
    scopes: 'records:read',
    reason: 'data exchange',
  };

  it('get a secret when they are added, another when asked, and none when withdrawn', async () => {
    const admin = await as('administrator');
    expect(await (await admin.post('/admin/machines', facts)).text()).toContain('only-this-once');
    expect((await admin.post('/admin/machines', facts)).status).toBe(422);
    expect((await admin.post('/admin/machines', { ...facts, id: 'a b' })).status).toBe(422);
    const step = (name: string, revision: string) =>
      admin.post(`/admin/machines/harvest-1/${name}`, { revision, reason: 'rotation' });
    expect(await (await step('secret', '1')).text()).toContain('only-this-once');
    expect((await step('withdraw', '1')).status).toBe(422);
    expect((await step('withdraw', '2')).status).toBe(303);
    expect(renewed).toEqual(['machine harvest-1', 'machine harvest-1']);
    const [machine] = await listMachines(site.ports.ledger);
    expect(machine?.state).toMatchObject({ state: 'withdrawn', scopes: ['records:read'] });
    expect((await (await as('editor')).post('/admin/machines', facts)).status).toBe(403);
  });
});

describe('the calendar', () => {
  it('counts back from the first day, keeps what was moved and done, and refuses what is no day', async () => {
    const editor = await as('editor');
    const address = '/admin/calendar/council-2026';
    const sent = {
      revision: '0',
      opens: '2026-04-28',
      closes: '2026-05-08',
      reason: 'letter',
      'done-updates': '2026-02-12',
    };
    expect((await editor.post(address, { ...sent, 'planned-freeze': 'soon' })).status).toBe(422);
    expect((await editor.post(address, { ...sent, 'planned-freeze': '2026-02-20' })).status).toBe(303);
    const html = await (await editor.get('/admin/calendar?year=2026')).text();
    const rows = rowsOf(html);
    expect(rows).toContain(
      'Updates by focal points 12 Feb 2026 (75 days before, the office’s plan) 12 Feb 2026 12 Feb 2026 Done',
    );
    expect(rows).toContain(
      'Freezing of the data 27 Feb 2026 (60 days before, the office’s plan) 20 Feb 2026 – Late',
    );
    expect(rows).toContain(
      'Submission by the secretariat 29 Mar 2026 (30 days before, set by the body) 29 Mar 2026 – Within two weeks',
    );
    const [kept] = await site.ports.ledger.newest(['meeting/council-2026']);
    const late = await editor.post(address, { ...sent, 'done-submission': '2026-03-19' });
    expect(late.status).toBe(422);
    const differences = rowsOf(await late.text());
    expect(differences).toContain('steps.freeze.planned 2026-02-20 –');
    expect(differences).toContain('steps.submission.done – 2026-03-19');
    expect(kept?.state).toEqual({
      id: 'council-2026',
      steps: { updates: { done: '2026-02-12' }, freeze: { planned: '2026-02-20' } },
    });
  });
});

describe('texts of mails', () => {
  it('are previewed without being kept, kept with a reason, and put back', async () => {
    const editor = await as('editor');
    const address = '/admin/mail/returned/fr';
    const text = {
      subject: 'Fiche {record}',
      body: 'Bonjour {name} <b>',
      revision: '0',
      reason: 'plus court',
    };
    const preview = await (await editor.post(address, { ...text, step: 'preview' })).text();
    expect(preview).toContain('Bonjour editor name &lt;b&gt;');
    expect(await site.ports.ledger.newest(['template/returned'])).toEqual([undefined]);
    const odd = await editor.post(address, { ...text, body: '{password}', step: 'save' });
    expect([odd.status, (await odd.text()).includes('{password}, which this mail does not know')]).toEqual([
      422,
      true,
    ]);
    expect((await editor.post(address, { ...text, step: 'save' })).status).toBe(303);
    expect(await (await editor.get('/admin/mail')).text()).toContain('Own text in: français');
    expect((await editor.post(address, { revision: '1', reason: 'back', step: 'reset' })).status).toBe(303);
    expect((await editor.get('/admin/mail/spam/fr')).status).toBe(404);
  });
});

describe('the audit', () => {
  it('tells who changed what and why, filtered, exported, and value by value', async () => {
    const admin = await as('administrator');
    const facts = { name: 'Zoë', email: 'z@example.org', roles: 'member', language: 'en', reason: '=1+1' };
    await admin.post('/admin/people/new', facts);
    const auditor = await as('auditor');
    const query = 'who=administrator+name&kind=person';
    const rows = rowsOf(await (await auditor.get(`/admin/audit?${query}`)).text());
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^20 Mar 2026, 09:00 administrator name Person .* revision 1 =1\+1$/);
    const csv = await (await auditor.get(`/admin/audit.csv?${query}`)).text();
    expect(csv).toMatch(
      /^at,by,name,stream,revision,reason,hash\r\n2026-03-20T09:00:00.000Z,administrator,administrator name,person\/[^,]+,1,"'=1\+1",[0-9a-f]{64}\r\n$/,
    );
    const line = JSON.parse(await (await auditor.get(`/admin/audit.ndjson?${query}`)).text());
    expect(line).toMatchObject({ by: 'administrator', reason: '=1+1', revision: 1 });
    const change = await auditor.get(
      `/admin/audit/change?stream=${encodeURIComponent(line.stream)}&revision=1`,
    );
    expect(rowsOf(await change.text())).toContain('email – z@example.org');
    expect((await auditor.get('/admin/audit/change?stream=person/x&revision=1')).status).toBe(404);
  });
});
