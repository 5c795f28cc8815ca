/** Waivers: who is excused from what and why, and the form that gives one. */

import type { ReportingPeriod } from '../../../../shared/periods/reporting-period.ts';
import type { Waiver } from '../../../../shared/periods/waivers.ts';
import { isLanguage, LANGUAGES } from '../../../../shared/reference/languages.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Table } from '../../components/table.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

interface WaiversProps {
  readonly page: PageContext;
  readonly waivers: readonly Revision<Waiver>[];
  /** Open periods, where the reader may give waivers. */
  readonly periods: readonly ReportingPeriod[];
  readonly rules: readonly string[];
}

/** All waivers, withdrawn ones too: nothing is forgotten. */
export function WaiversPage({ page, periods, rules, waivers }: WaiversProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.waivers.heading')}
      trail={[{ label: words('web.periods.heading'), href: page.to('/periods') }]}
    >
      <p class="lead">{words('web.waivers.lead')}</p>
      {waivers.length === 0 ? (
        <Empty title={words('web.waivers.none')} />
      ) : (
        <WaiverTable page={page} waivers={waivers} mayChange={periods.length > 0} />
      )}
      {periods.length > 0 ? <GiveForm page={page} periods={periods} rules={rules} /> : null}
    </Layout>
  );
}

interface TableProps extends Pick<WaiversProps, 'page' | 'waivers'> {
  readonly mayChange: boolean;
}

function WaiverTable({ page, mayChange, waivers }: TableProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.waivers.heading')}
      captionUnseen
      columns={[
        { label: words('field.unit.label') },
        { label: words('web.periods.period'), narrow: true },
        { label: words('web.waivers.record'), narrow: true },
        { label: words('web.waivers.rule'), narrow: true },
        { label: words('web.periods.reason') },
        { label: words('web.builder.state'), narrow: true },
      ]}
    >
      {waivers.map(({ revision, state }) => (
        <tr>
          <th scope="row" dir="auto">
            {state.unit}
          </th>
          <td>
            <bdi>{periodText(state.period)}</bdi>
          </td>
          <td>
            <bdi>{state.record ?? '–'}</bdi>
          </td>
          <td>
            <bdi>{state.rule ?? '–'}</bdi>
          </td>
          <td>
            <Reason reason={state.reason} />
          </td>
          <td>
            {state.isWithdrawn ? (
              <Badge>{words('web.waivers.withdrawn')}</Badge>
            ) : (
              <Badge tone="good">{words('web.waivers.in-force')}</Badge>
            )}
            {mayChange && !state.isWithdrawn ? (
              <ActionForm
                page={page}
                inline
                action={page.to(`/waivers/${state.id}/withdraw`)}
                revision={revision}
              >
                <Button kind="quiet" label={words('web.waivers.withdraw-of', { unit: state.unit })}>
                  {words('web.waivers.withdraw')}
                </Button>
              </ActionForm>
            ) : null}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Reason({ reason }: Pick<Waiver, 'reason'>) {
  const language = LANGUAGES.find((each) => reason[each]?.status === 'original');
  if (language === undefined || !isLanguage(language)) return null;
  return (
    <span lang={language} dir="auto">
      {reason[language]?.text}
    </span>
  );
}

function GiveForm({ page, periods, rules }: Pick<WaiversProps, 'page' | 'periods' | 'rules'>) {
  const { words } = page;
  return (
    <section>
      <h2>{words('web.waivers.give')}</h2>
      <ActionForm page={page} action={page.to('/waivers')}>
        <Field
          page={page}
          name="period"
          label={words('web.periods.period')}
          required
          input={{
            type: 'select',
            options: periods.map((each) => ({ value: `${each.from}..${each.to}`, label: periodText(each) })),
          }}
        />
        <Field
          page={page}
          name="unit"
          label={words('field.unit.label')}
          required
          input={{ type: 'text', maxLength: 200 }}
        />
        <Field
          page={page}
          name="record"
          label={words('web.waivers.record')}
          hint={words('web.waivers.record-hint')}
          input={{ type: 'text', maxLength: 20, pattern: 'WA-[0-9]{6,}' }}
        />
        <Field
          page={page}
          name="rule"
          label={words('web.waivers.rule')}
          hint={words('web.waivers.rule-hint')}
          input={{ type: 'text', maxLength: 60, list: rules }}
        />
        <Field
          page={page}
          name="reason"
          label={words('web.periods.reason')}
          hint={words('web.waivers.reason-hint')}
          required
          input={{ type: 'textarea', rows: 2, maxLength: 400 }}
        />
        <Button>{words('web.waivers.give')}</Button>
      </ActionForm>
    </section>
  );
}
