/** What stands above every page of a report in the builder: its title, its state, the tabs. */
import type { Child } from 'hono/jsx';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { Tabs } from '../../components/tabs.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { builderPath, ReportBadge, reportTitle, standingText } from './report-words.tsx';

export type BuilderTab = 'overview' | 'texts' | 'messages' | 'changes' | 'schedule';

interface FrameProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly tab: BuilderTab;
  readonly children: Child;
}

/** Whether reports of the kind have key messages to choose. */
export function hasMessages({ kind }: Pick<Report, 'kind'>): boolean {
  return reportKind(kind).sections.some(({ maker }) => maker === 'key-messages');
}

export function ReportFrame({ page, children, report, tab }: FrameProps) {
  const { words } = page;
  const tabs = (['overview', 'texts', 'messages', 'changes', 'schedule'] as const).filter(
    (each) => each !== 'messages' || hasMessages(report),
  );
  return (
    <Layout
      page={page}
      title={reportTitle(page, report)}
      trail={[{ label: words('web.builder.heading'), href: page.to('/reports/builder') }]}
    >
      <p>
        <ReportBadge page={page} state={report.state} /> {standingText(page, report)}
      </p>
      <Tabs
        label={words('web.builder.tabs')}
        items={tabs.map((each) => ({
          href: page.to(builderPath(report.id, each === 'overview' ? '' : each)),
          label: words(`web.builder.tab.${each}`),
          current: each === tab,
        }))}
      />
      {children}
    </Layout>
  );
}
