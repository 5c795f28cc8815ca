/** The form of a circular letter: whom it addresses, for which session, and the day of each step. */
import { knownMeeting, knownMeetings } from '../../../../shared/calendar/known-meetings.ts';
import { isCouncilSession } from '../../../../shared/consultations/schedule/council-deadline.ts';
import {
  type Letter,
  lastRound,
  letterInForce,
  PLANNED_STEPS,
  type PlannedStep,
  SUBMITTERS,
} from '../../../../shared/consultations/schedule/schedule.ts';
import { LONGEST_NAME } from '../../../../shared/consultations/schedule/schedule-steps.ts';
import { STEP_AUDIENCES } from '../../../../shared/people/step-audience.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Field, fieldId } from '../../components/field.tsx';
import { MOST_COMPANIONS } from '../../letter-order.ts';
import { fieldError, heldText } from '../../refused-form.ts';
import { reportName } from '../members/report-name.ts';
import type { PageContext } from '../page-context.ts';
import { builderPath } from './report-words.tsx';
import { ShortenField } from './schedule-forms.tsx';
import type { SchedulePageProps } from './schedule-page.tsx';

/**
 * Begins with the plan in force; after a decision, with the audiences only. The day of a session is left to the calendar, or to the
 * letter before: what is chosen here may be another session.
 */
export function LetterForm(props: SchedulePageProps) {
  const { begun, others, page, refused, report, revision, standing, today } = props;
  const { words } = page;
  const { schedule } = standing;
  const round = lastRound(schedule);
  const before = round && letterInForce(round);
  const plan = round?.outcome === undefined ? before : undefined;
  const sessions = sessionsFrom(today, plan);
  const ahead = sessions.filter((id) => !begun.includes(id) && id.slice(-4) >= today.slice(0, 4));
  const session = ahead.find((id) => id === plan?.meeting.id) ?? ahead[0];
  const held = (name: string, kept?: string) => heldText(refused, 'letter', name, kept);
  const error = (name: string) => fieldError(refused, 'letter', name);
  return (
    <section>
      <h2>{words('web.rounds.new-letter')}</h2>
      <p>{words('web.rounds.new-letter-hint')}</p>
      <ActionForm page={page} action={page.to(builderPath(report.id, 'schedule/letter'))} revision={revision}>
        <Field
          page={page}
          name="symbol"
          label={words('web.rounds.symbol')}
          hint={words('web.rounds.symbol-hint')}
          required
          error={error('symbol')}
          input={{ type: 'text', maxLength: LONGEST_NAME, size: 20, value: held('symbol') }}
        />
        <Field
          page={page}
          name="day"
          id={fieldId('letter-day')}
          label={words('web.rounds.day')}
          required
          error={error('day')}
          input={{ type: 'date', value: held('day', today) }}
        />
        <AudienceField
          page={page}
          name="audience"
          hint={words('web.rounds.audience-hint')}
          value={held('audience', before?.audience ?? 'membership')}
        />
        <Field
          page={page}
          name="meeting"
          label={words('web.rounds.meeting')}
          error={error('meeting')}
          input={{
            type: 'select',
            value: held('meeting', session),
            options: sessions.map((id) => ({ value: id, label: sessionText(page, id) })),
          }}
        />
        <Field
          page={page}
          name="opens"
          label={words('web.rounds.opens')}
          hint={words('web.rounds.opens-hint')}
          error={error('opens')}
          input={{ type: 'date', value: held('opens') }}
        />
        <Field
          page={page}
          name="submitter"
          label={words('web.rounds.submitter')}
          input={{
            type: 'select',
            value: held('submitter', schedule.submitter),
            options: SUBMITTERS.map((value) => ({ value, label: words(`web.rounds.submitter.${value}`) })),
          }}
        />
        {PLANNED_STEPS.map((step) => (
          <StepFields page={page} step={step} held={held} error={error} plan={plan} before={before} />
        ))}
        {Array.from({ length: MOST_COMPANIONS }, (_, index) => (
          <>
            <Field
              page={page}
              name={`companion-${index}`}
              label={words('web.rounds.companion')}
              error={index === 0 ? error('companions') : undefined}
              input={{
                type: 'text',
                maxLength: LONGEST_NAME,
                value: held(`companion-${index}`, schedule.companions[index]?.title),
              }}
            />
            <Field
              page={page}
              name={`companion-report-${index}`}
              label={words('web.rounds.companion-report')}
              input={{
                type: 'select',
                value: held(`companion-report-${index}`, schedule.companions[index]?.report),
                options: [
                  { value: '', label: '–' },
                  ...others.map((each) => ({ value: each.id, label: reportName(page, each) })),
                ],
              }}
            />
          </>
        ))}
        <ShortenField page={page} refused={refused} form="letter" />
        <Button kind="plain">{words('web.rounds.issue-letter')}</Button>
      </ActionForm>
    </section>
  );
}

interface StepProps {
  readonly page: PageContext;
  readonly step: PlannedStep;
  readonly held: (name: string, kept?: string) => string;
  readonly error: (name: string) => string | undefined;
  readonly plan: Letter | undefined;
  readonly before: Letter | undefined;
}

function StepFields({ before, error, held, page, plan, step }: StepProps) {
  const { words } = page;
  const name = words(`web.rounds.step.${step}`);
  const own = plan?.steps[step];
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      <Field
        page={page}
        name={step}
        label={words('web.rounds.planned')}
        error={error(step)}
        input={{ type: 'date', value: held(step, own?.day) }}
      />
      <AudienceField
        page={page}
        name={`${step}-audience`}
        value={held(`${step}-audience`, before?.steps[step]?.audience ?? '')}
        optional
      />
      <Field
        page={page}
        name={`${step}-event`}
        label={words('web.rounds.event')}
        error={error(`${step}-event`)}
        input={{ type: 'text', maxLength: LONGEST_NAME, value: held(`${step}-event`, own?.event) }}
      />
    </fieldset>
  );
}

interface AudienceProps {
  readonly page: PageContext;
  readonly name: string;
  readonly value: string;
  readonly optional?: boolean;
  readonly hint?: string;
}

function AudienceField({ hint, name, optional, page, value }: AudienceProps) {
  const { words } = page;
  return (
    <Field
      page={page}
      name={name}
      label={words('web.rounds.audience')}
      hint={hint}
      input={{
        type: 'select',
        value,
        options: [
          ...(optional ? [{ value: '', label: '–' }] : []),
          ...STEP_AUDIENCES.filter((each) => each !== 'participants' || name === 'comments-audience').map(
            (each) => ({ value: each, label: words(`web.rounds.audience.${each}`) }),
          ),
        ],
      }}
    />
  );
}

/** Sessions of this year and the four after it, and the one that is planned for. */
function sessionsFrom(today: string, plan: Letter | undefined): readonly string[] {
  const first = Number(today.slice(0, 4));
  const ahead = Array.from({ length: 5 }, (_, index) => knownMeetings(first + index))
    .flat()
    .map(({ id }) => id)
    .filter(isCouncilSession);
  return plan === undefined || ahead.includes(plan.meeting.id) ? ahead : [plan.meeting.id, ...ahead];
}

function sessionText({ words }: PageContext, id: string): string {
  const meeting = knownMeeting(id);
  const name = words(`web.admin.body.${meeting?.body ?? 'council'}`);
  return `${name} ${meeting?.year ?? ''}`.trim();
}
