/** The comments on a report in the order of the document, each with what was done about it. */

import type { NewestVersion } from '../../../../shared/consultations/carry-over.ts';
import { type Anchor, OUTCOMES } from '../../../../shared/consultations/comment.ts';
import { carriedText } from '../../../../shared/consultations/comment-matrix.ts';
import {
  COMMENT_STATES,
  type CommentState,
  type ListedComment,
} from '../../../../shared/consultations/list-comments.ts';
import type { ListedInput } from '../../../../shared/consultations/list-inputs.ts';
import { placeName } from '../../../../shared/consultations/place-name.ts';
import type { Round } from '../../../../shared/consultations/round.ts';
import { LONGEST_COMMENT } from '../../../../shared/consultations/write-comment.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { revisionText } from '../builder/report-words.tsx';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { InputList, inputsText } from '../rounds/input-list.tsx';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { OUTCOME_TONES } from './outcome-tones.ts';
import { Quote } from './quote.tsx';
import { reportName } from './report-name.ts';
import { RoundNotice } from './round-notice.tsx';

interface CommentsProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly round: Round | undefined;
  /** All of them, in order. */
  readonly comments: readonly ListedComment[];
  /** What circular letters called for before the first draft. */
  readonly inputs: readonly ListedInput[];
  /** Only those in this state, where one is chosen. */
  readonly state: CommentState | undefined;
  /** What was asked for and is no state. */
  readonly unknown: readonly UnknownValue[];
  /** Where comments on earlier versions stand now. */
  readonly newest: NewestVersion | undefined;
  /** By comment: its place in the reader's language, where it quotes another. */
  readonly own: ReadonlyMap<string, Anchor>;
  readonly mayWrite: boolean;
  readonly mayAnswer: boolean;
}

export function CommentsPage({
  page,
  comments,
  inputs,
  report,
  round,
  state,
  unknown,
  ...may
}: CommentsProps) {
  const { words } = page;
  const place = `/reports/${report.id}/comments`;
  const shown = comments.filter((each) => state === undefined || each.state === state);
  const asked = inputs.filter((each) => state === undefined || each.state === state);
  const query = state === undefined ? {} : { state };
  return (
    <Layout
      page={page}
      title={words('web.members.comments')}
      trail={[
        { label: words('web.reports.heading'), href: page.to('/reports') },
        { label: reportName(page, report), href: page.to(`/reports/${report.id}`) },
      ]}
      actions={
        may.mayWrite ? (
          <LinkButton kind="primary" href={page.to(`${place}/new`, { kind: 'document' })}>
            {words('web.members.comment.on-document')}
          </LinkButton>
        ) : undefined
      }
    >
      <RoundNotice page={page} round={round} />
      <UnknownValues page={page} values={unknown} />
      <Tabs
        label={words('web.members.outcome')}
        items={[undefined, ...COMMENT_STATES].map((each) => ({
          href: page.to(place, each === undefined ? {} : { state: each }),
          label: words(each === undefined ? 'web.members.filter.all' : `web.members.outcome.${each}`),
          current: each === state,
          count: comments.filter((comment) => each === undefined || comment.state === each).length,
        }))}
      />
      {shown.length + asked.length === 0 ? null : (
        <Toolbar label={words('web.members.download')}>
          <LinkButton href={page.to(`${place}.xlsx`, query)} download>
            {words('web.members.download.xlsx')}
          </LinkButton>
          <LinkButton href={page.to(`${place}.csv`, query)} download>
            {words('web.members.download.csv')}
          </LinkButton>
        </Toolbar>
      )}
      {shown.length === 0 ? (
        <Empty title={words('web.members.comments.none')} />
      ) : (
        <ol class="comments">
          {shown.map((listed) => (
            <li id={`comment-${listed.comment.id}`}>
              <OneComment page={page} place={place} report={report} listed={listed} round={round} {...may} />
            </li>
          ))}
        </ol>
      )}
      {asked.length === 0 ? null : (
        <section aria-labelledby="inputs">
          <h2 id="inputs">{words('web.rounds.inputs')}</h2>
          <p>{inputsText({ page, inputs: asked })}</p>
          <InputList page={page} inputs={asked} captionUnseen />
        </section>
      )}
    </Layout>
  );
}

interface OneProps extends Pick<CommentsProps, 'newest' | 'own' | 'page' | 'report' | 'round' | 'mayAnswer'> {
  readonly place: string;
  readonly listed: ListedComment;
}

function OneComment({ page, listed, mayAnswer, newest, own: places, place, report, round }: OneProps) {
  const ownAnchor = places.get(listed.comment.id);
  const { words } = page;
  const issueName = (label: string): string => revisionText(page, label);
  const { author, comment, isOwn, revision, state } = listed;
  const { anchor, language, response } = comment;
  const name = placeName(words, anchor.kind, (ownAnchor ?? anchor).number);
  const own = `${place}/${comment.id}`;
  const carried = carriedText({ issueName, newest, words }, comment);
  return (
    <article class="comment">
      <h2>{name}</h2>
      <p class="note">
        <a
          href={page.to(`/reports/${report.id}/issue/${comment.issue.set}.html`) + placeIn(anchor)}
          aria-label={words('web.members.label', {
            what: words('web.members.on-issue', { issue: revisionText(page, comment.issue.label) }),
            place: name,
          })}
        >
          {words('web.members.on-issue', { issue: revisionText(page, comment.issue.label) })}
        </a>
      </p>
      {carried === '' ? null : <p class="note">{carried}</p>}
      <Quote page={page} report={report} anchor={anchor} own={ownAnchor} />
      <p class="said" lang={language} dir={languageDirection(language)}>
        {comment.text}
      </p>
      <p class="note">
        <Badge tone={OUTCOME_TONES[state]}>{words(`web.members.outcome.${state}`)}</Badge>{' '}
        <bdi lang="">{author}</bdi>
        {' · '}
        <time datetime={comment.at}>{dayText(page, comment.at)}</time>
      </p>
      {response ? (
        <div class="answer">
          <h3>{words('web.members.answer')}</h3>
          <p class="said" lang="" dir="auto">
            {response.text}
          </p>
          <p class="note">
            <time datetime={response.at}>{dayText(page, response.at)}</time>
          </p>
        </div>
      ) : null}
      {mayAnswer ? <AnswerForm page={page} own={own} name={name} listed={listed} /> : null}
      {isOwn && round?.state === 'open' && response === undefined ? (
        <ActionForm page={page} action={page.to(`${own}/withdraw`)} revision={revision} inline>
          <Button
            kind="quiet"
            label={words('web.members.label', { what: words('web.members.withdraw'), place: name })}
          >
            {words('web.members.withdraw')}
          </Button>
        </ActionForm>
      ) : null}
    </article>
  );
}

/** Where a place stands on the page of its issue; a row where its table does. */
function placeIn({ id, kind }: Anchor): string {
  if (kind === 'document') return '';
  return `#${encodeURIComponent(kind === 'row' ? id.slice(0, id.lastIndexOf('/')) : id)}`;
}

interface AnswerProps {
  readonly page: PageContext;
  readonly own: string;
  readonly name: string;
  readonly listed: ListedComment;
}

function AnswerForm({ page, listed, name, own }: AnswerProps) {
  const { words } = page;
  const { comment, revision } = listed;
  const id = comment.id;
  return (
    <Disclosure summary={words(comment.response ? 'web.members.answer.change' : 'web.members.answer.give')}>
      <ActionForm
        page={page}
        action={page.to(`${own}/answer`)}
        revision={revision}
        label={words('web.members.label', { what: words('web.members.answer.give'), place: name })}
      >
        <Field
          page={page}
          name="outcome"
          id={`outcome-${id}`}
          label={words('web.members.outcome')}
          required
          input={{
            type: 'radios',
            chosen: comment.response ? [comment.response.outcome] : [],
            options: OUTCOMES.map((value) => ({ value, label: words(`web.members.outcome.${value}`) })),
          }}
        />
        <Field
          page={page}
          name="text"
          id={`answer-${id}`}
          label={words('web.members.answer')}
          required
          input={{
            type: 'textarea',
            rows: 4,
            maxLength: LONGEST_COMMENT,
            value: comment.response?.text ?? '',
          }}
        />
        <Button>{words('web.members.answer.save')}</Button>
      </ActionForm>
    </Disclosure>
  );
}
