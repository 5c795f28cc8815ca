/** Waivers: who is excused from what and why, and the form that gives one. */
import type { ReportingPeriod } from '../../../../shared/periods/reporting-period.ts';
import type { Waiver } from '../../../../shared/periods/waivers.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { RefusedForm } from '../../refused-form.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { GiveWaiver } from './give-waiver.tsx';
import { WaiverTable } from './waiver-table.tsx';

export interface WaiversProps {
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
      {periods.length > 0 ? (
        <GiveWaiver page={page} periods={periods} units={units} refused={refused} />
      ) : null}
    </Layout>
  );
}
