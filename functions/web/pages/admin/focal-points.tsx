/** Who is focal point for which line, with the days on which nobody is. */
import type { Assignment, Place } from '../../../../shared/people/assignment.ts';
import type { HeldPlace } from '../../../../shared/people/focal-point-list.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { actionLine } from '../../../../shared/reference/action-lines.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Badge } from '../../components/badge.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { AdminLayout } from './admin-layout.tsx';
import { dayText } from './day-text.ts';

interface FocalPointsProps {
  readonly page: PageContext;
  readonly span: { readonly from: string; readonly to: string };
  readonly places: readonly HeldPlace[];
  readonly people: ReadonlyMap<string, Person>;
  /** Whether the reader may name focal points. */
  readonly mayChange: boolean;
  readonly mayHandOver: (assignment: Assignment) => boolean;
}

export function FocalPointsPage({ page, span, places, people, mayChange, mayHandOver }: FocalPointsProps) {
  const { words } = page;
  const open = places.filter(({ gaps }) => gaps.length > 0).length;
  const csv = page.to('/admin/focal-points.csv', span);
  return (
    <AdminLayout
      page={page}
      title={words('web.admin.focal-points')}
      actions={
        <>
          {mayChange ? (
            <LinkButton kind="primary" href={page.to('/admin/focal-points/new')}>
              {words('web.admin.fp.add')}
            </LinkButton>
          ) : null}
          <LinkButton href={csv} download>
            {words('web.admin.csv')}
          </LinkButton>
        </>
      }
    >
      <p class="lead">{words('web.admin.fp.basis')}</p>
      <SpanForm page={page} span={span} />
      <Notice page={page} tone={open > 0 ? 'warn' : 'good'}>
        <p>{words('web.admin.fp.gaps', { count: open })}</p>
      </Notice>
      <Table
        class="stacked places"
        caption={words('web.admin.fp.caption', {
          from: dayText(page, span.from),
          to: dayText(page, span.to),
        })}
        columns={[
          { label: words('web.admin.place') },
          { label: words('web.admin.fp.held') },
          { label: words('web.admin.fp.open') },
        ]}
      >
        {places.map(({ gaps, held, isAsked, place }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <PlaceName page={page} place={place} />
            </th>
            <td {...STACKED_ROLES.cell}>
              {held.length === 0 && gaps.length === 0 ? words('web.admin.fp.nobody') : null}
              <ul class="plain">
                {held.map((assignment) => (
                  <li>
                    <Holder page={page} assignment={assignment} people={people} />
                    {mayHandOver(assignment.state) ? (
                      <>
                        {' '}
                        <a
                          href={page.to(`/admin/focal-points/${assignment.state.id}`)}
                          aria-label={`${words('web.admin.change')}: ${people.get(assignment.state.person)?.name ?? ''}`}
                        >
                          {words('web.admin.change')}
                        </a>
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </td>
            <td {...STACKED_ROLES.cell} class="short" data-label={words('web.admin.fp.open')}>
              {gaps.map(({ from, to }) => (
                <div>
                  <Badge tone="warn">
                    {words('web.admin.fp.gap', { from: dayText(page, from), to: dayText(page, to) })}
                  </Badge>
                </div>
              ))}
              {place.kind === 'line' && !isAsked ? (
                <Badge>{words('web.admin.fp.not-asked')}</Badge>
              ) : gaps.length === 0 ? (
                '–'
              ) : null}
            </td>
          </tr>
        ))}
      </Table>
    </AdminLayout>
  );
}

function SpanForm({ page, span }: Pick<FocalPointsProps, 'page' | 'span'>) {
  const { words } = page;
  return (
    <form class="filters" action={page.path}>
      {Object.entries(page.kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label>
          {words(`web.admin.${name}`)}
          <input type="date" name={name} value={span[name]} />
        </label>
      ))}
      <Button kind="plain">{words('web.snapshot.show')}</Button>
    </form>
  );
}

/** `C5 Building confidence …`, or the unit's own name. */
export function PlaceName({ page, place }: { readonly page: PageContext; readonly place: Place }) {
  if (place.kind === 'unit') return <bdi lang="">{place.unit}</bdi>;
  return (
    <>
      <bdi dir="ltr">{place.line}</bdi> {actionLine(place.line).title[page.language].text}
    </>
  );
}

function Holder({
  page,
  assignment,
  people,
}: {
  readonly page: PageContext;
  readonly assignment: Revision<Assignment>;
  readonly people: ReadonlyMap<string, Person>;
}) {
  const { words } = page;
  const { from, part, person, to } = assignment.state;
  return (
    <>
      <bdi lang="">{people.get(person)?.name ?? person}</bdi> {`(${words(`web.admin.part.${part}`)})`}
      {': '}
      {to === undefined
        ? words('web.admin.fp.since', { from: dayText(page, from) })
        : words('web.admin.fp.span', { from: dayText(page, from), to: dayText(page, to) })}
    </>
  );
}
