/** The last look before a report is out: what will be public, what to mind, and the button that does it. */

import { revisedSymbol } from '../../../../shared/reports/issue-options.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { PublishWarning } from '../../../../shared/reports/publish-warnings.ts';
import { currentIssue, type Report } from '../../../../shared/reports/report.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { fieldError, type RefusedForm } from '../../refused-form.ts';
import { languageNames } from '../language-names.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { whenText } from '../when-text.ts';
import { ReportFrame } from './report-frame.tsx';
import { builderPath, standingText } from './report-words.tsx';
import { warningText } from './warning-text.ts';

interface PublishProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly revision: number;
  readonly warnings: readonly PublishWarning[];
  /** Where it will stand for good. */
  readonly address: string;
  readonly refused?: RefusedForm | undefined;
}

export function PublishPage({ page, address, refused, report, revision, warnings }: PublishProps) {
  const { words } = page;
  return (
    <ReportFrame page={page} report={report} tab="overview">
      <ErrorSummary page={page} errors={refused?.errors ?? []} />
      <section aria-labelledby="publish">
        <h2 id="publish">{words('web.builder.publish-heading')}</h2>
        <p class="lead">{words('web.builder.publish-lead')}</p>
        <Facts facts={factsOf(page, report, address)} />
        {warnings.length === 0 ? null : (
          <Notice page={page} tone="warn" title={words('web.builder.publish-mind')}>
            <ul>
              {warnings.map((warning) => (
                <li>{warningText(page, warning)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Notice page={page} tone="good">
          <p>{words('web.builder.publish-parity')}</p>
        </Notice>
        <ActionForm page={page} action={page.to(builderPath(report.id, 'publish'))} revision={revision}>
          <Field
            page={page}
            name="read"
            label={words('web.builder.publish-read')}
            required
            error={fieldError(refused, 'publish', 'read')}
            input={{ type: 'checkbox', checked: false }}
          />
          <Toolbar>
            <Button kind="primary">{words('web.builder.step.publish')}</Button>
            <LinkButton kind="quiet" href={page.to(builderPath(report.id))}>
              {words('web.builder.publish-not-yet')}
            </LinkButton>
          </Toolbar>
        </ActionForm>
      </section>
    </ReportFrame>
  );
}

function factsOf(page: PageContext, report: Report, address: string) {
  const { words } = page;
  const issue = currentIssue(report);
  return [
    { name: words('web.builder.kind'), value: words(reportKind(report.kind).name) },
    { name: words('web.periods.period'), value: <bdi>{periodText(page, report.period)}</bdi> },
    { name: words('web.builder.revision'), value: standingText(page, report) },
    { name: words('web.builder.languages'), value: languageNames(page, report.languages) },
    { name: words('web.builder.symbol'), value: <bdi>{symbolOf(report)}</bdi> },
    { name: words('web.builder.snapshot'), value: <code>{report.snapshot?.slice(0, 12) ?? '–'}</code> },
    {
      name: words('web.builder.files'),
      value: issue ? words('web.builder.built', { when: whenText(page, issue.at) }) : '–',
    },
    { name: words('web.builder.publish-address'), value: <code>{address}</code> },
  ];
}

/** As the document has it. */
function symbolOf({ issue: { symbol }, revision }: Report): string {
  return symbol === undefined ? '–' : revisedSymbol(symbol, revision);
}
