import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleArrival } from '../../../../functions/arrivals/settle-arrival.ts';
import { LARGEST_UPLOAD } from '../../../../functions/intake/largest-upload.ts';
import { workOff } from '../../../../functions/jobs/work-off.ts';
import type { DoorOrder, UploadDoor } from '../../../../functions/web/upload-door.ts';
import { jobHandlers } from '../../../../local/job-handlers.ts';
import { openWorkspace, type Workspace } from '../../../../local/workspace.ts';
import { buildTemplate } from '../../../../shared/intake/template/build-template.ts';
import { fillIn, template } from '../../intake/filled-workbook.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const folder = mkdtempSync(join(tmpdir(), 'wsis-uploads-'));
let workspace: Workspace;
let site: WebSite;
let amelie: SignedIn;
let file: Uint8Array;

beforeAll(async () => {
  workspace = { ...openWorkspace(folder), clock: () => new Date('2026-02-01T09:00:00Z') };
  site = webSite({ ...workspace, buildTemplate });
  amelie = await site.signInAs({ id: 'amelie', roles: ['focal-point'], unit: 'BDT', language: 'fr' });
  file = await fillIn(
    await template({ language: 'fr' }),
    {
      3: { title: 'Réseaux communautaires dans les îles', unit: 'BDT/DNS', primaryLine: 'C2' },
      4: { title: 'Ce qui n’est pas de son ressort', unit: 'TSB', primaryLine: 'C4' },
    },
    'Fiches',
  );
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function formWith(bytes: Uint8Array | string, name: string, form = 'form-1'): FormData {
  const data = new FormData();
  data.set('form', form);
  data.set('period', '');
  data.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  return data;
}

const unexpected = (error: unknown): never => {
  throw error;
};
const work = () => workOff(workspace, jobHandlers(workspace), unexpected);

async function uploaded(bytes: Uint8Array | string, name = 'annuel.xlsx', form = 'form-1'): Promise<string> {
  const answer = await amelie.post('/uploads', formWith(bytes, name, form));
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

describe('uploads', () => {
  it('asks who is not signed in to sign in, and refuses who sends nothing', async () => {
    expect((await site.app.request('/uploads')).headers.get('location')).toContain('/sign-in');
    const member = await site.signInAs({ roles: ['member'] });
    expect((await member.get('/uploads')).status).toBe(403);
    const approver = await site.signInAs({ roles: ['approver'] });
    expect((await approver.post('/uploads', formWith(file, 'a.xlsx'))).status).toBe(403);
  });

  it.each([
    ['nothing', '', 'a.xlsx'],
    ['a file of another kind', 'x', 'a.exe'],
    ['too much', new Uint8Array(LARGEST_UPLOAD + 1), 'a.csv'],
  ])('says beside the field that %s can’t be taken, and keeps nothing', async (_, bytes, name) => {
    const answer = await amelie.post('/uploads', formWith(bytes, name));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="field-file-error"');
    expect((await workspace.ledger.list('jobs/by/amelie')).items).toEqual([]);
  });

  it('promises and takes no more than fits through the door that it stands behind', async () => {
    const small = webSite({ ...workspace, largestUpload: 4 * 2 ** 20 });
    const person = await small.signInAs({ id: 'ines', roles: ['focal-point'], unit: 'BDT' });
    const form = await (await person.get('/uploads')).text();
    expect(form).toContain('at most 4 MiB');
    const refused = await person.post('/uploads', formWith(new Uint8Array(4 * 2 ** 20 + 1), 'a.csv'));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('larger than 4 MiB');
    expect((await person.post('/uploads', formWith(new Uint8Array(7 * 2 ** 20), 'a.csv'))).status).toBe(413);
  });

  it('takes a workbook, shows that it waits, then its counts, its findings and the marked workbook', async () => {
    const path = await uploaded(file);
    const waiting = await (await amelie.get(path)).text();
    expect(waiting).toContain('data-watch="job"');
    expect(waiting).toContain('http-equiv="refresh"');
    expect((await amelie.get(`${path}/marked.xlsx`)).status).toBe(404);
    expect(await work()).toBe(1);
    const done = await (await amelie.get(path)).text();
    expect(done).not.toContain('data-watch');
    expect(done).toContain('row-not-permitted');
    expect(done).toContain('Fiches!4');
    const marked = await amelie.get(`${path}/marked.xlsx`);
    expect(marked.headers.get('content-disposition')).toBe('attachment; filename="annuel-marked.xlsx"');
    expect(
      Buffer.from(await marked.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const csv = await (await amelie.get(`${path}/findings.csv`)).text();
    expect(csv.split('\r\n')[0]).toBe(
      'Emplacement,Gravité,Règle,Fiche,Champ,Valeur,Ce qui ne va pas,Comment corriger',
    );
    expect(csv).toContain('Fiches!4');
    for (const list of ['/uploads', '/my']) {
      const row = (await (await amelie.get(list)).text()).split('<tr ').find((each) => each.includes(path));
      expect(row, list).toContain('class="badge warn">lu, lignes à corriger<');
    }
  });

  it('filters the findings by rule and severity', async () => {
    const path = await uploaded(file);
    const only = await (await amelie.get(`${path}?rule=row-not-permitted&severity=critical`)).text();
    const rows = only.split('id="findings"')[1] ?? '';
    expect(rows).toContain('Fiches!4');
    expect(rows).not.toContain('Fiches!C3');
    const unknown = await (await amelie.get(`${path}?rule=nothing&severity=none`)).text();
    expect(unknown).toMatch(/Valeur inconnue pour [^<]*Gravité[^<]*<code>none<\/code>/);
    expect(unknown).toMatch(/Valeur inconnue pour [^<]*Règle[^<]*<code>nothing<\/code>/);
    expect(unknown).not.toContain('class="empty"');
  });

  it('is one upload when the form is sent twice, another one when it is sent anew', async () => {
    expect(await uploaded(file)).toBe(await uploaded(file));
    expect(await uploaded(file, 'annuel.xlsx', 'form-2')).not.toBe(await uploaded(file));
    await work();
  });

  it('shows an upload to its sender and the office only', async () => {
    const path = await uploaded(file);
    const status = async (roles: Parameters<typeof site.signInAs>[0]['roles']) =>
      (await (await site.signInAs({ roles: roles ?? [] })).get(path)).status;
    expect(await status(['editor'])).toBe(200);
    expect(await status(['focal-point'])).toBe(404);
    expect(await status(['member'])).toBe(404);
    expect((await site.app.request(`${path}/marked.xlsx`)).status).toBe(404);
    expect((await amelie.get('/uploads/0123456789abcdef0123456789abcdef')).status).toBe(404);
  });

  it('says what was wrong with a damaged file, and that nothing was changed', async () => {
    const path = await uploaded('not a workbook', 'annuel.xlsx', 'form-3');
    await work();
    const page = await (await amelie.get(path)).text();
    expect(page).toContain('rien n’a été modifié');
  });

  it('gives the template in the language and with the records that are asked for', async () => {
    expect((await amelie.get('/template')).status).toBe(200);
    const asked = await (await amelie.get('/template?year=abc&lang=en')).text();
    expect(asked).toContain('Unknown value for “Year”; shown without it: <code>abc</code>');
    const answer = await amelie.get('/template/file?language=fr&period=2025-01-01..2025-12-31&mine=yes');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="wsis-2025-fr.xlsx"');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const again = await uploaded(bytes, 'wsis-2025-fr.xlsx', 'form-4');
    await work();
    const page = await (await amelie.get(again)).text();
    expect(page).toMatch(/<dt>Inchangées<\/dt><dd>1<\/dd>/);
    expect(page).toContain('<dt>Nouvelles activités</dt><dd>0</dd>');
    expect(page).toContain('<dt>Nouvelles mises à jour d’activités connues</dt><dd>0</dd>');
  });
});

describe('where files are sent past us', () => {
  const orders: DoorOrder[] = [];
  const uploadDoor: UploadDoor = {
    origin: 'https://quarantine.example',
    largest: 512 * 2 ** 20,
    seconds: 3600,
    open: async (order) => {
      orders.push(order);
      const key = `${order.prefix}\${filename}`;
      return {
        address: 'https://quarantine.example/',
        fields: { key, Policy: 'signed', backTo: order.backTo ?? '' },
      };
    },
  };

  it('the form leads there with what is signed, and with nothing of ours', async () => {
    const past = webSite({ ...workspace, uploadDoor });
    const person = await past.signInAs({ id: 'past us', roles: ['focal-point'], unit: 'BDT' });
    const answer = await person.get('/uploads');
    expect(answer.headers.get('content-security-policy')).toMatch(
      /form-action[^;]* https:\/\/quarantine\.example/,
    );
    const html = await answer.text();
    const form = /<form class="action"[\s\S]*?<\/form>/.exec(
      html.slice(html.indexOf('quarantine.example/') - 60),
    )?.[0];
    expect(form).toContain('action="https://quarantine.example/"');
    expect(form).not.toContain('csrf');
    expect(form).toContain('name="Policy" value="signed"');
    expect(form).toContain('512');
    const [{ backTo = '', prefix = '' } = {}] = orders;
    expect(prefix).toMatch(/^incoming\/person\/past%20us\/[\w-]{16,64}\/$/);
    expect(form).toContain(`<option value="${prefix}-/\${filename}"`);
    // The file is the last field: S3 reads nothing behind it.
    expect(form?.lastIndexOf('name=')).toBe(form?.indexOf('name="file"'));
    expect(new URL(backTo).pathname).toMatch(/^\/uploads\/sent\/[\w-]+$/);
  });

  it('the page after it waits for the job, and leads its sender to it', async () => {
    const past = webSite({ ...workspace, uploadDoor });
    const person = await past.signInAs({ id: 'waiting', roles: ['focal-point'], unit: 'BDT' });
    const page = '/uploads/sent/ticket-0123456789';
    const waiting = await person.get(page);
    expect([waiting.status, await waiting.text()]).toEqual([
      200,
      expect.stringContaining('http-equiv="refresh"'),
    ]);
    const key = 'incoming/person/waiting/ticket-0123456789/-/a.csv';
    const scan = { tag: 'scan', clean: 'clean', infected: 'infected' };
    const settled = {
      ...workspace,
      scan,
      tagsOf: async () => ({ scan: 'infected' }),
      release: async () => undefined,
    };
    expect(await settleArrival({ key }, settled)).toBe('refused');
    const location = (await person.get(page)).headers.get('location') ?? '';
    expect(location).toMatch(/^\/uploads\/[0-9a-f]{32}/);
    expect(await (await person.get(location)).text()).toContain('Malware was found in the file.');
    // Nobody else is led there.
    expect((await amelie.get(page)).status).toBe(200);
  });
});
