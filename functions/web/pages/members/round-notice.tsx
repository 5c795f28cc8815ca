/** Until when comments are taken, on every page of a report that is commented on. */
import type { Round } from '../../../../shared/consultations/round.ts';
import { Notice } from '../../components/notice.tsx';
import { revisionText } from '../builder/report-words.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';

/** Nothing where no round was opened. */
export function RoundNotice({
  page,
  round,
}: {
  readonly page: PageContext;
  readonly round: Round | undefined;
}) {
  if (round === undefined) return null;
  const { words } = page;
  const params = {
    issue: revisionText(page, round.issue),
    day: dayText(page, round.deadline),
    days: round.daysLeft,
  };
  if (round.state === 'open') {
    return (
      <Notice page={page} tone={round.daysLeft <= 2 ? 'warn' : 'info'}>
        <p>{words('web.members.round.open', params)}</p>
      </Notice>
    );
  }
  return (
    <Notice page={page}>
      <p>{words('web.members.round.closed', params)}</p>
    </Notice>
  );
}
