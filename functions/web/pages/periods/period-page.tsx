/** One period: its state, what may be done, and for the office what led to it and what freezing it would hold. */
import type { ReportingPeriod } from '../../../../shared/periods/reporting-period.ts';
import type { SnapshotCoverage } from '../../../../shared/reports/snapshot.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { asHeading } from '../../../../shared/text/as-heading.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { fieldError, heldText, type RefusedForm } from '../../refused-form.ts';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Reason } from '../reason.tsx';
import { whenText } from '../when-text.ts';
import { PeriodBadge } from './periods-page.tsx';

export interface PeriodProgress {
  /** Oldest first. */
  readonly history: readonly Revision<ReportingPeriod>[];
  readonly coverage: SnapshotCoverage;
  /** The snapshot that was frozen last. */
  readonly frozen: { readonly id: string; readonly coverage: SnapshotCoverage } | undefined;
  /** Of people, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

interface PeriodProps {
  readonly page: PageContext;
  readonly newest: Revision<ReportingPeriod>;
  /** For who may read how far the office has come. */
  readonly progress?: PeriodProgress | undefined;
  readonly mayFreeze: boolean;
  readonly mayLock: boolean;
  readonly mayReopen: boolean;
  readonly refused?: RefusedForm | undefined;
}

export function PeriodPage({ page, newest, progress, ...more }: PeriodProps) {
  const { words } = page;
  const { state: period } = newest;
  const path = `/periods/${period.from}..${period.to}`;
  return (
    <Layout
      page={page}
      title={periodText(page, period)}
      trail={[{ label: words('web.periods.heading'), href: page.to('/periods') }]}
    >
      <ErrorSummary page={page} errors={errorsOf(more.refused)} />
      <Facts
        facts={[
          { name: words('web.builder.state'), value: <PeriodBadge page={page} period={period} /> },
          { name: words('web.periods.deadline'), value: dayText(page, period.deadline) },
        ]}
      />
      {period.state === 'locked' ? (
        <Notice page={page}>
          <p>{words('web.periods.locked-lead')}</p>
        </Notice>
      ) : null}
      {progress ? <Coverage page={page} {...progress} /> : null}
      {more.mayFreeze ? (
        <section>
          <h2>{words('web.periods.freeze')}</h2>
          <p>{words('web.periods.freeze-lead')}</p>
          <ActionForm page={page} action={page.to(`${path}/freeze`)}>
            <Button>{words('web.periods.freeze')}</Button>
          </ActionForm>
        </section>
      ) : null}
      {more.mayReopen ? (
        <ChangeForm page={page} newest={newest} step="reopen" refused={more.refused} />
      ) : null}
      {more.mayLock ? <ChangeForm page={page} newest={newest} step="lock" refused={more.refused} /> : null}
      {progress ? <History page={page} {...progress} /> : null}
    </Layout>
  );
}

type HistoryProps = Pick<PeriodProps, 'page'> & Pick<PeriodProgress, 'history' | 'names'>;

/** What led to its state, the latest first. */
function History({ page, history, names }: HistoryProps) {
  const { words } = page;
  return (
    <section>
      <h2>{words('web.periods.history')}</h2>
      <Table
        caption={words('web.periods.history')}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.record.when') },
          { label: words('web.builder.state'), narrow: true },
          { label: words('web.periods.deadline') },
          { label: words('web.periods.reason') },
          { label: words('web.account') },
        ]}
      >
        {history.toReversed().map(({ at, by, reason, state }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              {whenText(page, at)}
            </th>
            <td {...STACKED_ROLES.cell}>
              <PeriodBadge page={page} period={state} />
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.periods.deadline')}>
              {dayText(page, state.deadline)}
            </td>
            <td {...STACKED_ROLES.cell}>
              <Reason page={page} reason={reason} />
            </td>
            <td {...STACKED_ROLES.cell}>
              <bdi lang="">{names.get(by) ?? by}</bdi>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

type CoverageProps = Pick<PeriodProps, 'page'> & Pick<PeriodProgress, 'coverage' | 'frozen'>;

/** What a report counts, before freezing and after. */
function Coverage({ page, coverage, frozen }: CoverageProps) {
  const { words } = page;
  const number = new Intl.NumberFormat(page.locale);
  const rows: readonly (readonly [string, keyof SnapshotCoverage])[] = [
    [words('report.coverage.expected'), 'expected'],
    [words('web.state.accepted'), 'accepted'],
    [words('web.state.submitted'), 'submitted'],
    [words('web.state.drafted'), 'drafted'],
    [words('web.state.returned'), 'returned'],
    [words('report.coverage.missing'), 'missing'],
    // Frozen with the accepted ones, though nobody was asked for them.
    [words('report.figure.imported'), 'imported'],
  ];
  const told = (count: number | undefined): string => (count === undefined ? '–' : number.format(count));
  return (
    <section>
      <h2>{words('web.periods.coverage')}</h2>
      <Table
        caption={words('web.periods.coverage')}
        captionUnseen
        columns={[
          { label: words('web.periods.counted') },
          { label: words('web.periods.now'), numeric: true },
          { label: words('web.periods.frozen'), numeric: true },
        ]}
      >
        {rows.map(([label, name]) => (
          <tr>
            <th scope="row">{asHeading(label, page.language)}</th>
            <td class="number">{number.format(coverage[name] ?? 0)}</td>
            <td class="number">{told(frozen?.coverage[name])}</td>
          </tr>
        ))}
      </Table>
      {frozen ? (
        <p class="note">
          {words('web.snapshot.id', { id: '' })}
          <code>{frozen.id}</code>
        </p>
      ) : null}
    </section>
  );
}

interface ChangeFormProps {
  readonly page: PageContext;
  readonly newest: Revision<ReportingPeriod>;
  readonly step: 'lock' | 'reopen';
  readonly refused: RefusedForm | undefined;
}

/** Both forms ask for a reason: its error leads to the one that was sent. */
function errorsOf(refused: RefusedForm | undefined): readonly FormError[] {
  return (refused?.errors ?? []).map((error) =>
    error.field === 'reason' ? { ...error, id: reasonId(refused?.form ?? '') } : error,
  );
}

function reasonId(step: string): string {
  return `field-${step}-reason`;
}

function ChangeForm({ page, newest, refused, step }: ChangeFormProps) {
  const { words } = page;
  const { revision, state } = newest;
  const title = words(
    step === 'lock' ? 'web.periods.lock' : state.state === 'open' ? 'web.periods.move' : 'web.periods.reopen',
  );
  return (
    <section>
      <h2>{title}</h2>
      <ActionForm
        page={page}
        action={page.to(`/periods/${state.from}..${state.to}/${step}`)}
        revision={revision}
      >
        {step === 'reopen' ? (
          <Field
            page={page}
            name="deadline"
            label={words('web.periods.deadline')}
            required
            error={fieldError(refused, step, 'deadline')}
            input={{ type: 'date', value: heldText(refused, step, 'deadline', state.deadline) }}
          />
        ) : null}
        <Field
          page={page}
          name="reason"
          id={reasonId(step)}
          label={words('web.periods.reason')}
          required
          error={fieldError(refused, step, 'reason')}
          input={{ type: 'text', maxLength: 500, value: heldText(refused, step, 'reason') }}
        />
        <Button kind={step === 'lock' ? 'danger' : 'plain'}>{title}</Button>
      </ActionForm>
    </section>
  );
}
