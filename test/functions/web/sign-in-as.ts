/**
 * Signed-in people for tests of pages: `const site = webSite({ ledger, objects, clock })`, then
 * `const editor = await site.signInAs({ roles: ['editor'] })`, `await editor.get('/records')`, `await editor.post('/x', { field: 'y' })`.
 */
import { DatabaseSync } from 'node:sqlite';
import type { Hono } from 'hono';
import { serializeSigned } from 'hono/utils/cookie';
import { createApp } from '../../../functions/web/app.tsx';
import { openSession } from '../../../functions/web/sign-in/session.ts';
import type { Env, SignIn, WebPorts } from '../../../functions/web/web-ports.ts';
import type { Assignment } from '../../../shared/people/assignment.ts';
import { assignmentStream } from '../../../shared/people/assignment.ts';
import { type Person, personStream } from '../../../shared/people/person.ts';
import type { ActionLineId } from '../../../shared/reference/action-lines.ts';
import { sqliteSessions } from '../../../shared/store/embedded/sqlite-sessions.ts';

/** Of a made-up person whatever matters to the test; `lines` become assignments of a lead. */
export type TestPerson = Partial<Person> & { readonly lines?: readonly ActionLineId[] };

export interface SignedIn {
  readonly person: Person;
  /** The session's token, as forms carry it. */
  readonly csrf: string;
  /** The Cookie header of the session. */
  readonly cookie: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A form as a page of ours sends it: with the token, from our origin. */
  post(path: string, fields: Readonly<Record<string, string>> | FormData): Promise<Response>;
}

export interface WebSite {
  readonly app: Hono<Env>;
  readonly ports: WebPorts & { readonly signIn: SignIn };
  signInAs(person: TestPerson): Promise<SignedIn>;
}

/** Where `app.request('/path')` stands. */
export const ORIGIN = 'http://localhost';

/** The whole application over the stores of a test, with sessions in memory. */
export function webSite(
  given: Omit<WebPorts, 'newId' | 'signIn'> & Partial<WebPorts>,
  signInParts: Partial<SignIn> = {},
): WebSite {
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `id-${String(made).padStart(22, '0')}`;
  };
  const signIn: SignIn = {
    sessions: sqliteSessions(new DatabaseSync(':memory:'), given.clock),
    cookieKey: 'a key of thirty-two letters long',
    origin: () => ORIGIN,
    provider: {
      begin: () => Promise.reject(new Error('no provider in this test')),
      complete: () => Promise.reject(new Error('no provider in this test')),
      end: async () => undefined,
    },
    ...signInParts,
  };
  const ports = { newId, signIn, ...given } as WebPorts & { readonly signIn: SignIn };
  const app = createApp(ports);
  return { app, ports, signInAs: (person) => signInAs(app, ports, person) };
}

async function signInAs(app: Hono<Env>, ports: WebSite['ports'], given: TestPerson): Promise<SignedIn> {
  const { lines = [], ...facts } = given;
  const person = await keepPerson(ports, facts, lines);
  const { clock, newId, signIn } = ports;
  const session = await openSession({ person: person.id }, { sessions: signIn.sessions, clock, newId });
  const [cookie = ''] = (await serializeSigned('session', session.id, signIn.cookieKey)).split(';');
  return {
    person,
    csrf: session.csrf,
    cookie,
    get: async (path, headers = {}) => app.request(path, { headers: { ...headers, cookie } }),
    post: async (path, fields) => {
      const body = fields instanceof FormData ? fields : new URLSearchParams({ ...fields });
      if (body instanceof FormData) body.set('csrf', session.csrf);
      else body.set('csrf', session.csrf);
      return app.request(path, { method: 'POST', headers: { cookie, origin: ORIGIN }, body });
    },
  };
}

async function keepPerson(
  { clock, ledger, newId }: WebPorts,
  facts: Partial<Person>,
  lines: readonly ActionLineId[],
): Promise<Person> {
  const id = facts.id ?? newId();
  const person: Person = {
    id,
    name: `Person ${id}`,
    email: `${id}@example.org`,
    roles: [],
    sectors: [],
    language: 'en',
    state: 'active',
    ...facts,
  };
  const at = clock().toISOString();
  const by = { at, by: 'test', reason: 'test' };
  const [known] = await ledger.heads([personStream(id)]);
  const assignments = lines.map(
    (line): Assignment => ({
      id: `${id}-${line}`,
      person: id,
      place: { kind: 'line', line },
      part: 'lead',
      from: '2000-01-01',
    }),
  );
  await ledger.append([
    { stream: personStream(id), revision: (known?.revision ?? 0) + 1, ...by, state: person },
    ...assignments.map((state) => ({ stream: assignmentStream(state.id), revision: 1, ...by, state })),
  ]);
  return person;
}
