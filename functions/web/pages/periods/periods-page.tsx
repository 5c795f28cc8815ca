/** The periods that are reported on, and the form that opens another. */
import type { ReportingPeriod } from '../../../../shared/periods/reporting-period.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { fieldError, heldText, type RefusedForm } from '../../refused-form.ts';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

interface PeriodsProps {
  readonly page: PageContext;
  readonly periods: readonly Revision<ReportingPeriod>[];
  readonly mayOpen: boolean;
  readonly refused?: RefusedForm | undefined;
}

/** All periods, the latest first. */
export function PeriodsPage({ page, mayOpen, periods, refused }: PeriodsProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.periods.heading')}
      actions={<LinkButton href={page.to('/waivers')}>{words('web.waivers.heading')}</LinkButton>}
    >
      <ErrorSummary page={page} errors={refused?.errors ?? []} />
      <p class="lead">{words('web.periods.lead')}</p>
      {periods.length === 0 ? (
        <Empty title={words('web.periods.none')} />
      ) : (
        <Table
          caption={words('web.periods.heading')}
          captionUnseen
          class="stacked"
          columns={[
            { label: words('web.periods.period') },
            { label: words('web.builder.state'), narrow: true },
            { label: words('web.periods.deadline') },
          ]}
        >
          {periods.map(({ state }) => (
            <tr {...STACKED_ROLES.row}>
              <th {...STACKED_ROLES.name} scope="row">
                <a href={page.to(`/periods/${state.from}..${state.to}`)}>
                  <bdi>{periodText(page, state)}</bdi>
                </a>
              </th>
              <td {...STACKED_ROLES.cell}>
                <PeriodBadge page={page} period={state} />
              </td>
              <td {...STACKED_ROLES.cell} data-label={words('web.periods.deadline')}>
                {dayText(page, state.deadline)}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {mayOpen ? <OpenForm page={page} refused={refused} /> : null}
    </Layout>
  );
}

/** Open or locked. */
export function PeriodBadge({
  page,
  period,
}: {
  readonly page: PageContext;
  readonly period: ReportingPeriod;
}) {
  return (
    <Badge tone={period.state === 'open' ? 'info' : 'good'}>
      {page.words(`web.periods.state.${period.state}`)}
    </Badge>
  );
}

function OpenForm({ page, refused }: Pick<PeriodsProps, 'page' | 'refused'>) {
  const { words } = page;
  const day = (name: string, label: string) => (
    <Field
      page={page}
      name={name}
      label={label}
      required
      error={fieldError(refused, 'open', name)}
      input={{ type: 'date', value: heldText(refused, 'open', name) }}
    />
  );
  return (
    <section>
      <h2>{words('web.periods.open')}</h2>
      <ActionForm page={page} action={page.to('/periods')}>
        {day('from', words('web.periods.from'))}
        {day('to', words('web.periods.to'))}
        {day('deadline', words('web.periods.deadline'))}
        {fieldError(refused, 'open', 'overlap') || heldText(refused, 'open', 'overlap') === 'yes' ? (
          <Overlap page={page} refused={refused} />
        ) : null}
        <Button>{words('web.periods.open')}</Button>
      </ActionForm>
    </section>
  );
}

/** Asked only where its days are another period's: an overlap is said, and why. */
function Overlap({ page, refused }: Pick<PeriodsProps, 'page' | 'refused'>) {
  const { words } = page;
  return (
    <>
      <Field
        page={page}
        name="overlap"
        label={words('web.periods.overlap-confirm')}
        hint={words('web.periods.overlap-hint')}
        error={fieldError(refused, 'open', 'overlap')}
        input={{ type: 'checkbox', checked: heldText(refused, 'open', 'overlap') === 'yes' }}
      />
      <Field
        page={page}
        name="reason"
        label={words('web.periods.reason')}
        error={fieldError(refused, 'open', 'reason')}
        input={{ type: 'text', maxLength: 500, value: heldText(refused, 'open', 'reason') }}
      />
    </>
  );
}
