/** One person: the form, the tokens, a new password where passwords are kept here, and what was done to the entry. */
import type { Person } from '../../../../shared/people/person.ts';
import type { Token } from '../../../../shared/people/token.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import type { PageContext } from '../page-context.ts';
import { TokenTable } from '../people/token-table.tsx';
import { RevisionList } from '../revision-list.tsx';
import { AdminLayout, ReasonField } from './admin-layout.tsx';
import { type Conflict, ConflictNotice } from './conflict.tsx';
import { type PersonAnswers, PersonForm } from './person-form.tsx';

const trailOf = (page: PageContext) => [
  { label: page.words('web.admin.people'), href: page.to('/admin/people') },
];

interface NewPersonProps {
  readonly page: PageContext;
  readonly answers: PersonAnswers;
  readonly errors: readonly FormError[];
}

export function NewPersonPage({ page, answers, errors }: NewPersonProps) {
  const { words } = page;
  return (
    <AdminLayout page={page} title={words('web.admin.people.add')} trail={trailOf(page)} errors={errors}>
      <PersonForm
        page={page}
        answers={answers}
        errors={errors}
        action={page.to('/admin/people/new')}
        mayGiveRoles
      />
    </AdminLayout>
  );
}

interface PersonPageProps extends NewPersonProps {
  readonly person: Revision<Person>;
  readonly history: readonly Revision[];
  readonly nameOf: (id: string) => string;
  readonly tokens: readonly Token[];
  /** The last day of use of each token, by id. */
  readonly uses: ReadonlyMap<string, string>;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly mayGiveRoles: boolean;
  readonly mayReset: boolean;
  readonly conflict?: Conflict | undefined;
}

export function PersonPage({ page, person, history, tokens, ...more }: PersonPageProps) {
  const { words } = page;
  const { answers, conflict, errors, mayGiveRoles, mayReset, nameOf, now, uses } = more;
  const { id, name } = person.state;
  return (
    <AdminLayout page={page} title={name} titleLanguage="" trail={trailOf(page)} errors={errors}>
      <ConflictNotice page={page} conflict={conflict} nameOf={nameOf} />
      <PersonForm
        page={page}
        answers={answers}
        errors={errors}
        action={page.to(`/admin/people/${id}`)}
        revision={person.revision}
        mayGiveRoles={mayGiveRoles}
      />
      {mayReset ? (
        <section>
          <h2>{words('web.sign-in.password')}</h2>
          <p>{words('web.admin.people.reset-lead')}</p>
          <ActionForm page={page} action={page.to(`/admin/people/${id}/password`)} revision={person.revision}>
            <ReasonField page={page} id="reset-reason" />
            <Button kind="plain">{words('web.admin.people.reset')}</Button>
          </ActionForm>
        </section>
      ) : null}
      {tokens.length > 0 ? (
        <>
          <h2>{words('web.people.tokens')}</h2>
          <TokenTable
            page={page}
            tokens={tokens}
            uses={uses}
            now={now}
            revokeAt={(token) => `/admin/people/${id}/tokens/${token}/revoke`}
          />
        </>
      ) : null}
      <h2>{words('web.record.revisions')}</h2>
      <RevisionList page={page} revisions={history} nameOf={nameOf} />
    </AdminLayout>
  );
}
