/**
 * The interface over an office with records, a report in consultation and one token for each role; every answer is checked
 * against the schema that the document promises for it.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { apiDocument, apiOperations } from '../../../../functions/web/api/api.ts';
import { METHODS } from '../../../../functions/web/api/describe-api.ts';
import type { UploadDoor } from '../../../../functions/web/upload-door.ts';
import { canonicalActivity, canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import { activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { ROLES, type Role } from '../../../../shared/people/role.ts';
import { SCOPES, type Scope } from '../../../../shared/people/scope.ts';
import { makeToken } from '../../../../shared/people/tokens.ts';
import { modelName, setFileKey } from '../../../../shared/reports/issue-files.ts';
import { manifestFile, manifestOf } from '../../../../shared/reports/manifest.ts';
import { type Report, reportStream } from '../../../../shared/reports/report.ts';
import { newReport } from '../../../../shared/reports/report-steps.ts';
import type { MailMessage } from '../../../../shared/store/ports.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { MAKERS } from '../../../golden/fixture.ts';
import { openOffice, YEAR } from '../../reports/office.ts';
import { type WebSite, webSite } from '../sign-in-as.ts';

export { YEAR };
export const SPAN = '2025-01-01..2025-12-31';
/** A record of C5 that waits for review; one of C9 that nobody outside has seen. */
export const SUBMITTED = 'WA-000060';
export const DRAFTED = 'WA-000061';
export const SET = 'abcdef0123456789';

/** Who asks: nobody, one person for each role, a focal point of another line, an editor with a token for reading only. */
export const WHO = ['public', ...ROLES, 'other-focal-point', 'reading-editor'] as const;
export type Who = (typeof WHO)[number];

export interface Ask {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose schema was checked before
  readonly json: any;
}

export interface ApiSite {
  readonly site: WebSite;
  readonly snapshot: string;
  /** Ids of operations whose good answer was seen. */
  readonly answered: ReadonlySet<string>;
  readonly operations: readonly string[];
  /** Letters that were sent. */
  readonly sent: readonly MailMessage[];
  ask(who: Who, method: string, path: string, ask?: Ask): Promise<Told>;
  close(): void;
}

export async function openApi(): Promise<ApiSite> {
  const office = await openOffice();
  const { clock, identities, ledger, objects } = office;
  // The records of the office have ids that no register gave.
  await identities.identify(Array.from({ length: 99 }, (_, index) => `taken:${index}`));
  const sent: MailMessage[] = [];
  const mail = { send: async (message: MailMessage) => void sent.push(message) };
  const site = webSite(
    { ...office, mail, uploadDoor: DOOR, logFault: undefined },
    { renewSecret: async (of, id) => `fresh-${of}-${id}` },
  );
  await addRecords(ledger, clock);
  await addConsultation(ledger, objects, office.snapshot);
  const tokens = new Map<Who, string>();
  for (const role of ROLES) tokens.set(role, await tokenOf(site, role, role, 'C5'));
  tokens.set('other-focal-point', await tokenOf(site, 'other-focal-point', 'focal-point', 'C9'));
  tokens.set('reading-editor', await tokenOf(site, 'reading-editor', 'editor', 'C5', ['records:read']));

  const document = JSON.parse(JSON.stringify(apiDocument(apiOperations(site.ports), wordsIn('en'))));
  const promised = promises(document);
  const answered = new Set<string>();
  return {
    site,
    sent,
    snapshot: office.snapshot,
    answered,
    operations: promised.map(({ id }) => id),
    close: office.close,
    async ask(who, method, path, { body, headers = {} } = {}) {
      const token = tokens.get(who);
      const response = await site.app.request(`/api/v1${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined || body instanceof FormData || typeof body === 'string'
            ? {}
            : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const type = response.headers.get('content-type') ?? '';
      const text = await response.text();
      const json = /(?<!nd)json\b/.test(type) ? JSON.parse(text) : text;
      const operation = promised.find(
        (each) => each.method === method && each.path.test(path.split('?')[0] ?? ''),
      );
      if (operation !== undefined) {
        operation.check(response.status, json, `${who} ${method} ${path}`);
        if (response.ok) answered.add(operation.id);
      }
      return { status: response.status, headers: response.headers, json };
    },
  };
}

/** A bucket elsewhere, where files wait to be checked. */
const DOOR: UploadDoor = {
  ...{ origin: 'https://quarantine.example', largest: 512 * 2 ** 20, seconds: 3600 },
  open: async ({ prefix }) => ({
    address: 'https://quarantine.example/',
    fields: { key: `${prefix}\${filename}`, Policy: 'signed' },
  }),
};

/** Statuses that any request may have, whatever it asks. */
const ALWAYS = [400, 401, 403, 404, 429];

// biome-ignore lint/suspicious/noExplicitAny: a document as it was sent
function promises(document: any) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', ...document });
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const operation = (item as any)[method];
      if (operation === undefined) return [];
      const pointer = `api#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}`;
      return [
        {
          id: operation.operationId as string,
          method: method.toUpperCase(),
          path: new RegExp(`^${path.replace(/\{name\}/, '.+').replace(/\{\w+\}/g, '[^/]+')}$`),
          check(status: number, json: unknown, asked: string): void {
            const response = operation.responses[status];
            if (response === undefined && !ALWAYS.includes(status)) {
              throw new Error(`${asked}: ${status} is not documented: ${JSON.stringify(json).slice(0, 500)}`);
            }
            const [type] = Object.keys(response?.content ?? {});
            if (type === undefined || type.includes('octet')) return;
            const place = `${pointer}/responses/${status}/content/${type.replaceAll('/', '~1').replaceAll('+', '%2B')}/schema`;
            const validate = ajv.compile({ $ref: place });
            if (!validate(json)) {
              throw new Error(`${asked}: ${status} ${ajv.errorsText(validate.errors).slice(0, 600)}`);
            }
          },
        },
      ];
    }),
  );
}

type Ledger = WebSite['ports']['ledger'];
type Objects = WebSite['ports']['objects'];

async function addRecords(ledger: Ledger, clock: () => Date): Promise<void> {
  const signed = { revision: 1, at: clock().toISOString(), by: 'test', reason: 'test' };
  const made = [
    [SUBMITTED, 'C5', 'submitted'],
    [DRAFTED, 'C9', 'drafted'],
  ] as const;
  for (const [activityId, primaryLine, state] of made) {
    const activity = canonicalActivity({
      activityId,
      title: { en: { text: `Work on ${primaryLine}`, status: 'original' } },
      primaryLine,
      sectors: ['ITU-D'],
      unit: 'BDT',
      confidentiality: 'public',
      claims: [
        {
          ...{ code: '9.c', weight: 'primary', evidenceRefs: [], origin: 'declared' },
          review: { state: 'unreviewed' },
        },
      ],
    });
    const update = canonicalUpdate({ activityId, period: YEAR, state, originalLanguage: 'en' });
    await ledger.append([
      { stream: activityStream(activityId), ...signed, state: activity },
      { stream: updateStream(activityId, YEAR), ...signed, state: update },
    ]);
  }
}

async function addConsultation(ledger: Ledger, objects: Objects, snapshot: string): Promise<void> {
  const model = Buffer.from(JSON.stringify(fixtureDocument('en')));
  const name = modelName('council', 'en');
  await objects.putIfAbsent(setFileKey(SET, name), model);
  const manifest = manifestOf([manifestFile(name, model)], {
    makers: { ...MAKERS, snapshot },
    snapshot: { id: snapshot, gzSha256: 'b'.repeat(64) },
    documents: [name],
  });
  await objects.putIfAbsent(`reports/${SET}/manifest.json`, Buffer.from(manifest));
  const report: Report = {
    ...newReport('council', YEAR, ['en']),
    state: 'consultation',
    snapshot,
    issues: [
      {
        ...{ label: 'Draft 1', set: SET, manifest: 'c'.repeat(64), snapshot, content: 'd'.repeat(16) },
        ...{ languages: ['en'], generated: {}, at: '2026-01-10T09:00:00.000Z', by: 'editor' },
      },
    ],
    consultation: { opens: '2026-01-10', deadline: '2026-02-10', audience: 'members', issue: 'Draft 1' },
  };
  const signed = { revision: 1, at: '2026-01-10T09:00:00.000Z', by: 'test', reason: 'test' };
  await ledger.append([{ stream: reportStream(report.id), ...signed, state: report }]);
}

async function tokenOf(
  { ports, signInAs }: WebSite,
  id: string,
  role: Role,
  line: 'C5' | 'C9',
  scopes: readonly Scope[] = SCOPES,
): Promise<string> {
  const { person } = await signInAs({
    id,
    name: `Person ${id}`,
    roles: [role],
    sectors: role === 'coordinator' ? ['ITU-D'] : [],
    lines: role === 'focal-point' ? [line] : [],
  });
  const { secret } = await makeToken({ person: person.id, label: 'test', scopes, days: 30 }, ports);
  return secret;
}
