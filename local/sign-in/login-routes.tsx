/** The login page's answers: who proves to be somebody goes back to the provider, which sends them on to the application. */
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import type { Env } from '../../functions/web/web-ports.ts';
import { peopleAt, readPerson } from '../../shared/people/change-people.ts';
import { listPeople } from '../../shared/people/list-people.ts';
import type { Person } from '../../shared/people/person.ts';
import { ROLES } from '../../shared/people/role.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { LOGIN_PATH } from './local-provider.ts';
import { LoginPage } from './login-page.tsx';
import type { SecretHashes } from './secret-hashes.ts';

export interface LoginParts {
  readonly provider: () => Provider;
  readonly hashes: SecretHashes;
  readonly ledger: Ledger;
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** `GET` and `POST` of the login page of one interaction with the provider. */
export function loginRoutes({ hashes, ledger, provider }: LoginParts): Hono<Env> {
  const app = new Hono<Env>();

  app.get(`${LOGIN_PATH}/:uid`, async (c) => {
    await interactionOf(c);
    return c.html(<LoginPage page={c.get('page')} demo={await demoPeople(c)} />);
  });

  app.post(`${LOGIN_PATH}/:uid`, async (c) => {
    await interactionOf(c);
    const { email, password, person } = textsOf(await c.req.parseBody());
    const known = person === '' ? await byPassword(email, password) : await byDemo(c, person);
    if (typeof known !== 'string') return c.redirect(await finish(c, known), 303);
    const page = <LoginPage page={c.get('page')} demo={await demoPeople(c)} refused={known} email={email} />;
    return c.html(page, known === 'wait' ? 429 : 422);
  });

  return app;

  /** @throws Problem `sign-in-failed` when the interaction is over, or another browser's. */
  async function interactionOf(c: Context): Promise<void> {
    const { incoming, outgoing } = c.env as HttpBindings;
    const details = await provider()
      .interactionDetails(incoming, outgoing)
      .catch((cause) => {
        throw new Problem('sign-in-failed', {}, { cause });
      });
    if (details.uid !== c.req.param('uid')) throw new Problem('sign-in-failed');
  }

  async function finish(c: Context, { id }: Person): Promise<string> {
    const { incoming, outgoing } = c.env as HttpBindings;
    return provider().interactionResult(incoming, outgoing, { login: { accountId: id } });
  }

  async function byPassword(email: string, password: string): Promise<Person | 'wrong' | 'wait'> {
    const [known] = await peopleAt(ledger, email.slice(0, 200));
    // Also for nobody, so that the time does not say who is known; each address has its own guesses, so that they don't lock out others.
    const owner = known?.state.id ?? `nobody ${email.slice(0, 200).trim().toLowerCase()}`;
    const answer = await hashes.check(owner, password.slice(0, 1000));
    if (answer === 'wait') return 'wait';
    return answer === 'right' && known !== undefined ? known.state : 'wrong';
  }

  async function byDemo(c: Context, id: string): Promise<Person> {
    const person = isHere(c) ? (await readPerson(ledger, id))?.state : undefined;
    if (person?.state !== 'active' || person.demo !== true) throw new Problem('forbidden');
    return person;
  }

  async function demoPeople(c: Context): Promise<readonly Person[]> {
    if (!isHere(c)) return [];
    const people = (await listPeople(ledger)).map(({ state }) => state);
    const rank = ({ roles: [first] }: Person): number => (first === undefined ? -1 : ROLES.indexOf(first));
    return people
      .filter(({ demo, state }) => demo === true && state === 'active')
      .toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Whether the request came from this machine itself. */
function isHere(c: Context): boolean {
  return LOOPBACK.test((c.env as HttpBindings).incoming.socket.remoteAddress ?? '');
}

function textsOf(body: Readonly<Record<string, unknown>>) {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  return { email: text('email'), password: text('password'), person: text('person') };
}
