/** What is still missing of each line or unit, record by record. */

import { originalText } from '../../../../shared/activities/original-text.ts';
import {
  type ExpectedRecord,
  isOutstanding,
  type PlaceCoverage,
} from '../../../../shared/activities/reporting-coverage.ts';
import { placeKey } from '../../../../shared/people/assignment.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import { Badge, StateBadge } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { RecordLink } from '../../components/record-id.tsx';
import { fieldLabel } from '../field-label.ts';
import type { PageContext } from '../page-context.ts';
import type { CoverageProps } from './coverage.tsx';

/** `places` are those with something outstanding: each opens its own. */
export function OutstandingOf(props: CoverageProps & { readonly places: readonly PlaceCoverage[] }) {
  const { page, places, whole } = props;
  if (places.length === 0) return <p>{page.words('web.coverage.complete')}</p>;
  return (
    <>
      <h3>{page.words('web.coverage.outstanding')}</h3>
      {places.map((place) => (
        <Disclosure summary={<PlaceName page={page} place={place} />} open={placeKey(place.place) === whole}>
          <Outstanding {...props} place={place} />
        </Disclosure>
      ))}
    </>
  );
}

type PlaceProps = CoverageProps & { readonly place: PlaceCoverage };

/** A line by its code and name, a unit by its name. */
export function PlaceName({
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
            <RecordLink page={page} id={record.activity.activityId} />{' '}
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
