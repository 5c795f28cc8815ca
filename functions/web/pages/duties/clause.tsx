/** One clause: what it asks, of whom and how often, where it is due next, what answers it, and the latest document. */
import type { DutyStanding } from '../../../../shared/duties/duty-standing.ts';
import type { DutyView } from '../../../../shared/duties/duty-views.ts';
import type { DutyStop } from '../../../../shared/duties/stops.ts';
import { undatedWords } from '../../../../shared/duties/undated-words.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { publishedAddress } from '../../published-address.ts';
import { meetingName } from '../admin/calendar.tsx';
import { dayText } from '../day-text.ts';
import { reportName } from '../members/report-name.ts';
import type { PageContext } from '../page-context.ts';
import { AnswerList, PlannedList } from './answer-list.tsx';
import { anchorOf, DueText } from './due-next.tsx';
import { dutyText, numberOf, partyName, validityText } from './duty-words.ts';

const TONES: Readonly<Record<DutyStanding, Tone>> = {
  answered: 'good',
  unissued: 'info',
  partly: 'info',
  planned: 'warn',
};

interface ClauseProps {
  readonly page: PageContext;
  readonly view: DutyView;
}

export function Clause({ page, view }: ClauseProps) {
  const { duty, held, isInForce, latest, latestLetter, plannedAs, standing } = view;
  const { words } = page;
  const address = latest && publishedAddress(latest);
  return (
    <li class={`clause${isInForce ? '' : ' ended'}`} id={anchorOf(duty.id)}>
      <p class="no">{numberOf(duty)}</p>
      <div class="asks">
        <p class="text">{dutyText(page, duty)}</p>
        <Terms page={page} view={view} />
      </div>
      <p class="standing">
        {isInForce ? (
          <Badge tone={TONES[standing]}>{words(`web.duties.standing.${standing}`)}</Badge>
        ) : (
          <Badge>{words('web.duties.not-in-force')}</Badge>
        )}
      </p>
      <dl>
        <div>
          <dt>{words('web.duties.next')}</dt>
          <dd>
            <NextDue page={page} view={view} />
          </dd>
        </div>
        <div>
          <dt>{words('web.duties.answered-by')}</dt>
          <dd>
            <AnswerList page={page} held={held} />
            <PlannedList page={page} plannedAs={plannedAs} />
          </dd>
        </div>
        <div>
          <dt>{words('web.duties.latest')}</dt>
          <dd>
            {latestLetter ? (
              <>
                <a href={page.to(`/consultations/${latestLetter.report}`)}>
                  {words('web.rounds.letter')} <bdi>{latestLetter.symbol}</bdi>
                </a>
                <br />
                <small>{dayText(page, latestLetter.day)}</small>
              </>
            ) : latest && address ? (
              <>
                <a href={page.to(address)}>{reportName(page, latest)}</a>
                <br />
                <small>
                  {words('web.members.published.at', { day: dayText(page, latest.published?.at ?? '') })}
                </small>
              </>
            ) : (
              <span class="none">{held.reports.length === 0 ? '–' : words('web.duties.latest.none')}</span>
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}

/** Of whom, how often, on which way, since when, how sure: one line of small print. */
function Terms({ page, view: { duty } }: ClauseProps) {
  const { words } = page;
  const cadence = words(`web.duties.cadence.${duty.cadence}`);
  const isOwnReading = duty.cadenceConfidence !== 'confirmed' && duty.cadence !== 'none';
  return (
    <ul class="terms">
      <li>{partyName(page, duty.addressee)}</li>
      <li>{isOwnReading ? words('web.duties.own-cadence', { cadence }) : cadence}</li>
      {duty.path.length === 0 ? null : (
        <li>
          <span class="unseen">{words('web.duties.path')}: </span>
          <ol class="way">
            {duty.path.map((party) => (
              <li>{partyName(page, party)}</li>
            ))}
          </ol>
        </li>
      )}
      <li>{validityText(page, duty)}</li>
      <li>{words(`web.duties.mark.${duty.confidence}`)}</li>
    </ul>
  );
}

function NextDue({ page, view }: ClauseProps) {
  const undated = undatedWords(view);
  if (undated !== undefined) return <span class="none">{page.words(undated)}</span>;
  return (
    <ul class="stops">
      {view.stops.map((stop) => (
        <li>
          <Stop page={page} stop={stop} />
        </li>
      ))}
    </ul>
  );
}

function Stop({ page, stop }: { readonly page: PageContext; readonly stop: DutyStop }) {
  const { due, limit } = stop;
  const { words } = page;
  const most = limit && words(`web.duties.limit.${limit.unit}`, { count: limit.count });
  return (
    <>
      {due === undefined ? words('web.duties.no-day') : <DueText page={page} due={due} />}
      <small class="of">
        {meetingName(page, stop)}
        {due?.members === undefined ? null : (
          <>
            <br />
            {words('web.admin.step.member-states')}: {dayText(page, due.members)}
          </>
        )}
        {most === undefined ? null : (
          <>
            <br />
            {limit?.confidence === 'confirmed'
              ? most
              : words('web.duties.limit-from-memory', { limit: most })}
          </>
        )}
      </small>
    </>
  );
}
