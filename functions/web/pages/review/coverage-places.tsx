/** The lines or units of a year: how many records each has, who answers for them, and what is missing. */
import {
  type ExpectedRecord,
  isOutstanding,
  isReported,
  outstandingOf,
  type PlaceCoverage,
} from '../../../../shared/activities/reporting-coverage.ts';
import { placeKey } from '../../../../shared/people/assignment.ts';
import type { Person } from '../../../../shared/people/person.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Badge } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { dayText } from '../day-text.ts';
import type { CoverageProps } from './coverage.tsx';
import { OutstandingOf, PlaceName } from './outstanding.tsx';

type PlacesProps = CoverageProps & {
  readonly head: 'line' | 'unit';
  readonly places: readonly PlaceCoverage[];
};

/** All of them; units that nobody answers for, of which there can be many, folded behind what they come to. */
export function CoveragePlaces(props: PlacesProps) {
  const { head, page, places, whole } = props;
  const folded = head === 'unit' ? places.filter(({ people }) => people.length === 0) : [];
  if (folded.length === 0) return <Places {...props} caption={page.words(`web.coverage.by-${head}`)} />;
  const shown = places.filter((place) => !folded.includes(place));
  const records = [...new Set(folded.flatMap((place) => place.records))];
  const summary = page.words('web.coverage.unheld', {
    count: folded.length,
    reported: records.filter(isReported).length,
    expected: records.length,
  });
  return (
    <>
      {shown.length === 0 ? null : (
        <Places {...props} places={shown} caption={page.words(`web.coverage.by-${head}`)} />
      )}
      <Disclosure summary={summary} open={folded.some(({ place }) => placeKey(place) === whole)}>
        <Places {...props} places={folded} caption={summary} />
      </Disclosure>
    </>
  );
}

const COUNTS = ['drafted', 'returned', 'absent'] as const;

function Places(props: PlacesProps & { readonly caption: string }) {
  const { caption, head, page, places } = props;
  const { words } = page;
  const open = places.filter(({ records }) => records.some(isOutstanding));
  return (
    <>
      <Table
        caption={caption}
        captionUnseen
        class="stacked counts"
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
      <OutstandingOf {...props} places={open} />
    </>
  );
}

type PlaceProps = CoverageProps & { readonly place: PlaceCoverage };

function PlaceRow(props: PlaceProps) {
  const { page, place } = props;
  const number = new Intl.NumberFormat(page.locale);
  const { people, records } = place;
  const count = (head: MessageKey, is: (record: ExpectedRecord) => boolean) => (
    <td {...STACKED_ROLES.cell} class="number" data-label={page.words(head)}>
      {number.format(records.filter(is).length)}
    </td>
  );
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row">
        <PlaceName page={page} place={place} />
      </th>
      <td {...STACKED_ROLES.cell} class={people.length === 0 ? 'short' : undefined}>
        {people.length === 0 ? (
          <Badge tone="warn">{page.words('web.coverage.nobody')}</Badge>
        ) : (
          people.map((person) => <PersonState {...props} person={person} />)
        )}
      </td>
      {count('web.coverage.records', () => true)}
      {count('web.coverage.reported', isReported)}
      {COUNTS.map((state) =>
        count(`web.coverage.${state}`, (record) => record.state === state && !record.excused),
      )}
      {count('web.coverage.late', ({ late }) => late)}
      {count('web.coverage.excused', ({ excused }) => excused)}
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
