/** One person: the form, the tokens, a new password where passwords are kept here, and what was done to the entry. */
import type { Person } from '../../../../shared/people/person.ts';
import type { Token } from '../../../../shared/people/token.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { AdminLayout, ReasonField } from './admin-layout.tsx';
import { type Conflict, ConflictNotice } from './conflict.tsx';
import { dayText } from './day-text.ts';
import { type PersonAnswers, PersonForm } from './person-form.tsx';
import { RevisionList } from './revision-list.tsx';

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
  /** ISO 8601 instant. */
  readonly now: string;
  readonly mayGiveRoles: boolean;
  readonly mayReset: boolean;
  readonly conflict?: Conflict | undefined;
}

export function PersonPage({ page, person, history, tokens, ...more }: PersonPageProps) {
  const { words } = page;
  const { answers, conflict, errors, mayGiveRoles, mayReset, nameOf, now } = more;
  const { id, name } = person.state;
  return (
    <AdminLayout page={page} title={name} trail={trailOf(page)} errors={errors}>
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
          <h2>{words('web.admin.tokens')}</h2>
          <TokenTable page={page} person={id} tokens={tokens} now={now} />
        </>
      ) : null}
      <h2>{words('web.record.revisions')}</h2>
      <RevisionList page={page} revisions={history} nameOf={nameOf} />
    </AdminLayout>
  );
}

interface TokenTableProps {
  readonly page: PageContext;
  readonly person: string;
  readonly tokens: readonly Token[];
  readonly now: string;
}

function TokenTable({ page, person, tokens, now }: TokenTableProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.admin.tokens')}
      captionUnseen
      columns={[
        { label: words('web.admin.tokens.label') },
        { label: words('web.admin.scopes') },
        { label: words('web.admin.tokens.ends'), narrow: true },
        { label: words('web.admin.state') },
      ]}
    >
      {tokens.map(({ endsAt, id, label, revokedAt, scopes }) => (
        <tr>
          <th scope="row">{label}</th>
          <td>
            <code>{scopes.join(' ')}</code>
          </td>
          <td class="short">{dayText(page, endsAt.slice(0, 10))}</td>
          <td>
            {revokedAt !== undefined ? (
              <Badge>{words('web.admin.tokens.revoked')}</Badge>
            ) : endsAt <= now ? (
              <Badge>{words('web.admin.tokens.over')}</Badge>
            ) : (
              <ActionForm page={page} action={page.to(`/admin/people/${person}/tokens/${id}/revoke`)} inline>
                <Button kind="danger" label={words('web.admin.tokens.revoke-one', { label })}>
                  {words('web.admin.tokens.revoke')}
                </Button>
              </ActionForm>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
