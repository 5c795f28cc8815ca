/** Who has reported and who has not, by action line and by unit, with what is missing and who was reminded. */
import { originalText } from '../../../../shared/activities/original-text.ts';
import type { Reminder } from '../../../../shared/activities/reminder.ts';
import {
  type ExpectedRecord,
  isOutstanding,
  isReported,
  outstandingOf,
  type PlaceCoverage,
  type ReportingCoverage,
} from '../../../../shared/activities/reporting-coverage.ts';
import { placeKey } from '../../../../shared/people/assignment.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Badge, StateBadge } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Table } from '../../components/table.tsx';
import { dayText } from '../day-text.ts';
import { fieldLabel } from '../field-label.ts';
import { FilterForm } from '../filter-form.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { ReviewViews } from './review-views.tsx';

export interface CoverageProps {
  readonly page: PageContext;
  readonly year: string;
  readonly coverage: ReportingCoverage;
  readonly deadline: string;
  /** The line or unit (`line/C5`, `unit/BDT`) of which everything is listed; of the others the first few. */
  readonly whole?: string;
  /** What was asked for and is no year, or no line or unit of these. */
  readonly unknown?: readonly UnknownValue[];
  /** The newest of each person, by id. */
  readonly reminders: ReadonlyMap<string, Revision<Reminder>>;
  readonly mayRemind: (person: Person) => boolean;
  /** Whether the reader may know what a record says before it is accepted. */
  readonly isOpen: (record: ExpectedRecord) => boolean;
}

/** The page of a year. */
export function CoveragePage(props: CoverageProps) {
  const { coverage, deadline, page, unknown = [], year } = props;
  const { words } = page;
  const all = [...new Set([...coverage.lines, ...coverage.units].flatMap(({ records }) => records))];
  const reported = all.filter(isReported).length;
  return (
    <Layout page={page} title={words('web.coverage.heading')}>
      <ReviewViews page={page} current="coverage" />
      <p class="lead">
        {all.length === 0
          ? words('web.coverage.no-period', { year })
          : words('web.coverage.lead', { reported, count: all.length, year })}
      </p>
      <p>{words('web.coverage.expected', { year })}</p>
      <p>{words('web.coverage.deadline', { date: dayText(page, deadline) })}</p>
      <UnknownValues page={page} values={unknown} />
      <FilterForm page={page} submit={words('web.coverage.show')}>
        <label>
          {words('web.records.year')}
          <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={year} />
        </label>
      </FilterForm>
      <h2>{words('web.coverage.by-line')}</h2>
      <Places {...props} head="line" places={coverage.lines} />
      <h2>{words('web.coverage.by-unit')}</h2>
      <Places {...props} head="unit" places={coverage.units} />
    </Layout>
  );
}

type PlacesProps = CoverageProps & {
  readonly head: 'line' | 'unit';
  readonly places: readonly PlaceCoverage[];
};

const COUNTS = ['drafted', 'returned', 'absent'] as const;

function Places(props: PlacesProps) {
  const { head, page, places } = props;
  const { words } = page;
  const open = places.filter(({ records }) => records.some(isOutstanding));
  return (
    <>
      <Table
        caption={words(`web.coverage.by-${head}`)}
        captionUnseen
        columns={[
          { label: words(`web.coverage.${head}`) },
          { label: words('web.coverage.people') },
          { label: words('web.coverage.records'), numeric: true },
          { label: words('web.coverage.reported'), numeric: true },
          ...COUNTS.map((each) => ({ label: words(`web.coverage.${each}`), numeric: true })),
          { label: words('web.coverage.late'), numeric: true },
          { label: words('web.coverage.excused'), numeric: true },
        ]}
      >
        {places.map((place) => (
          <PlaceRow {...props} place={place} />
        ))}
      </Table>
      {open.length === 0 ? (
        <p>{words('web.coverage.complete')}</p>
      ) : (
        <>
          <h3>{words('web.coverage.outstanding')}</h3>
          {open.map((place) => (
            <Disclosure
              summary={<PlaceName page={page} place={place} />}
              open={placeKey(place.place) === props.whole}
            >
              <Outstanding {...props} place={place} />
            </Disclosure>
          ))}
        </>
      )}
    </>
  );
}

type PlaceProps = CoverageProps & { readonly place: PlaceCoverage };

function PlaceRow(props: PlaceProps) {
  const { page, place } = props;
  const number = new Intl.NumberFormat(page.locale);
  const { people, records } = place;
  const count = (is: (record: ExpectedRecord) => boolean) => (
    <td class="number">{number.format(records.filter(is).length)}</td>
  );
  return (
    <tr>
      <th scope="row">
        <PlaceName page={page} place={place} />
      </th>
      <td>
        {people.length === 0 ? (
          <Badge tone="warn">{page.words('web.coverage.nobody')}</Badge>
        ) : (
          people.map((person) => <PersonState {...props} person={person} />)
        )}
      </td>
      {count(() => true)}
      {count(isReported)}
      {COUNTS.map((state) => count((record) => record.state === state && !record.excused))}
      {count(({ late }) => late)}
      {count(({ excused }) => excused)}
    </tr>
  );
}

function PersonState(props: PlaceProps & { readonly person: Person }) {
  const { coverage, mayRemind, page, person, reminders, year } = props;
  const last = reminders.get(person.id);
  const isDue = outstandingOf(coverage, person.id).length > 0 && mayRemind(person);
  return (
    <div>
      <bdi lang="">{person.name}</bdi>
      {last === undefined ? null : (
        <span class="hint"> {page.words('web.coverage.reminded', { date: dayText(page, last.at) })}</span>
      )}
      {isDue ? (
        <div>
          <a href={page.to(`/coverage/reminders/${person.id}`, { year })}>
            {page.words('web.coverage.remind', { name: person.name })}
          </a>
        </div>
      ) : null}
    </div>
  );
}

function PlaceName({
  page,
  place: { place },
}: {
  readonly page: PageContext;
  readonly place: PlaceCoverage;
}) {
  if (place.kind === 'unit') {
    return place.unit === '' ? page.words('web.coverage.no-unit') : <bdi lang="">{place.unit}</bdi>;
  }
  const name = codeName('actionLines', place.line, page.language).text;
  return (
    <>
      <bdi dir="ltr" class="short">
        {place.line}
      </bdi>
      {name === place.line ? null : ` ${name}`}
    </>
  );
}

/** Listed of each place: the page stays light where hundreds have still to come. */
const MOST = 5;

function Outstanding({ isOpen, page, place, whole, year }: PlaceProps) {
  const open = place.records.filter(isOutstanding);
  const key = placeKey(place.place);
  const shown = key === whole ? open : open.slice(0, MOST);
  return (
    <>
      <ul class="outstanding">
        {shown.map((record) => (
          <li>
            <a href={page.to(`/records/${record.activity.activityId}`)}>{record.activity.activityId}</a>{' '}
            <span lang={originalText(record.activity.title)?.language ?? ''} dir="auto">
              {record.title}
            </span>{' '}
            <Standing page={page} record={record} />
            {isOpen(record) ? <Missing page={page} record={record} /> : null}
          </li>
        ))}
      </ul>
      {shown.length < open.length ? (
        <p>
          <a href={page.to('/coverage', { year, place: key })}>
            {page.words('web.coverage.all', { count: open.length })}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Standing({ page, record }: { readonly page: PageContext; readonly record: ExpectedRecord }) {
  const { words } = page;
  return (
    <>
      {record.state === 'absent' ? (
        <Badge>{words('web.coverage.absent')}</Badge>
      ) : (
        <StateBadge page={page} state={record.state} />
      )}{' '}
      {record.late ? <Badge tone="bad">{words('web.coverage.late')}</Badge> : null}
    </>
  );
}

/** The fields by name; nothing where the record is not begun. */
function Missing({ page, record }: { readonly page: PageContext; readonly record: ExpectedRecord }) {
  if (record.state === 'absent') return null;
  if (record.missing.length === 0) return <div class="hint">{page.words('web.coverage.unsent')}</div>;
  const list = new Intl.ListFormat(page.locale, { type: 'conjunction' });
  const fields = list.format(record.missing.map((field) => fieldLabel(page, field)));
  return <div class="hint">{page.words('web.coverage.fields', { fields })}</div>;
}
