/** Comments on the issue of a report that is in consultation, and the secretariat's answers. */
import { createRoute, z } from '@hono/zod-openapi';
import { anchorsOf, findAnchor } from '../../../shared/consultations/anchors.ts';
import {
  ANCHOR_KINDS,
  type Anchor,
  type Comment,
  commentStream,
  commentThing,
  OUTCOMES,
} from '../../../shared/consultations/comment.ts';
import { issuesFor } from '../../../shared/consultations/issues-for.ts';
import { listComments } from '../../../shared/consultations/list-comments.ts';
import { requireNotWithdrawn } from '../../../shared/consultations/require-not-withdrawn.ts';
import { roundOf } from '../../../shared/consultations/round.ts';
import {
  addComment,
  answerComment,
  demandRound,
  LONGEST_COMMENT,
  withdrawComment,
} from '../../../shared/consultations/write-comment.ts';
import type { Actor } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { readReport } from '../../../shared/reports/change-report.ts';
import { type Report, reportThing } from '../../../shared/reports/report.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { isProblem, Problem } from '../../../shared/text/problem.ts';
import { readModel } from '../../reports/read-model.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { Instant, LanguageCode, pageOf } from './schemas.ts';

const CommentText = z.string().trim().min(1).max(LONGEST_COMMENT);
const AnchorKind = z.enum(ANCHOR_KINDS);

const CommentAnswer = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    report: z.string(),
    issue: z.string(),
    anchor: z.strictObject({
      kind: AnchorKind,
      id: z.string(),
      number: z.string(),
      quote: z.string(),
      language: LanguageCode.optional(),
    }),
    text: z.string(),
    language: LanguageCode,
    author: z.string(),
    at: Instant,
    response: z.strictObject({ outcome: z.enum(OUTCOMES), text: z.string(), at: Instant }).optional(),
  })
  .openapi('Comment');

const NewComment = z
  .strictObject({
    anchor: z.strictObject({ kind: AnchorKind, id: z.string().max(300) }),
    text: CommentText,
    language: LanguageCode,
  })
  .openapi('NewComment');

const CommentResponse = z
  .strictObject({ outcome: z.enum(OUTCOMES), text: CommentText })
  .openapi('CommentResponse');

const ReportPlace = z.object({ report: z.string().regex(/^[a-z0-9.-]{1,80}$/i) });

const list = createRoute({
  method: 'get',
  path: '/reports/{report}/comments',
  operationId: 'listComments',
  tags: ['comments'],
  request: { params: ReportPlace },
  responses: answers({ 200: pageOf(CommentAnswer, 'CommentPage') }, [404, 410]),
});

const add = createRoute({
  method: 'post',
  path: '/reports/{report}/comments',
  operationId: 'addComment',
  tags: ['comments'],
  request: { params: ReportPlace, body: jsonBody(NewComment) },
  responses: answers({ 201: CommentAnswer }, [403, 404, 410, 415]),
});

const respond = createRoute({
  method: 'post',
  path: '/reports/{report}/comments/{comment}/response',
  operationId: 'answerComment',
  tags: ['comments'],
  request: {
    params: ReportPlace.extend({ comment: z.string().max(100) }),
    headers: IfMatch,
    body: jsonBody(CommentResponse),
  },
  responses: answers({ 200: CommentAnswer }, [403, 404, 409, 410, 412, 415, 428]),
});

const withdrawRoute = createRoute({
  method: 'post',
  path: '/reports/{report}/comments/{comment}/withdraw',
  operationId: 'withdrawComment',
  tags: ['comments'],
  request: { params: ReportPlace.extend({ comment: z.string().max(100) }), headers: IfMatch },
  responses: answers({ 204: 'nothing' }, [403, 404, 409, 410, 412, 428]),
});

/**
 * `GET` and `POST /reports/REPORT/comments`, `POST …/COMMENT/response` and `…/withdraw`. A comment is taken on the issue in
 * consultation only; answering asks `comment.answer`, both steps need `If-Match`.
 */
export function comments({ clock, ledger, newId, objects }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    return c.json({ items: await told(actor, await openReport(actor, c.req.valid('param').report)) }, 200);
  });

  app.openapi(add, async (c) => {
    const actor = c.get('actor');
    const report = await openReport(actor, c.req.valid('param').report);
    const { anchor, language, text } = c.req.valid('json');
    const { issued } = demandRound(actor, report, clock());
    const found = findAnchor(await anchorsIn(report, issued.set, language), anchor.kind, anchor.id);
    if (found === undefined) throw new Problem('not-found');
    const { id } = await addComment(
      actor,
      { report, anchor: found, text, language },
      { ledger, clock, newId },
    );
    return c.json(await toldOne(actor, report, id), 201, { etag: revisionTag(1) });
  });

  app.openapi(respond, async (c) => {
    const actor = c.get('actor');
    const { comment: id, report: reportId } = c.req.valid('param');
    const report = await openReport(actor, reportId);
    const comment = await openComment(report, id);
    demand(actor, 'comment.answer', { kind: 'comment', by: comment.state.by, round: 'open' });
    demandMatch(c, revisionTag(comment.revision));
    const said = c.req.valid('json');
    await answerComment(actor, { comment, revision: comment.revision, ...said }, { ledger, clock });
    const etag = revisionTag(comment.revision + 1);
    return c.json(await toldOne(actor, report, id), 200, { etag });
  });

  app.openapi(withdrawRoute, async (c) => {
    const actor = c.get('actor');
    const { comment: id, report: reportId } = c.req.valid('param');
    const report = await openReport(actor, reportId);
    const comment = await openComment(report, id);
    const round = roundOf(report, clock())?.state ?? 'closed';
    demand(actor, 'comment.withdraw', commentThing(comment.state.by, round));
    demandMatch(c, revisionTag(comment.revision));
    const { revision } = comment;
    await withdrawComment(actor, { comment, revision, report }, { ledger, clock });
    return c.body(null, 204);
  });

  return app;

  async function openComment(report: Report, id: string): Promise<Revision<Comment>> {
    const [newest] = await ledger.newest([commentStream(id)]);
    const comment = newest as Revision<Comment> | undefined;
    if (comment === undefined || comment.state.report !== report.id || comment.state.withdrawn) {
      throw new Problem('not-found');
    }
    return comment;
  }

  async function openReport(actor: Actor, id: string): Promise<Report> {
    const found = await readReport(ledger, id);
    if (found === undefined) throw new Problem('not-found');
    requireNotWithdrawn(actor, found.state);
    demand(actor, 'report.read', reportThing(found.state));
    const isOpen = may(actor, 'comment.read', { kind: 'comment', by: '', round: 'open' });
    if (!isOpen || issuesFor(actor, found.state).length === 0) throw new Problem('not-found');
    return found.state;
  }

  async function anchorsIn({ kind }: Report, set: string, language: Comment['language']) {
    try {
      return anchorsOf(await readModel(objects, set, { kind, language }));
    } catch (error) {
      if (isProblem(error, 'object-unknown')) throw new Problem('not-found', {}, { cause: error });
      throw error;
    }
  }

  async function told(actor: Actor, report: Report) {
    const found = await listComments(ledger, actor, report);
    return found.map(
      ({ author, comment: { anchor, at, id, issue, language, response, text }, revision }) => ({
        ...{ id, revision, report: report.id, issue: issue.label, text, language, author, at },
        anchor: placeOf(anchor),
        ...(response === undefined
          ? {}
          : { response: { outcome: response.outcome, text: response.text, at: response.at } }),
      }),
    );
  }

  async function toldOne(actor: Actor, report: Report, id: string) {
    const found = (await told(actor, report)).find((each) => each.id === id);
    if (found === undefined) throw new Problem('not-found');
    return found;
  }
}

/** A place without its position, which is the server's own. */
function placeOf({ id, kind, language, number, quote }: Anchor) {
  return { kind, id, number, quote, ...(language === undefined ? {} : { language }) };
}
