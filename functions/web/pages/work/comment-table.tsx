/** Comments that wait for an answer, each with the way to it. */
import { placeName } from '../../../../shared/consultations/place-name.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { Unanswered } from '../../unanswered.ts';
import { dayText } from '../day-text.ts';
import { reportName } from '../members/report-name.ts';
import type { PageContext } from '../page-context.ts';

/** Rows at most; the page of the report has all. */
const MOST = 10;

/** Characters of a comment that are shown. */
const LONGEST = 160;

/** Nothing where nothing waits. */
export function CommentTable({
  page,
  comments,
}: {
  readonly page: PageContext;
  readonly comments: readonly Unanswered[];
}) {
  if (comments.length === 0) return null;
  const { words } = page;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{words('web.work.comments')}</h2>
      <p>{words('web.builder.mind.unanswered', { count: comments.length })}</p>
      <Table
        caption={words('web.work.comments')}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.builder.report') },
          { label: words('web.members.place'), narrow: true },
          { label: words('web.members.comment') },
          { label: words('web.members.author') },
          { label: words('web.members.day'), narrow: true },
        ]}
      >
        {comments.slice(0, MOST).map(({ author, comment, report }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <a href={page.to(`/reports/${report.id}/comments`, { state: 'open' })}>
                {reportName(page, report)}
              </a>
            </th>
            <td {...STACKED_ROLES.cell}>{placeName(words, comment.anchor.kind, comment.anchor.number)}</td>
            <td {...STACKED_ROLES.cell} lang={comment.language} dir={languageDirection(comment.language)}>
              {comment.text.length > LONGEST ? `${comment.text.slice(0, LONGEST)}…` : comment.text}
            </td>
            <td {...STACKED_ROLES.cell}>
              <bdi lang="">{author}</bdi>
            </td>
            <td {...STACKED_ROLES.cell} class="short">
              <time datetime={comment.at}>{dayText(page, comment.at)}</time>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
