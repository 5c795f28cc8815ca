/** The forms of a report's settings: its data, its document, its consultation. */
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { type HeadText, headGaps } from '../../../../shared/reports/head-texts.ts';
import { sourceLanguage } from '../../../../shared/reports/report.ts';
import { LONGEST_ENTRY } from '../../../../shared/reports/report-steps.ts';
import { stepObstacle } from '../../../../shared/reports/step-table.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field } from '../../components/field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { fieldError, heldText, heldTexts } from '../../refused-form.ts';
import { snapshotText } from '../snapshot-choice.tsx';
import { LanguagesField } from './builder-page.tsx';
import { headGapWords } from './head-gap-words.ts';
import type { ReportPageProps } from './report-page.tsx';
import { builderPath, settingLabel } from './report-words.tsx';

type SettingProps = Pick<ReportPageProps, 'page' | 'refused' | 'report' | 'revision'>;

/** Which frozen data the report is made from. */
export function SnapshotForm({
  page,
  refused,
  report,
  revision,
  snapshots,
}: SettingProps & Pick<ReportPageProps, 'snapshots'>) {
  const { words } = page;
  const toPeriods = (
    <LinkButton href={page.to('/periods')} kind="quiet">
      {words('web.builder.to-periods')}
    </LinkButton>
  );
  return (
    <section>
      <h2>{words('web.builder.data')}</h2>
      {snapshots.length === 0 ? (
        <p>{words('web.builder.snapshot-none')}</p>
      ) : (
        <ActionForm page={page} action={page.to(builderPath(report.id, 'snapshot'))} revision={revision}>
          <Field
            page={page}
            name="snapshot"
            label={words('web.builder.snapshot')}
            error={fieldError(refused, 'snapshot', 'snapshot')}
            input={{
              type: 'select',
              value: report.snapshot ?? snapshots[0]?.id ?? '',
              options: snapshots.map((each) => ({
                value: each.id,
                label: `${snapshotText(page, each)} · ${each.header.entries}`,
              })),
            }}
          />
          <Toolbar>
            <Button kind="plain">{words('web.builder.snapshot-choose')}</Button>
            {toPeriods}
          </Toolbar>
        </ActionForm>
      )}
      {snapshots.length === 0 ? toPeriods : null}
    </section>
  );
}

/** Symbol, meeting, dates, languages. */
export function DocumentForm({ page, refused, report, revision }: SettingProps) {
  const { words } = page;
  const { issue } = report;
  const text = (name: Exclude<keyof typeof issue, 'translations'>, label: string, hint?: string) => (
    <Field
      page={page}
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      error={fieldError(refused, 'document', name)}
      input={{
        type: name === 'date' ? 'date' : 'text',
        value: heldText(refused, 'document', name, issue[name]),
        maxLength: LONGEST_ENTRY,
      }}
    />
  );
  const inLanguages = (name: HeadText) => (
    <HeadInLanguages page={page} refused={refused} report={report} name={name} />
  );
  return (
    <section>
      <h2 id="document">{words('web.builder.document')}</h2>
      <ActionForm page={page} action={page.to(builderPath(report.id, 'document'))} revision={revision}>
        {text('symbol', words('web.builder.symbol'), words('web.builder.symbol-hint'))}
        {text('meeting', words('web.builder.meeting'), words('web.builder.meeting-hint'))}
        {inLanguages('meeting')}
        {text('placeAndDates', words('web.builder.place'), words('web.builder.every-language'))}
        {inLanguages('placeAndDates')}
        {text('agendaItem', words('web.builder.agenda'))}
        {inLanguages('agendaItem')}
        {text('date', words('web.builder.date'))}
        {text('contact', words('web.builder.contact'))}
        <LanguagesField
          page={page}
          chosen={heldTexts(refused, 'document', 'languages', report.languages)}
          error={fieldError(refused, 'document', 'languages')}
        />
        <Button kind="plain">{words('web.builder.save')}</Button>
      </ActionForm>
    </section>
  );
}

interface HeadProps extends Pick<SettingProps, 'page' | 'refused' | 'report'> {
  readonly name: HeadText;
}

/** A text of the head in each other language, folded away until one has words or lacks them. */
function HeadInLanguages({ page, name, refused, report }: HeadProps) {
  const source = sourceLanguage(report);
  const others = LANGUAGES.filter((language) => language !== source);
  const lacking = headGaps(report).filter((gap) => gap.name === name);
  const label = page.words('web.builder.in-languages', { label: settingLabel(page, name) });
  const isWrong = others.some((language) => fieldError(refused, 'document', `${name}.${language}`));
  return (
    <Disclosure summary={[label, ...headGapWords(page, lacking)].join(' · ')} open={isWrong}>
      {others.map((language) => {
        const field = `${name}.${language}`;
        const kept = report.issue.translations?.[language]?.[name];
        return (
          <Field
            page={page}
            name={field}
            label={settingLabel(page, field)}
            language={language}
            error={fieldError(refused, 'document', field)}
            input={{
              type: 'text',
              value: heldText(refused, 'document', field, kept),
              maxLength: LONGEST_ENTRY,
            }}
          />
        );
      })}
    </Disclosure>
  );
}

/** Opens the round of comments on the current issue. */
export function ConsultationForm({ page, refused, report, revision }: SettingProps) {
  const { words } = page;
  const because = stepObstacle(report, 'consult');
  if (because === 'state') return null;
  const round = report.consultation;
  return (
    <section>
      <h2>{words('web.builder.consultation')}</h2>
      {because === undefined ? (
        <ActionForm page={page} action={page.to(builderPath(report.id, 'consult'))} revision={revision}>
          <Field
            page={page}
            name="opens"
            label={words('web.builder.opens')}
            required
            error={fieldError(refused, 'consult', 'opens')}
            input={{ type: 'date', value: heldText(refused, 'consult', 'opens', round?.opens) }}
          />
          <Field
            page={page}
            name="deadline"
            label={words('web.builder.closes')}
            required
            error={fieldError(refused, 'consult', 'deadline')}
            input={{ type: 'date', value: heldText(refused, 'consult', 'deadline', round?.deadline) }}
          />
          <Field
            page={page}
            name="audience"
            label={words('web.builder.open-to')}
            error={fieldError(refused, 'consult', 'audience')}
            input={{
              type: 'select',
              value: heldText(refused, 'consult', 'audience', round?.audience ?? 'members'),
              options: (['members', 'internal'] as const).map((value) => ({
                value,
                label: words(`report.audience.${value}`),
              })),
            }}
          />
          <Button kind="plain">{words('web.builder.step.consult')}</Button>
        </ActionForm>
      ) : (
        <p class="hint">{words(`web.builder.because.${because}`)}</p>
      )}
    </section>
  );
}
