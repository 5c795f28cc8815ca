/** Where a comment is written: the place that it is about, what others said of it, and the form. */
import type { Anchor } from '../../../../shared/consultations/comment.ts';
import type { ListedComment } from '../../../../shared/consultations/list-comments.ts';
import { placeName } from '../../../../shared/consultations/place-name.ts';
import type { Round } from '../../../../shared/consultations/round.ts';
import { LONGEST_COMMENT } from '../../../../shared/consultations/write-comment.ts';
import { LANGUAGES, type Language, languageDirection } from '../../../../shared/reference/languages.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { languageName } from '../language-name.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Quote } from './quote.tsx';
import { reportName } from './report-name.ts';
import { RoundNotice } from './round-notice.tsx';

interface NewCommentProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly round: Round;
  readonly anchor: Anchor;
  /** The rows of the table, where the place is one. */
  readonly rows: readonly Anchor[];
  readonly said: readonly ListedComment[];
  /** What was sent and could not be taken. */
  readonly sent?: { readonly text: string; readonly language: Language; readonly row: string };
}

export function NewCommentPage({ page, anchor, report, round, rows, said, sent }: NewCommentProps) {
  const { words } = page;
  const name = placeName(words, anchor.kind, anchor.number);
  const wrong =
    sent === undefined ? undefined : words('web.members.comment.wrong', { most: LONGEST_COMMENT });
  return (
    <Layout
      page={page}
      title={words('web.members.comment.on', { place: name })}
      trail={[
        { label: words('web.reports.heading'), href: page.to('/reports') },
        { label: reportName(page, report), href: page.to(`/reports/${report.id}`) },
        { label: words('web.members.comments'), href: page.to(`/reports/${report.id}/comments`) },
      ]}
    >
      <ErrorSummary page={page} errors={wrong === undefined ? [] : [{ field: 'text', message: wrong }]} />
      <RoundNotice page={page} round={round} />
      <Quote page={page} report={report} anchor={anchor} />
      {said.length === 0 ? null : (
        <section>
          <h2>{words('web.members.comments.count', { count: said.length })}</h2>
          <ul class="others">
            {said.map(({ author, comment }) => (
              <li>
                <p class="said" lang={comment.language} dir={languageDirection(comment.language)}>
                  {comment.text}
                </p>
                <p class="note">
                  <bdi lang="">{author}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ActionForm
        page={page}
        action={page.to(`/reports/${report.id}/comments`)}
        hidden={{ kind: anchor.kind, id: anchor.id }}
      >
        {rows.length === 0 ? null : (
          <Field
            page={page}
            name="row"
            label={words('web.members.row')}
            input={{
              type: 'select',
              value: sent?.row ?? '',
              options: [
                { value: '', label: words('web.members.row.all') },
                ...rows.map(({ id, number }) => ({
                  value: id,
                  label: number.split(': ').slice(1).join(': '),
                })),
              ],
            }}
          />
        )}
        <Field
          page={page}
          name="text"
          label={words('web.members.comment')}
          required
          {...(wrong === undefined ? {} : { error: wrong })}
          input={{ type: 'textarea', rows: 8, maxLength: LONGEST_COMMENT, value: sent?.text ?? '' }}
        />
        <Field
          page={page}
          name="language"
          label={words('web.members.comment.language')}
          input={{
            type: 'select',
            value: sent?.language ?? page.language,
            options: LANGUAGES.map((value) => ({
              value,
              label: languageName(value),
              language: value,
            })),
          }}
        />
        <Toolbar>
          <Button>{words('web.members.comment.send')}</Button>
          <LinkButton kind="quiet" href={page.to(`/reports/${report.id}/issue/${round.issued.set}.html`)}>
            {words('web.members.read')}
          </LinkButton>
        </Toolbar>
      </ActionForm>
    </Layout>
  );
}
