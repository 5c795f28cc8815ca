/** The calendar of a year: each meeting with what is due before it, computed, moved and done. */
import type { DueState, DueStep, PlannedMeeting } from '../../../../shared/calendar/calendar-year.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { LinkButton } from '../../components/button.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Tabs } from '../../components/tabs.tsx';
import type { PageContext } from '../page-context.ts';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { AdminLayout } from './admin-layout.tsx';
import { dayText } from './day-text.ts';

export const DUE_TONES: Readonly<Record<DueState, Tone>> = {
  done: 'good',
  over: 'neutral',
  late: 'bad',
  soon: 'warn',
  ahead: 'neutral',
};

interface CalendarProps {
  readonly page: PageContext;
  readonly year: number;
  /** What was asked for and is no year of the calendar. */
  readonly unknown: readonly UnknownValue[];
  readonly meetings: readonly PlannedMeeting[];
  readonly mayChange: boolean;
}

export function CalendarPage({ page, year, meetings, mayChange, unknown }: CalendarProps) {
  const { words } = page;
  const years = [year - 1, year, year + 1];
  return (
    <AdminLayout page={page} title={words('web.admin.calendar')}>
      <p class="lead">{words('web.admin.calendar.lead')}</p>
      <UnknownValues page={page} values={unknown} />
      <Tabs
        label={words('web.admin.cal.year')}
        items={years.map((each) => ({
          href: page.to('/admin/calendar', { year: String(each) }),
          label: String(each),
          current: each === year,
        }))}
      />
      {meetings.map((meeting) => (
        <section>
          <h2>{meetingName(page, meeting)}</h2>
          <p>{meetingDays(page, meeting)}</p>
          {meeting.steps.length > 0 ? <StepTable page={page} meeting={meeting} /> : null}
          {mayChange ? (
            <LinkButton
              href={page.to(`/admin/calendar/${meeting.id}`)}
              label={`${words('web.admin.cal.change')}: ${meetingName(page, meeting)}`}
            >
              {words('web.admin.cal.change')}
            </LinkButton>
          ) : null}
        </section>
      ))}
    </AdminLayout>
  );
}

/** `ITU Council, 2026`. */
export function meetingName(
  { words }: Pick<PageContext, 'words'>,
  { body, ordinal, year }: Pick<PlannedMeeting, 'body' | 'ordinal' | 'year'>,
): string {
  const name = words(`web.admin.body.${body}`);
  return ordinal === undefined
    ? words('web.admin.cal.meeting', { name, year: String(year) })
    : words('web.admin.cal.meeting-of', { name, year: String(year), ordinal });
}

function meetingDays(page: PageContext, { closes, opens }: PlannedMeeting): string {
  if (opens === undefined) return page.words('web.admin.cal.unknown');
  if (closes === undefined || closes === opens) return dayText(page, opens);
  return page.words('web.admin.fp.span', { from: dayText(page, opens), to: dayText(page, closes) });
}

function StepTable({ page, meeting }: { readonly page: PageContext; readonly meeting: PlannedMeeting }) {
  const { words } = page;
  return (
    <Table
      caption={meetingName(page, meeting)}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.admin.cal.step') },
        { label: words('web.admin.cal.computed') },
        { label: words('web.admin.cal.due'), narrow: true },
        { label: words('web.admin.cal.done'), narrow: true },
        { label: words('web.admin.state'), narrow: true },
      ]}
    >
      {meeting.steps.map((step) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            {words(`web.admin.step.${step.step}`)}
          </th>
          <td {...STACKED_ROLES.cell} data-label={words('web.admin.cal.computed')}>
            {dayText(page, step.date)} <Basis page={page} step={step} />
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.admin.cal.due')} class="short">
            {step.isMoved ? <strong>{dayText(page, step.due)}</strong> : dayText(page, step.due)}
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.admin.cal.done')} class="short">
            {step.done === undefined ? '–' : dayText(page, step.done)}
          </td>
          <td {...STACKED_ROLES.cell}>
            <Badge tone={DUE_TONES[step.state]}>{words(`web.admin.due.${step.state}`)}</Badge>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Basis({ page, step }: { readonly page: PageContext; readonly step: DueStep }) {
  if (step.step === 'opens') return null;
  return <small>{page.words(`web.admin.basis.${step.basis}`, { count: step.days })}</small>;
}
