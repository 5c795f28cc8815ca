/** The page of one person as it stands in the ledger, for each route that shows it. */
import type { Context } from 'hono';
import { readPerson } from '../../../../shared/people/change-people.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import { type Person, personStream } from '../../../../shared/people/person.ts';
import { lastUses } from '../../../../shared/people/token-use.ts';
import { tokensOf } from '../../../../shared/people/tokens.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { namesOf } from '../../names-of.ts';
import { whenShown } from '../../page-when-shown.ts';
import type { Conflict } from '../../pages/admin/conflict.tsx';
import type { PersonAnswers } from '../../pages/admin/person-form.tsx';
import type { Env, WebPorts } from '../../web-ports.ts';

const PersonPage = whenShown(async () => (await import('../../pages/admin/person.tsx')).PersonPage);

/**
 * `knownPerson` is the person that the actor may change, or Problem `not-found`; `personPage` the page with the answers and
 * errors of a form, and with what somebody else changed meanwhile.
 */
export function personPages({ clock, ledger, signIn }: Pick<WebPorts, 'clock' | 'ledger' | 'signIn'>) {
  const knownPerson = async (c: Context<Env>, id: string): Promise<Revision<Person>> => {
    demand(c.get('actor'), 'person.change', { kind: 'person', id });
    const person = await readPerson(ledger, id);
    if (person === undefined) throw new Problem('not-found');
    return person;
  };

  const personPage = async (
    c: Context<Env>,
    person: Revision<Person>,
    answers: PersonAnswers,
    errors: readonly FormError[],
    conflict?: Conflict,
  ) => {
    const { id } = person.state;
    const thing = { kind: 'person', id } as const;
    const [history, tokens, nameOf] = await Promise.all([
      ledger.history(personStream(id)),
      tokensOf(ledger, id),
      namesOf(ledger),
    ]);
    const own = may(c.get('actor'), 'token.change', thing) ? tokens.map(({ state }) => state) : [];
    return (
      <PersonPage
        page={c.get('page')}
        person={person}
        answers={answers}
        errors={errors}
        conflict={conflict}
        history={history}
        nameOf={nameOf}
        tokens={own}
        uses={
          await lastUses(
            ledger,
            own.map((token) => token.id),
          )
        }
        now={clock().toISOString()}
        mayGiveRoles={may(c.get('actor'), 'role.change', thing)}
        mayReset={signIn?.renewSecret !== undefined && person.state.state === 'active'}
      />
    );
  };

  return { knownPerson, personPage };
}
