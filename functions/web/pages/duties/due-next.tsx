/** What falls due next, day by day, with the clauses that ask it. */
import type { DutyView } from '../../../../shared/duties/duty-views.ts';
import type { DueDay, DutyStop } from '../../../../shared/duties/stops.ts';
import { Badge } from '../../components/badge.tsx';
import { DUE_TONES, meetingName } from '../admin/calendar.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';
import { dutyText, editionText, numberOf, sectionText } from './duty-words.ts';

/** Days that are shown, at most. */
const MOST = 6;

interface DueNextProps {
  readonly page: PageContext;
  readonly views: readonly DutyView[];
  readonly day: string;
}

export function DueNext({ page, day, views }: DueNextProps) {
  const { words } = page;
  const rows = dueRows(views).slice(0, MOST);
  return (
    <section aria-labelledby="soonest">
      <h2 id="soonest">{words('web.duties.soonest')}</h2>
      {rows.length === 0 ? (
        <p>{words('web.duties.soonest.none', { day: dayText(page, day) })}</p>
      ) : (
        <ol class="due-next">
          {rows.map(({ asked, due, stop }) => (
            <li>
              <p class="when">
                <DueText page={page} due={due} />
              </p>
              <p>
                <strong>{meetingName(page, stop)}</strong>
                <br />
                <small>
                  {words(`web.admin.step.${stop.step}`)}{' '}
                  {words(`web.admin.basis.${due.basis}`, { count: due.days })}
                </small>
              </p>
              <Asked page={page} views={asked} />
            </li>
          ))}
        </ol>
      )}
      {rows.some(({ due }) => due.isExpected) ? (
        <p class="note">{words('web.duties.expected-note')}</p>
      ) : null}
    </section>
  );
}

/** The clauses under their resolutions and sections, each number with the way to its clause. */
function Asked({ page, views }: Pick<DueNextProps, 'page' | 'views'>) {
  return (
    <ul class="asked">
      {[...Map.groupBy(views, ({ duty }) => duty.editionId).values()].map((own) => (
        <li>
          {own[0] ? editionText(page, own[0].duty) : null}
          {[...Map.groupBy(own, ({ duty }) => duty.section).values()].map((same) => (
            <div>
              {same[0] && numberOf(same[0].duty) ? <small>{sectionText(page, same[0].duty)} </small> : null}
              {same.map(({ duty }) => (
                <a href={`#${anchorOf(duty.id)}`}>{numberOf(duty) || dutyText(page, duty)}</a>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The day, with what to mind of it. */
export function DueText({ page, due }: { readonly page: PageContext; readonly due: DueDay }) {
  const { words } = page;
  return (
    <>
      <time datetime={due.day}>{dayText(page, due.day)}</time>
      {due.isExpected ? <small class="expected"> {words('web.duties.expected')}</small> : null}{' '}
      {due.state === 'late' || due.state === 'soon' ? (
        <Badge tone={DUE_TONES[due.state]}>{words(`web.admin.due.${due.state}`)}</Badge>
      ) : null}
    </>
  );
}

/** Where a clause stands on the page. */
export function anchorOf(id: string): string {
  return id.replaceAll('/', '-');
}

interface DueRow {
  readonly stop: DutyStop;
  readonly due: DueDay;
  readonly asked: readonly DutyView[];
}

/** One row for each meeting and step, by their days. */
function dueRows(views: readonly DutyView[]): readonly DueRow[] {
  const all = views.flatMap((view) =>
    view.stops.flatMap((stop) => (stop.due === undefined ? [] : [{ stop, due: stop.due, view }])),
  );
  return [...Map.groupBy(all, ({ stop }) => `${stop.meeting} ${stop.step}`).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], asked: same.map(({ view }) => view) }] : []))
    .toSorted((a, b) => (a.due.day < b.due.day ? -1 : a.due.day === b.due.day ? 0 : 1));
}
