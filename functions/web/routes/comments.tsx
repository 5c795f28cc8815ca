/** A report for who may read it: its issues, the comments on it, and the way to comment. */
import { type Context, Hono } from 'hono';
import { anchorsOf, findAnchor } from '../../../shared/consultations/anchors.ts';
import type { NewestVersion } from '../../../shared/consultations/carry-over.ts';
import {
  type Comment,
  commentStream,
  commentThing,
  OUTCOMES,
} from '../../../shared/consultations/comment.ts';
import { issuesFor } from '../../../shared/consultations/issues-for.ts';
import {
  COMMENT_STATES,
  type CommentState,
  listComments,
} from '../../../shared/consultations/list-comments.ts';
import { inputsOn } from '../../../shared/consultations/list-inputs.ts';
import type { Round } from '../../../shared/consultations/round.ts';
import { seenSchedules } from '../../../shared/consultations/schedule/seen-schedules.ts';
import { demandPart, takesPart } from '../../../shared/consultations/takes-part.ts';
import {
  addComment,
  answerComment,
  demandRound,
  LONGEST_COMMENT,
  withdrawComment,
} from '../../../shared/consultations/write-comment.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { may } from '../../../shared/people/permission.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { isLanguage } from '../../../shared/reference/languages.ts';
import type { Report } from '../../../shared/reports/report.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { readModel } from '../../reports/read-model.ts';
import { hasChanges } from '../compared-issues.ts';
import { earlierIssue } from '../earlier-issue.ts';
import { leaveNotice } from '../flash.ts';
import { isAt, issueLanguage, issuePage } from '../issue-page.ts';
import { ownAnchors } from '../own-anchors.ts';
import { whenShown } from '../page-when-shown.ts';
import { revisionText } from '../pages/builder/report-words.tsx';
import { roundText } from '../pages/members/round-notice.tsx';
import type { PageContext } from '../pages/page-context.ts';
import { publishedAddress } from '../published-address.ts';
import { readManifest } from '../read-manifest.ts';
import { readableReport } from '../readable-report.ts';
import { reportsIn } from '../report-sets.ts';
import { sendFile } from '../send-file.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { csvFile, workbookFile } from '../write-sheets.ts';

const CommentsPage = whenShown(async () => (await import('../pages/members/comments.tsx')).CommentsPage);
const NewCommentPage = whenShown(
  async () => (await import('../pages/members/new-comment.tsx')).NewCommentPage,
);
const ReportPage = whenShown(async () => (await import('../pages/members/report.tsx')).ReportPage);

export function commentRoutes({ clock, ledger, newId, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const anchorsFor = ownAnchors(objects);

  const openReport = (actor: Actor, id: string) => readableReport(actor, id, { ledger, clock });

  const openComments = async (actor: Actor, id: string) => {
    const { report, round } = await openReport(actor, id);
    if (round === undefined) throw new Problem('not-found');
    return { report, round, comments: await listComments(ledger, actor, report) };
  };

  /** The newest version that the reader may open, as its page is shown. */
  const newestFor = async (page: PageContext, report: Report): Promise<NewestVersion | undefined> => {
    const issue = issuesFor(page.actor, report).at(-1);
    if (issue === undefined) return undefined;
    const document = { kind: report.kind, language: issueLanguage(page, issue) };
    const anchors = anchorsOf(await readModel(objects, issue.set, document));
    return { label: issue.label, set: issue.set, anchors };
  };

  const mayWrite = async (actor: Actor, report: Report, round: Round | undefined): Promise<boolean> =>
    round !== undefined &&
    may(actor, 'comment.write', commentThing(signatureOf(actor), round.state)) &&
    takesPart(ledger, actor, report, clock());

  const readComment = async (report: Report, id: string): Promise<Revision<Comment>> => {
    const [newest] = (await ledger.newest([commentStream(id)])) as readonly (Revision<Comment> | undefined)[];
    if (newest === undefined || newest.state.report !== report.id) throw new Problem('not-found');
    return newest;
  };

  app.get('/reports/:id/comments', async (c) => {
    const actor = c.get('actor');
    const page = c.get('page');
    const { comments, report, round } = await openComments(actor, c.req.param('id'));
    const { state, unknown } = stateAsked(c);
    const inputs = await inputsOn(ledger, report.id, page.audience);
    return c.html(
      <CommentsPage
        page={page}
        report={report}
        round={round}
        comments={comments}
        inputs={inputs}
        state={state}
        newest={await newestFor(page, report)}
        own={await anchorsFor({ page, report, comments: comments.map(({ comment }) => comment) })}
        unknown={unknown === '' ? [] : [{ name: page.words('web.members.outcome'), value: unknown }]}
        mayWrite={await mayWrite(actor, report, round)}
        mayAnswer={may(actor, 'comment.answer', commentThing('', 'open'))}
      />,
    );
  });

  app.get('/reports/:id/:file{comments\\.(?:xlsx|csv)}', async (c) => {
    const page = c.get('page');
    const { language, words } = page;
    const { comments, report, round } = await openComments(c.get('actor'), c.req.param('id'));
    const { state, unknown } = stateAsked(c);
    // A file says nowhere that it was asked for something else.
    if (unknown !== '') throw wrongField(words('web.members.outcome'), 'unknown');
    const isAsked = (each: { readonly state: CommentState }): boolean =>
      state === undefined || each.state === state;
    // The file is for members, whoever takes it.
    const inputs = await inputsOn(ledger, report.id, 'members');
    const { commentMatrix } = await import('../../../shared/consultations/comment-matrix.ts');
    const model = commentMatrix({
      report,
      comments: comments.filter(isAsked),
      inputs: inputs.filter(isAsked),
      language,
      words,
      makers: (await readManifest(objects, round.issued.set)).makers,
      newest: await newestFor(page, report),
      own: await anchorsFor({ page, report, comments: comments.map(({ comment }) => comment) }),
      issueName: (label) => revisionText(page, label),
      filter: state === undefined ? '' : words(`web.members.outcome.${state}`),
    });
    const sheet = model.sheets.find(({ id }) => id === 'comments');
    const isCsv = c.req.param('file').endsWith('csv');
    if (isCsv && sheet) return sendFile(csvFile(sheet), `comments-${report.id}.csv`);
    return sendFile(workbookFile(model), `comments-${report.id}.xlsx`);
  });

  const formFor = async (page: PageContext, id: string, { kind = '', at = '' }) => {
    const { actor } = page;
    const { comments, report } = await openComments(actor, id);
    const round = demandRound(actor, report, clock());
    await demandPart(ledger, actor, report, clock());
    const shownIn = issueLanguage(page, round.issued);
    const anchors = anchorsOf(
      await readModel(objects, round.issued.set, { kind: report.kind, language: shownIn }),
    );
    const anchor = findAnchor(anchors, kind, at);
    if (anchor === undefined) throw new Problem('not-found');
    return {
      page,
      report,
      round,
      anchor,
      anchors,
      rows:
        anchor.kind === 'table'
          ? anchors.filter((each) => each.kind === 'row' && isAt(each, 'table', at))
          : [],
      said: comments.filter(
        ({ comment }) => comment.issue.set === round.issued.set && isAt(comment.anchor, anchor.kind, at),
      ),
    };
  };

  app.get('/reports/:id/comments/new', async (c) => {
    const { id, kind } = c.req.query();
    const asked = { kind: kind ?? 'document', at: id ?? '' };
    const form = await formFor(c.get('page'), c.req.param('id'), asked);
    return c.html(<NewCommentPage {...form} />);
  });

  app.post('/reports/:id/comments', async (c) => {
    const page = c.get('page');
    const { id, kind, language, row, text } = textsOf(await c.req.parseBody());
    const form = await formFor(page, c.req.param('id'), { kind: kind ?? '', at: id ?? '' });
    const said = (text ?? '').trim();
    const spoken = isLanguage(language ?? '') ? (language as typeof page.language) : page.language;
    if (said === '' || said.length > LONGEST_COMMENT) {
      const sent = { text: said, language: spoken, row: row ?? '' };
      return c.html(<NewCommentPage {...form} sent={sent} />, 422);
    }
    const anchor = findAnchor(form.rows, 'row', row ?? '') ?? form.anchor;
    const order = { report: form.report, anchor, text: said, language: spoken };
    const comment = await addComment(c.get('actor'), order, { ledger, clock, newId });
    leaveNotice(c, { tone: 'good', key: 'web.members.comment.sent' });
    return c.redirect(`${page.to(`/reports/${form.report.id}/comments`)}#comment-${comment.id}`, 303);
  });

  app.post('/reports/:id/comments/:comment/:step{answer|withdraw}', async (c) => {
    const page = c.get('page');
    const actor = c.get('actor');
    const { report } = await openComments(actor, c.req.param('id'));
    const comment = await readComment(report, c.req.param('comment'));
    const { outcome, revision, text } = textsOf(await c.req.parseBody());
    const made = { comment, revision: Number(revision) };
    if (c.req.param('step') === 'withdraw') {
      await withdrawComment(actor, { ...made, report }, { ledger, clock });
      leaveNotice(c, { tone: 'good', key: 'web.members.withdrawn' });
      return c.redirect(page.to(`/reports/${report.id}/comments`), 303);
    }
    const chosen = OUTCOMES.find((each) => each === outcome);
    if (chosen === undefined) throw new Problem('usage');
    await answerComment(actor, { ...made, outcome: chosen, text: text ?? '' }, { ledger, clock });
    leaveNotice(c, { tone: 'good', key: 'web.members.answered-notice' });
    return c.redirect(`${page.to(`/reports/${report.id}/comments`)}#comment-${comment.state.id}`, 303);
  });

  app.get('/reports/:id/issue/:file{[0-9a-f]{16}\\.html}', async (c) => {
    const page = c.get('page');
    const actor = c.get('actor');
    const { issues, report, round } = await openReport(actor, c.req.param('id'));
    const issue = issues.find(({ set }) => `${set}.html` === c.req.param('file'));
    if (issue === undefined) throw new Problem('not-found');
    const comments = round === undefined ? [] : await listComments(ledger, actor, report);
    const html = await issuePage(objects, {
      page,
      report,
      issue,
      language: issueLanguage(page, issue),
      comments,
      mayWrite: (await mayWrite(actor, report, round)) && round?.issued === issue,
      round: round === undefined ? '' : roundText(page, round),
    });
    return c.html(html);
  });

  app.get('/reports/:id', async (c) => {
    const page = c.get('page');
    const actor = c.get('actor');
    const { issues, report, round } = await openReport(actor, c.req.param('id'));
    const comments = round === undefined ? undefined : await listComments(ledger, actor, report);
    const asked = { report: report.id, today: genevaDay(clock()) };
    const schedules = await seenSchedules(ledger, actor, asked);
    const shown = await Promise.all(
      issues.toReversed().map(async (issue) => ({
        issue,
        documents: reportsIn(await readManifest(objects, issue.set), page.audience),
      })),
    );
    return c.html(
      <ReportPage
        page={page}
        report={report}
        issues={shown}
        round={round}
        address={report.state === 'published' ? publishedAddress(report) : undefined}
        comments={comments?.length}
        hasChanges={hasChanges({ issues, earlier: await earlierIssue(ledger, actor, report) })}
        hasSchedule={schedules.length > 0}
      />,
    );
  });

  return app;
}

/** The state that the address asks for, or what it asks for in its place. */
function stateAsked(c: Context<Env>): {
  readonly state: CommentState | undefined;
  readonly unknown: string;
} {
  const asked = c.req.query('state') ?? '';
  const state = COMMENT_STATES.find((each) => each === asked);
  return { state, unknown: state === undefined ? asked : '' };
}

/** The fields of a form that are text. */
function textsOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => typeof value === 'string'),
  ) as Readonly<Record<string, string>>;
}
