/** All reports that are being made or were made, and the form that begins one. */
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import { labelOf, type Report } from '../../../../shared/reports/report.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Table } from '../../components/table.tsx';
import { languageName } from '../language-name.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';
import { builderPath, ReportBadge, reportTitle, revisionText } from './report-words.tsx';

interface BuilderProps {
  readonly page: PageContext;
  readonly reports: readonly Revision<Report>[];
  readonly mayBuild: boolean;
  /** The year that the form begins with. */
  readonly year: number;
}

export function BuilderPage({ page, mayBuild, reports, year }: BuilderProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.builder.heading')}>
      <p class="lead">{words('web.builder.lead')}</p>
      {reports.length === 0 ? (
        <Empty title={words('web.builder.none')} />
      ) : (
        <Table
          caption={words('web.builder.heading')}
          captionUnseen
          columns={[
            { label: words('web.builder.report') },
            { label: words('web.builder.state'), narrow: true },
            { label: words('web.builder.revision'), narrow: true },
            { label: words('web.builder.languages'), narrow: true },
            { label: words('web.record.when'), narrow: true },
          ]}
        >
          {reports.map(({ at, state }) => (
            <tr>
              <th scope="row">
                <a href={page.to(builderPath(state.id))}>{reportTitle(page, state)}</a>
              </th>
              <td>
                <ReportBadge page={page} state={state.state} />
              </td>
              <td>{revisionText(page, labelOf(state.revision))}</td>
              <td>
                <bdi>{state.languages.join(' ')}</bdi>
              </td>
              <td>{whenText(page, at)}</td>
            </tr>
          ))}
        </Table>
      )}
      {mayBuild ? <NewForm page={page} year={year} /> : null}
    </Layout>
  );
}

function NewForm({ page, year }: Pick<BuilderProps, 'page' | 'year'>) {
  const { words } = page;
  return (
    <section>
      <h2>{words('web.builder.new')}</h2>
      <ActionForm page={page} action={page.to('/reports/builder')}>
        <Field
          page={page}
          name="kind"
          label={words('web.builder.kind')}
          required
          input={{
            type: 'select',
            options: REPORT_KINDS.map(({ id, name }) => ({ value: id, label: words(name) })),
          }}
        />
        <Field
          page={page}
          name="from"
          label={words('web.periods.from')}
          hint={words('web.builder.span-hint')}
          required
          input={{ type: 'date', value: `${year}-01-01` }}
        />
        <Field
          page={page}
          name="to"
          label={words('web.periods.to')}
          required
          input={{ type: 'date', value: `${year}-12-31` }}
        />
        <LanguagesField page={page} chosen={LANGUAGES} />
        <Button>{words('web.builder.new')}</Button>
      </ActionForm>
    </section>
  );
}

/** The languages of a report, by their names. */
export function LanguagesField({
  page,
  chosen,
}: {
  readonly page: PageContext;
  readonly chosen: readonly string[];
}) {
  return (
    <Field
      page={page}
      name="languages"
      label={page.words('web.builder.languages')}
      input={{
        type: 'checkboxes',
        chosen,
        options: LANGUAGES.map((each) => ({ value: each, label: languageName(each, page.language) })),
      }}
    />
  );
}
