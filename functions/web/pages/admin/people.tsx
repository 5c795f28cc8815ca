/** Everybody who may sign in, and who could once. */
import type { Assignment, Place } from '../../../../shared/people/assignment.ts';
import type { Person } from '../../../../shared/people/person.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Badge } from '../../components/badge.tsx';
import { LinkButton } from '../../components/button.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';
import { AdminLayout } from './admin-layout.tsx';

interface PeopleProps {
  readonly page: PageContext;
  readonly people: readonly Revision<Person>[];
  /** Those that hold today. */
  readonly assignments: readonly Assignment[];
  readonly mayChange: boolean;
}

export function PeoplePage({ page, people, assignments, mayChange }: PeopleProps) {
  const { words } = page;
  const places = Map.groupBy(assignments, ({ person }) => person);
  return (
    <AdminLayout
      page={page}
      title={words('web.admin.people')}
      actions={
        mayChange ? (
          <LinkButton kind="primary" href={page.to('/admin/people/new')}>
            {words('web.admin.people.add')}
          </LinkButton>
        ) : null
      }
    >
      <p class="lead">{words('web.admin.people.lead')}</p>
      <Table
        caption={words('web.admin.people.caption', { count: people.length })}
        class="stacked"
        columns={[
          { label: words('web.admin.name') },
          { label: words('web.sign-in.email') },
          { label: words('web.admin.roles') },
          { label: words('web.matrix.line') },
          { label: words('web.admin.state'), narrow: true },
        ]}
      >
        {people.map(({ state: person }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              {mayChange ? (
                <a href={page.to(`/admin/people/${person.id}`)}>
                  <bdi lang="">{person.name}</bdi>
                </a>
              ) : (
                <bdi lang="">{person.name}</bdi>
              )}
            </th>
            <td {...STACKED_ROLES.cell}>
              <bdi lang="" dir="ltr">
                {person.email}
              </bdi>
            </td>
            <td {...STACKED_ROLES.cell}>
              {listText(
                page,
                person.roles.map((role) => words(`web.people.role.${role}`)),
              )}
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.matrix.line')}>
              <PlaceCodes places={(places.get(person.id) ?? []).map(({ place }) => place)} />
            </td>
            <td {...STACKED_ROLES.cell}>
              <Badge tone={person.state === 'active' ? 'good' : 'neutral'}>
                {words(`web.admin.person.${person.state}`)}
              </Badge>
            </td>
          </tr>
        ))}
      </Table>
    </AdminLayout>
  );
}

/** The lines by their codes and the units by their names, which are in the language of who wrote them. */
function PlaceCodes({ places }: { readonly places: readonly Place[] }) {
  return (
    <>
      {places.map((place, index) => (
        <>
          {index === 0 ? null : ', '}
          {place.kind === 'line' ? <bdi dir="ltr">{place.line}</bdi> : <bdi lang="">{place.unit}</bdi>}
        </>
      ))}
    </>
  );
}
