/** The forms of a schedule: a step that was done, and what Council decided. */
import { BODY_OUTCOMES, PLANNED_STEPS } from '../../../../shared/consultations/schedule/schedule.ts';
import { LONGEST_NAME } from '../../../../shared/consultations/schedule/schedule-steps.ts';
import { isPosted, labelOf } from '../../../../shared/reports/report.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Field, fieldId } from '../../components/field.tsx';
import { fieldError, heldText } from '../../refused-form.ts';
import { builderPath, revisionText } from './report-words.tsx';
import type { SchedulePageProps } from './schedule-page.tsx';

/** Notes a step as done. */
export function DoneForm({ page, refused, report, revision, standing, today }: SchedulePageProps) {
  const { words } = page;
  const done = standing.rounds.at(-1)?.done ?? {};
  const open = PLANNED_STEPS.filter((step) => done[step]?.versions === undefined);
  const error = (name: string) => fieldError(refused, 'done', name);
  const label = labelOf(report.revision);
  const isOut = isPosted(report, label);
  return (
    <section>
      <h2>{words('web.rounds.mark')}</h2>
      <p>{words('web.rounds.mark-hint')}</p>
      {isOut && open.includes('revised') ? (
        <p>
          {words('web.rounds.revise-first', { issue: revisionText(page, label) })}{' '}
          <a href={page.to(builderPath(report.id))}>{words('web.rounds.revise-how')}</a>
        </p>
      ) : null}
      <ActionForm page={page} action={page.to(builderPath(report.id, 'schedule/done'))} revision={revision}>
        <Field
          page={page}
          name="step"
          label={words('web.rounds.step')}
          error={error('step')}
          input={{
            type: 'select',
            value: heldText(refused, 'done', 'step', standing.next?.step),
            options: open.map((value) => ({ value, label: words(`web.rounds.step.${value}`) })),
          }}
        />
        <Field
          page={page}
          name="day"
          label={words('web.rounds.day')}
          required
          error={error('day')}
          input={{ type: 'date', value: heldText(refused, 'done', 'day', today) }}
        />
        <Field
          page={page}
          name="event"
          label={words('web.rounds.event')}
          error={error('event')}
          input={{ type: 'text', maxLength: LONGEST_NAME, value: heldText(refused, 'done', 'event') }}
        />
        <Field
          page={page}
          name="documents"
          label={words('web.rounds.documents')}
          hint={words('web.rounds.documents-hint')}
          error={error('documents')}
          input={{ type: 'text', maxLength: LONGEST_NAME, value: heldText(refused, 'done', 'documents') }}
        />
        <ShortenField page={page} refused={refused} form="done" />
        <Button kind="plain">{words('web.rounds.mark')}</Button>
      </ActionForm>
    </section>
  );
}

/** Asked where what was sent would end comments sooner than readers were told. */
export function ShortenField({
  form,
  page,
  refused,
}: Pick<SchedulePageProps, 'page' | 'refused'> & { readonly form: 'letter' | 'done' }) {
  if (refused?.form !== form || refused.because !== 'shortens') return null;
  return (
    <Field
      page={page}
      name="shorten"
      label={page.words('web.rounds.shorten')}
      input={{ type: 'checkbox', checked: false }}
    />
  );
}

/** What Council made of the draft. */
export function DecisionForm({ page, refused, report, revision, today }: SchedulePageProps) {
  const { words } = page;
  const error = (name: string) => fieldError(refused, 'decision', name);
  const chosen = heldText(refused, 'decision', 'outcome');
  return (
    <section>
      <h2>{words('web.rounds.outcome')}</h2>
      <ActionForm
        page={page}
        action={page.to(builderPath(report.id, 'schedule/decision'))}
        revision={revision}
      >
        <Field
          page={page}
          name="outcome"
          label={words('web.rounds.outcome')}
          required
          error={error('outcome')}
          input={{
            type: 'radios',
            chosen: [chosen],
            options: BODY_OUTCOMES.map((value) => ({ value, label: words(`web.rounds.state.${value}`) })),
          }}
        />
        <Field
          page={page}
          name="day"
          id={fieldId('decision-day')}
          label={words('web.rounds.day')}
          required
          error={error('day')}
          input={{ type: 'date', value: heldText(refused, 'decision', 'day', today) }}
        />
        <Field
          page={page}
          name="note"
          label={words('web.rounds.note')}
          error={error('note')}
          input={{ type: 'textarea', rows: 2, maxLength: 2000, value: heldText(refused, 'decision', 'note') }}
        />
        <Button kind="plain">{words('web.rounds.decide')}</Button>
      </ActionForm>
    </section>
  );
}
