/** Naming a focal point; ending an assignment, and handing it over. */
import type { Assignment } from '../../../../shared/people/assignment.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { ACTION_LINE_IDS, actionLine } from '../../../../shared/reference/action-lines.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { Field } from '../../components/field.tsx';
import type { PageContext } from '../page-context.ts';
import { AdminLayout, errorOf, ReasonField } from './admin-layout.tsx';
import { dayText } from './day-text.ts';
import { PlaceName } from './focal-points.tsx';

interface FormProps {
  readonly page: PageContext;
  /** Those who may be chosen. */
  readonly people: readonly Person[];
  /** What was sent, where it comes back with errors. */
  readonly sent: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
}

const trailOf = (page: PageContext) => [
  { label: page.words('web.admin.focal-points'), href: page.to('/admin/focal-points') },
];

const choices = (people: readonly Person[]) => [
  { value: '', label: '–' },
  ...people.map(({ id, name }) => ({ value: id, label: name, language: '' as const })),
];

export function NewAssignmentPage({ page, people, sent, errors }: FormProps) {
  const { language, words } = page;
  return (
    <AdminLayout page={page} title={words('web.admin.fp.add')} trail={trailOf(page)} errors={errors}>
      <ActionForm page={page} action={page.to('/admin/focal-points/new')}>
        <Field
          page={page}
          name="line"
          label={words('web.matrix.line')}
          hint={words('web.admin.fp.line-hint')}
          error={errorOf(errors, 'line')}
          input={{
            type: 'select',
            value: sent.line ?? '',
            options: [
              { value: '', label: '–' },
              ...ACTION_LINE_IDS.map((id) => ({
                value: id,
                label: `${id} ${actionLine(id).title[language].text}`,
              })),
            ],
          }}
        />
        <Field
          page={page}
          name="unit"
          label={words('field.unit.label')}
          error={errorOf(errors, 'unit')}
          input={{ type: 'text', value: sent.unit ?? '', maxLength: 200 }}
        />
        <Field
          page={page}
          name="person"
          label={words('web.admin.person')}
          required
          error={errorOf(errors, 'person')}
          input={{ type: 'select', value: sent.person ?? '', options: choices(people) }}
        />
        <Field
          page={page}
          name="part"
          label={words('web.admin.part')}
          input={{
            type: 'radios',
            chosen: [sent.part ?? 'lead'],
            options: (['lead', 'deputy'] as const).map((value) => ({
              value,
              label: words(`web.admin.part.${value}`),
            })),
          }}
        />
        {(['from', 'to'] as const).map((name) => (
          <Field
            page={page}
            name={name}
            label={words(`web.admin.${name}`)}
            required={name === 'from'}
            {...(name === 'to' ? { hint: words('web.admin.fp.to-hint') } : {})}
            error={errorOf(errors, name)}
            input={{ type: 'date', value: sent[name] ?? '' }}
          />
        ))}
        <ReasonField page={page} value={sent.reason ?? ''} error={errorOf(errors, 'reason')} />
        <Button>{words('web.admin.save')}</Button>
      </ActionForm>
    </AdminLayout>
  );
}

interface AssignmentProps extends FormProps {
  readonly assignment: Revision<Assignment>;
  readonly holder: string;
  /** Whether the reader may end it, not only hand it over. */
  readonly mayEnd: boolean;
}

export function AssignmentPage({ page, assignment, holder, mayEnd, people, sent, errors }: AssignmentProps) {
  const { words } = page;
  const { from, id, part, place, to } = assignment.state;
  const address = (step: string): string => page.to(`/admin/focal-points/${id}/${step}`);
  const isEnd = sent.step === 'end';
  return (
    <AdminLayout page={page} title={words('web.admin.fp.one')} trail={trailOf(page)} errors={errors}>
      <Facts
        facts={[
          { name: words('web.admin.place'), value: <PlaceName page={page} place={place} /> },
          { name: words('web.admin.person'), value: holder },
          { name: words('web.admin.part'), value: words(`web.admin.part.${part}`) },
          { name: words('web.admin.from'), value: dayText(page, from) },
          { name: words('web.admin.to'), value: to === undefined ? '–' : dayText(page, to) },
        ]}
      />
      <h2>{words('web.admin.fp.hand-over')}</h2>
      <p>{words('web.admin.fp.hand-over-lead')}</p>
      <ActionForm page={page} action={address('hand-over')} revision={assignment.revision}>
        <Field
          page={page}
          name="person"
          label={words('web.admin.fp.successor')}
          required
          error={errorOf(errors, 'person')}
          input={{ type: 'select', value: sent.person ?? '', options: choices(people) }}
        />
        <Field
          page={page}
          name="from"
          label={words('web.admin.fp.first-day')}
          required
          error={errorOf(errors, 'from')}
          input={{ type: 'date', value: sent.from ?? '' }}
        />
        <ReasonField
          page={page}
          value={isEnd ? '' : (sent.reason ?? '')}
          error={isEnd ? undefined : errorOf(errors, 'reason')}
        />
        <Button>{words('web.admin.fp.hand-over')}</Button>
      </ActionForm>
      {mayEnd ? (
        <>
          <h2>{words('web.admin.fp.end')}</h2>
          <ActionForm page={page} action={address('end')} revision={assignment.revision}>
            <Field
              page={page}
              name="to"
              label={words('web.admin.to')}
              required
              error={errorOf(errors, 'to')}
              input={{ type: 'date', value: sent.to ?? to ?? '' }}
            />
            <ReasonField
              page={page}
              id="end-reason"
              value={isEnd ? (sent.reason ?? '') : ''}
              error={isEnd ? errorOf(errors, 'reason') : undefined}
            />
            <Button kind="danger">{words('web.admin.fp.end')}</Button>
          </ActionForm>
        </>
      ) : null}
    </AdminLayout>
  );
}
