/** The workbench of key messages: headlines ranked by their evidence, chosen and put in order by numbers. */

import { wordCount } from '../../../../shared/activities/word-count.ts';
import { chooseText } from '../../../../shared/reports/compose/local-text.ts';
import type { KeyMessageCandidate } from '../../../../shared/reports/compose/sections/goal-quotes.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { GoalTag } from '../../components/goal-tag.tsx';
import { Progress } from '../../components/progress.tsx';
import { RecordLink } from '../../components/record-id.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { ReportFrame } from './report-frame.tsx';
import { builderPath } from './report-words.tsx';

interface MessagesProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly revision: number;
  /** Best first; none before the first issue. */
  readonly candidates: readonly KeyMessageCandidate[];
  readonly mayWrite: boolean;
}

export function MessagesPage({ page, candidates, mayWrite, report, revision }: MessagesProps) {
  const { words } = page;
  const plan = reportKind(report.kind).sections.find(({ maker }) => maker === 'key-messages');
  const { limit, most } = plan?.maker === 'key-messages' ? plan : { limit: 0, most: 0 };
  const chosen = report.keyMessages ?? candidates.slice(0, most).map(({ activity }) => activity);
  const said = candidates.filter(({ activity }) => chosen.includes(activity));
  const count = said.reduce(
    (sum, { headline }) => sum + wordCount(chooseText(headline, page.language)?.text ?? ''),
    0,
  );
  return (
    <ReportFrame page={page} report={report} tab="messages">
      <p class="lead">{words('web.builder.messages-lead')}</p>
      {candidates.length === 0 ? (
        <Empty title={words('web.builder.texts-first')} />
      ) : (
        <>
          <Progress
            page={page}
            label={words('web.builder.message-words')}
            value={count}
            max={limit}
            kind="limit"
          />
          <ActionForm
            page={page}
            action={page.to(builderPath(report.id, 'messages'))}
            revision={revision}
            label={words('web.builder.tab.messages')}
          >
            <Table
              caption={words('web.builder.tab.messages')}
              captionUnseen
              class="stacked"
              columns={[
                { label: words('web.builder.rank'), narrow: true },
                { label: words('web.builder.headline') },
                { label: words('web.builder.goals') },
                { label: words('web.records.id'), narrow: true },
              ]}
            >
              {candidates.map((candidate) => (
                <Candidate
                  page={page}
                  candidate={candidate}
                  place={chosen.indexOf(candidate.activity) + 1}
                  mayWrite={mayWrite}
                />
              ))}
            </Table>
            {mayWrite ? <Button>{words('web.builder.save')}</Button> : null}
          </ActionForm>
        </>
      )}
    </ReportFrame>
  );
}

interface CandidateProps {
  readonly page: PageContext;
  readonly candidate: KeyMessageCandidate;
  /** 0 where it is not chosen. */
  readonly place: number;
  readonly mayWrite: boolean;
}

function Candidate({ page, candidate, mayWrite, place }: CandidateProps) {
  const { activity, goals, headline, title } = candidate;
  const said = chooseText(headline, page.language) ?? chooseText(title, page.language);
  return (
    <tr {...STACKED_ROLES.row}>
      <td {...STACKED_ROLES.cell} data-label={page.words('web.builder.rank')}>
        {mayWrite ? (
          <input
            type="number"
            name={`place-${activity}`}
            min="1"
            max="99"
            size={3}
            value={place === 0 ? '' : String(place)}
            aria-label={page.words('web.builder.place-of', { title: activity })}
          />
        ) : place === 0 ? (
          '–'
        ) : (
          String(place)
        )}
      </td>
      <td {...STACKED_ROLES.cell}>
        <span lang={said?.lang} dir="auto">
          {said?.text ?? activity}
        </span>
        {said?.mark === undefined ? null : ` ${page.words(`report.${said.mark}-translation`)}`}
      </td>
      <td {...STACKED_ROLES.cell}>
        {goals.map((goal) => (
          <>
            <GoalTag page={page} goal={goal} />{' '}
          </>
        ))}
      </td>
      <th {...STACKED_ROLES.name} scope="row">
        <RecordLink page={page} id={activity} />
      </th>
    </tr>
  );
}
