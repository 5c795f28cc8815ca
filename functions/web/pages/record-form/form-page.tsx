/** The record form: a contents list, the sections of the field table, and what is said of the answers. */
import { FIELDS } from '../../../../shared/activities/fields.ts';
import { printBaseRevision } from '../../../../shared/intake/import/base-revision.ts';
import { fieldLabel } from '../../../../shared/intake/mark/finding-text.ts';
import { ASKED, LANGUAGE_BEFORE } from '../../../../shared/record-form/encode-record.ts';
import { oneValue } from '../../../../shared/record-form/form-fields.ts';
import { formSections } from '../../../../shared/record-form/sections.ts';
import { findingMessage } from '../../../../shared/text/problem-message.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { StateBadge } from '../../components/badge.tsx';
import { LinkButton } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field.tsx';
import { controlOf, type FormState, formLanguages } from '../../form-state.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { FormBar } from './form-bar.tsx';
import type { ClaimView, FormContext } from './form-context.ts';
import { FormNotices } from './form-notices.tsx';
import { FormPart } from './form-part.tsx';
import { LanguageBox } from './language-box.tsx';

interface FormPageProps {
  readonly page: PageContext;
  readonly form: FormState;
  readonly action: string;
  readonly claimView: (code: string) => ClaimView;
}

export function RecordFormPage({ page, form, action, claimView }: FormPageProps) {
  const { words } = page;
  const { activityId, fields, period } = form;
  const languages = formLanguages(fields, page.language);
  const [main = page.language] = languages;
  const name = (activityId && oneValue(fields, `title.${main}`)) || activityId;
  const errors = [
    ...(form.isChecked || form.isUnread ? form.unread : []),
    ...(form.isChecked ? missingIn(form.findings) : []),
  ];
  const byControl = Map.groupBy(errors, ({ at }) => controlOf(at.field ?? '', fields, main));
  const context: FormContext = {
    page,
    fields,
    languages,
    errors: new Map(
      [...byControl].map(([control, own]) => [
        control,
        own
          .map((finding) => findingMessage(finding, words))
          .map(({ message, remedy = '' }) => `${message} ${remedy}`.trim())
          .join(' '),
      ]),
    ),
    claimView,
    verdictOn: (code) => form.claims?.find((claim) => claim.code === code)?.review,
    action,
  };
  const summary = [...byControl].flatMap(([control, own]) =>
    own.map((finding) => {
      const { message } = findingMessage(finding, words);
      const { field } = finding.at;
      if (field === undefined) return { message };
      const label = fieldLabel(field, words);
      return { id: fieldId(control), message: words('marks.line', { label, message }) };
    }),
  );
  const sections = formSections(activityId === undefined).filter(
    ({ id }) => id !== 'resources' || page.audience === 'internal',
  );
  const wrong = (ids: readonly string[]): number =>
    errors.filter(({ at }) => ids.includes(at.field?.split('.')[0] ?? '')).length;
  return (
    <Layout
      page={page}
      title={name ?? words('web.form.new')}
      titleLanguage={activityId && name !== activityId ? main : undefined}
      trail={trail(page, activityId)}
      scripts={['record-form']}
      actions={
        activityId === undefined ? undefined : (
          <>
            <LinkButton href={page.to(`/records/${activityId}/nothing-to-report`, { ...period })}>
              {words('web.form.nothing')}
            </LinkButton>
            {form.isDiscardable ? (
              <LinkButton kind="quiet" href={page.to(`/records/${activityId}/discard`, { ...period })}>
                {words('web.form.discard')}
              </LinkButton>
            ) : null}
          </>
        )
      }
    >
      <p class="lead">
        {words('web.form.edit-of', { period: periodText(page, period) })}{' '}
        <StateBadge page={page} state={form.state} />
      </p>
      <ErrorSummary page={page} errors={summary} />
      <FormNotices page={page} form={form} />
      <div class="record-form">
        <nav class="form-contents" aria-label={words('web.form.contents')}>
          <ul>
            {sections.map(({ fields: own, id }) => {
              const count = wrong(own.map((field) => field.id));
              return (
                <li>
                  <a href={`#section-${id}`}>{words(`web.form.section.${id}`)}</a>
                  {count > 0 ? <span class="badge bad">{count}</span> : null}
                </li>
              );
            })}
          </ul>
        </nav>
        <ActionForm
          page={page}
          action={action}
          id="record-form"
          enhance="record-form"
          hidden={{
            revision: printBaseRevision(form.base),
            window: form.window,
            [ASKED]: FIELDS.filter(({ id }) =>
              sections.some((each) => each.fields.some((field) => field.id === id)),
            )
              .map(({ id }) => id)
              .join(' '),
            [LANGUAGE_BEFORE]: oneValue(fields, LANGUAGE_BEFORE),
          }}
        >
          {/* What Enter presses: the first button of a form, which else would be one that adds a row. */}
          <button type="submit" class="unseen" name="do" value="save" formnovalidate tabindex={-1}>
            {words('web.form.save')}
          </button>
          <LanguageBox form={context} />
          {sections.map((section) => (
            <FormPart form={context} section={section} suggestions={form.suggestions} />
          ))}
          <FormBar page={page} form={form} />
        </ActionForm>
      </div>
    </Layout>
  );
}

/** What keeps the record from being submitted. */
function missingIn(findings: FormState['findings']): FormState['findings'] {
  return findings.filter(({ severity }) => severity !== 'warning');
}

function trail({ to, words }: PageContext, activityId: string | undefined) {
  const records = { label: words('web.records.heading'), href: to('/records') };
  return activityId === undefined
    ? [records]
    : [records, { label: activityId, href: to(`/records/${activityId}`) }];
}
