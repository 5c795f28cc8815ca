/** Reports of the demonstration: one that is published, one in consultation, one that went by circular letters; and the period. */
import { advanceReport } from '../../functions/reports/advance-report.ts';
import { openPeriod, readPeriod } from '../../shared/periods/change-periods.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { reportId } from '../../shared/reports/report.ts';
import type { Queue } from '../../shared/store/ports.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import { codeVersion } from '../code-version.ts';
import type { Workspace } from '../workspace.ts';
import { addDemoSchedule } from './demo-schedule.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const FORMATS = ['html', 'docx', 'pdf', 'xlsx', 'csv'];
const EDITOR = 'demo-erin';
const APPROVER = 'demo-ivan';
/** The 29th session meets in 2026 (shared/reference/data/calendar.json); nobody has published what the rest says, nor has it been given. */
const HEAD = {
  symbol: 'DEMO26/1',
  date: '2026-03-02',
  placeAndDates: 'Geneva, 13–17 April 2026 (example)',
  translations: { ar: { placeAndDates: 'جنيف، 13-17 أبريل 2026 (مثال)' } },
};
/** Days that are left for reports and for comments when the demonstration begins. */
const DAYS_LEFT = 30;

/** Make those that are not there; nothing that is there is changed. */
export async function addDemoReports(
  workspace: Pick<Workspace, 'clock' | 'ledger' | 'objects'> & { readonly queue: Queue },
): Promise<void> {
  const { clock, ledger } = workspace;
  const dayAfter = (days: number): string =>
    new Date(clock().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  if ((await readPeriod(ledger, PERIOD)) === undefined) {
    const opened = {
      period: PERIOD,
      deadline: dayAfter(DAYS_LEFT),
      by: EDITOR,
      reason: systemReason('demonstration'),
    };
    await openPeriod(opened, workspace);
  }
  await addDemoSchedule(workspace, EDITOR);
  const round = { opens: dayAfter(0), deadline: dayAfter(DAYS_LEFT), audience: 'members' } as const;
  for (const [kind, to, head] of [
    ['cstd', 'public', HEAD],
    ['hlpf', round, {}],
  ] as const) {
    if ((await readReport(ledger, reportId(kind, PERIOD))) !== undefined) continue;
    await advanceReport(
      {
        kind,
        period: PERIOD,
        languages: ['en', 'ar'],
        head,
        formats: FORMATS,
        editor: EDITOR,
        approver: APPROVER,
        to,
      },
      { ...workspace, code: codeVersion() },
    );
  }
}
