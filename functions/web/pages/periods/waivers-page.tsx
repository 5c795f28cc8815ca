/** Waivers: who is excused from what and why, and the form that gives one. */

import type { ReportingPeriod } from '../../../../shared/periods/reporting-period.ts';
import { LONGEST_WAIVER_REASON, WAIVABLE_RULES } from '../../../../shared/periods/waiver-choices.ts';
import type { Waiver } from '../../../../shared/periods/waivers.ts';
import { ACTION_LINE_IDS, isActionLineId } from '../../../../shared/reference/action-lines.ts';
import { isLanguage, LANGUAGES } from '../../../../shared/reference/languages.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ruleWords } from '../../../../shared/text/rule-words.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { Table } from '../../components/table.tsx';
import { fieldError, heldText, type RefusedForm } from '../../refused-form.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

interface WaiversProps {
  readonly page: PageContext;
  readonly waivers: readonly Revision<Waiver>[];
  /** Open periods, where the reader may give waivers. */
  readonly periods: readonly ReportingPeriod[];
  /** Units that are known. */
  readonly units: readonly string[];
  readonly refused?: RefusedForm | undefined;
}

/** All waivers, withdrawn ones too: nothing is forgotten. */
export function WaiversPage({ page, periods, refused, units, waivers }: WaiversProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.waivers.heading')}
      trail={[{ label: words('web.periods.heading'), href: page.to('/periods') }]}
    >
      <ErrorSummary page={page} errors={refused?.errors ?? []} />
      <p class="lead">{words('web.waivers.lead')}</p>
      {waivers.length === 0 ? (
        <Empty title={words('web.waivers.none')} />
      ) : (
        <WaiverTable page={page} waivers={waivers} mayChange={periods.length > 0} />
      )}
      {periods.length > 0 ? <GiveForm page={page} periods={periods} units={units} refused={refused} /> : null}
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
        { label: words('web.waivers.place') },
        { label: words('web.periods.period'), narrow: true },
        { label: words('web.waivers.record'), narrow: true },
        { label: words('web.waivers.rule') },
        { label: words('web.periods.reason') },
        { label: words('web.builder.state'), narrow: true },
      ]}
    >
      {waivers.map(({ revision, state }) => (
        <tr>
          <th scope="row" dir="auto">
            {placeText(page, state.unit)}
          </th>
          <td>
            <bdi>{periodText(page, state.period)}</bdi>
          </td>
          <td>
            <bdi lang="">{state.record ?? '–'}</bdi>
          </td>
          <td>
            <RuleText page={page} rule={state.rule} />
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

/** The words of a rule, with its id for who looks it up; a dash where there is none. */
function RuleText({ page, rule }: { readonly page: PageContext; readonly rule: string | undefined }) {
  if (rule === undefined) return <>–</>;
  return (
    <>
      {ruleWords(rule, page.language)}
      <br />
      <small>
        <bdi lang="en">{rule}</bdi>
      </small>
    </>
  );
}

/** A line by its code and name, a unit as it is. */
function placeText({ language }: PageContext, place: string): string {
  return isActionLineId(place) ? `${place} ${codeName('actionLines', place, language).text}` : place;
}

/** What a field of the form is called. */
export function waiverLabel({ words }: PageContext, field: string): string {
  switch (field) {
    case 'unit':
      return words('web.waivers.place');
    case 'record':
    case 'rule':
      return words(`web.waivers.${field}`);
    case 'reason':
      return words('web.periods.reason');
    default:
      return field;
  }
}

function GiveForm({
  page,
  periods,
  refused,
  units,
}: Pick<WaiversProps, 'page' | 'periods' | 'refused' | 'units'>) {
  const { words } = page;
  const held = (name: string): string => heldText(refused, 'give', name);
  const wrong = (name: string): string | undefined => fieldError(refused, 'give', name);
  const none = { value: '', label: '–' };
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
            value: held('period'),
            options: periods.map((each) => ({
              value: `${each.from}..${each.to}`,
              label: periodText(page, each),
            })),
          }}
        />
        <Field
          page={page}
          name="unit"
          label={words('web.waivers.place')}
          required
          error={wrong('unit')}
          input={{
            type: 'select',
            value: held('unit'),
            options: [
              none,
              ...[...units, ...ACTION_LINE_IDS].map((value) => ({ value, label: placeText(page, value) })),
            ],
          }}
        />
        <Field
          page={page}
          name="record"
          label={words('web.waivers.record')}
          hint={words('web.waivers.record-hint')}
          error={wrong('record')}
          input={{ type: 'text', maxLength: 20, pattern: 'WA-[0-9]{6,}', value: held('record') }}
        />
        <Field
          page={page}
          name="rule"
          label={words('web.waivers.rule')}
          hint={words('web.waivers.rule-hint')}
          error={wrong('rule')}
          input={{
            type: 'select',
            value: held('rule'),
            options: [
              none,
              ...WAIVABLE_RULES.map((value) => ({ value, label: ruleWords(value, page.language) })),
            ],
          }}
        />
        <Field
          page={page}
          name="reason"
          label={words('web.periods.reason')}
          hint={words('web.waivers.reason-hint')}
          required
          error={wrong('reason')}
          input={{ type: 'textarea', rows: 2, maxLength: LONGEST_WAIVER_REASON, value: held('reason') }}
        />
        <Button>{words('web.waivers.give')}</Button>
      </ActionForm>
    </section>
  );
}
