/** All reports that are being made or were made, and the form that begins one. */
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { fieldError, heldText, heldTexts, type RefusedForm } from '../../refused-form.ts';
import { languageName } from '../language-name.ts';
import { languageNames } from '../language-names.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';
import { builderPath, ReportBadge, reportTitle, standingText } from './report-words.tsx';

interface BuilderProps {
  readonly page: PageContext;
  readonly reports: readonly Revision<Report>[];
  readonly mayBuild: boolean;
  /** The year that the form begins with. */
  readonly year: number;
  readonly refused?: RefusedForm | undefined;
}

export function BuilderPage({ page, mayBuild, refused, reports, year }: BuilderProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.builder.heading')}>
      <ErrorSummary page={page} errors={refused?.errors ?? []} />
      <p class="lead">{words('web.builder.lead')}</p>
      {reports.length === 0 ? (
        <Empty title={words('web.builder.none')} />
      ) : (
        <Table
          caption={words('web.builder.heading')}
          captionUnseen
          class="stacked wordy"
          columns={[
            { label: words('web.builder.report') },
            { label: words('web.builder.state'), narrow: true },
            { label: words('web.builder.revision'), narrow: true },
            { label: words('web.builder.languages') },
            { label: words('web.record.when'), narrow: true },
          ]}
        >
          {reports.map(({ at, state }) => (
            <tr {...STACKED_ROLES.row}>
              <th {...STACKED_ROLES.name} scope="row">
                <a href={page.to(builderPath(state.id))}>{reportTitle(page, state)}</a>
              </th>
              <td {...STACKED_ROLES.cell} class="short">
                <ReportBadge page={page} state={state.state} />
              </td>
              <td {...STACKED_ROLES.cell}>{standingText(page, state)}</td>
              <td {...STACKED_ROLES.cell} data-label={words('web.builder.languages')}>
                {languageNames(page, state.languages)}
              </td>
              <td {...STACKED_ROLES.cell} class="short" data-label={words('web.record.when')}>
                {whenText(page, at)}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {mayBuild ? <NewForm page={page} year={year} refused={refused} /> : null}
    </Layout>
  );
}

function NewForm({ page, refused, year }: Pick<BuilderProps, 'page' | 'refused' | 'year'>) {
  const { words } = page;
  const wrong = (name: string): string | undefined => fieldError(refused, 'new', name);
  const held = (name: string, kept = ''): string => heldText(refused, 'new', name, kept);
  return (
    <section>
      <h2>{words('web.builder.new')}</h2>
      <ActionForm page={page} action={page.to('/reports/builder')}>
        <Field
          page={page}
          name="kind"
          error={wrong('kind')}
          label={words('web.builder.kind')}
          required
          input={{
            type: 'select',
            value: held('kind'),
            options: REPORT_KINDS.map(({ id, name }) => ({ value: id, label: words(name) })),
          }}
        />
        <Field
          page={page}
          name="from"
          error={wrong('from')}
          label={words('web.periods.from')}
          hint={words('web.builder.span-hint')}
          required
          input={{ type: 'date', value: held('from', `${year}-01-01`) }}
        />
        <Field
          page={page}
          name="to"
          error={wrong('to')}
          label={words('web.periods.to')}
          required
          input={{ type: 'date', value: held('to', `${year}-12-31`) }}
        />
        <LanguagesField
          page={page}
          chosen={heldTexts(refused, 'new', 'languages', LANGUAGES)}
          error={wrong('languages')}
        />
        <Button>{words('web.builder.new')}</Button>
      </ActionForm>
    </section>
  );
}

/** The languages of a report, by their names. */
export function LanguagesField({
  page,
  chosen,
  error,
}: {
  readonly page: PageContext;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}) {
  return (
    <Field
      page={page}
      name="languages"
      label={page.words('web.builder.languages')}
      error={error}
      input={{
        type: 'checkboxes',
        chosen,
        options: LANGUAGES.map((each) => ({ value: each, label: languageName(each, page.language) })),
      }}
    />
  );
}
