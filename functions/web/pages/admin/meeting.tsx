/** The days of one meeting: its own, the planned day of each step, and when it was done. */
import type { PlannedMeeting } from '../../../../shared/calendar/calendar-year.ts';
import { stepsBefore } from '../../../../shared/calendar/deadlines-of.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import type { PageContext } from '../page-context.ts';
import { RevisionList } from '../revision-list.tsx';
import { AdminLayout, errorOf, ReasonField } from './admin-layout.tsx';
import { meetingName } from './calendar.tsx';
import { type Conflict, ConflictNotice } from './conflict.tsx';
import { dayText } from './day-text.ts';

interface MeetingProps {
  readonly page: PageContext;
  readonly meeting: PlannedMeeting;
  readonly history: readonly Revision[];
  readonly nameOf: (id: string) => string;
  /** What stands in a field: of the plan, or what was sent. */
  readonly answer: (name: string) => string;
  readonly errors: readonly FormError[];
  readonly conflict?: Conflict | undefined;
}

export function MeetingPage({ page, meeting, history, nameOf, answer, errors, conflict }: MeetingProps) {
  const { words } = page;
  const computed = new Map(meeting.steps.map((step) => [step.step, step]));
  const year = String(meeting.year);
  return (
    <AdminLayout
      page={page}
      title={meetingName(page, meeting)}
      trail={[{ label: words('web.admin.calendar'), href: page.to('/admin/calendar', { year }) }]}
      errors={errors}
    >
      <p class="lead">{words('web.admin.cal.edit-lead')}</p>
      <ConflictNotice page={page} conflict={conflict} nameOf={nameOf} />
      <ActionForm page={page} action={page.to(`/admin/calendar/${meeting.id}`)} revision={meeting.revision}>
        {(['opens', 'closes'] as const).map((name) => (
          <Field
            page={page}
            name={name}
            label={words(`web.admin.cal.${name}`)}
            error={errorOf(errors, name)}
            input={{ type: 'date', value: answer(name) }}
          />
        ))}
        {stepsBefore(meeting.body).map((step) => {
          const due = computed.get(step);
          return (
            <fieldset class="dates">
              <legend>{words(`web.admin.step.${step}`)}</legend>
              <Field
                page={page}
                name={`planned-${step}`}
                label={words('web.admin.cal.planned')}
                {...(due === undefined
                  ? {}
                  : { hint: words('web.admin.cal.computed-as', { date: dayText(page, due.date) }) })}
                error={errorOf(errors, `planned-${step}`)}
                input={{ type: 'date', value: answer(`planned-${step}`) }}
              />
              <Field
                page={page}
                name={`done-${step}`}
                label={words('web.admin.cal.done')}
                error={errorOf(errors, `done-${step}`)}
                input={{ type: 'date', value: answer(`done-${step}`) }}
              />
            </fieldset>
          );
        })}
        <ReasonField page={page} value={answer('reason')} error={errorOf(errors, 'reason')} />
        <Button>{words('web.admin.save')}</Button>
      </ActionForm>
      {history.length > 0 ? (
        <>
          <h2>{words('web.record.revisions')}</h2>
          <RevisionList page={page} revisions={history} nameOf={nameOf} />
        </>
      ) : null}
    </AdminLayout>
  );
}
