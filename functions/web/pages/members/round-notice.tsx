/** Until when comments are taken, on every page of a report that is commented on. */
import type { Round } from '../../../../shared/consultations/round.ts';
import { commentedIssue } from '../../../../shared/reports/issue-name.ts';
import { Notice } from '../../components/notice.tsx';
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
  const isShort = round.state === 'open' && round.daysLeft <= 2;
  return (
    <Notice page={page} tone={isShort || round.because === 'withdrawn' ? 'warn' : 'info'}>
      <p>{roundText(page, round)}</p>
    </Notice>
  );
}

/** Until when comments are taken, and on the last days from whom; or why none are. */
export function roundText(page: PageContext, round: Round): string {
  const { language, words } = page;
  const issue = commentedIssue(words, round.issue);
  const day = dayText(page, round.deadline);
  const { askedNow, because, participantsFrom } = round;
  if (because === undefined) {
    const open = words('web.members.round.open', { issue, day, days: round.daysLeft });
    const said = [open];
    if (askedNow !== undefined && askedNow !== 'participants') {
      said.push(words('web.members.round.asked', { audience: words(`web.rounds.audience.${askedNow}`) }));
    }
    if (participantsFrom !== undefined) {
      said.push(words('web.members.round.participants', { day: dayText(page, participantsFrom) }));
    }
    return said.join(language === 'zh' ? '' : ' ');
  }
  switch (because) {
    case 'before':
      return words('web.members.round.before', { issue, day: dayText(page, round.opens) });
    case 'over':
      return words('web.members.round.closed', { issue, day });
    case 'gone-on':
    case 'withdrawn':
      return words(`web.members.round.${because}`, { issue });
  }
}
