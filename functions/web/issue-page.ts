/** One issue of a report as a page: its numbers lead to their records, its places to what is said of them. */

import { anchorsOf } from '../../shared/consultations/anchors.ts';
import { carriedTo } from '../../shared/consultations/carry-over.ts';
import type { Anchor, AnchorKind } from '../../shared/consultations/comment.ts';
import type { ListedComment } from '../../shared/consultations/list-comments.ts';
import { placeName } from '../../shared/consultations/place-name.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { escapeHtml } from '../../shared/render/html/escape.ts';
import { modelName, setFileKey } from '../../shared/reports/issue-files.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import type { Report, ReportIssue } from '../../shared/reports/report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { readModel } from '../reports/read-model.ts';
import { withCommentLinks } from './comment-links.ts';
import { withLiveFigures } from './figure-links.ts';
import type { PageContext } from './pages/page-context.ts';
import { readText } from './read-text.ts';
import { shownLanguage } from './shown-language.ts';

export interface IssueOrder {
  readonly page: PageContext;
  readonly report: Report;
  readonly issue: ReportIssue;
  readonly language: Language;
  readonly comments: readonly ListedComment[];
  /** Whether the reader may comment on this issue now. */
  readonly mayWrite: boolean;
  /** Until when, or since when no more, in words; empty where nobody was asked. */
  readonly round: string;
}

/** The language in which `page` shows an issue. */
export function issueLanguage({ language }: PageContext, { languages }: ReportIssue): Language {
  return shownLanguage(language, languages);
}

/** HTML of the issue. Problem `object-unknown` where its files are gone. */
export async function issuePage(objects: Objects, order: IssueOrder): Promise<string> {
  const { issue, language, page, report } = order;
  const { kind } = report;
  const [html, model] = await Promise.all([
    readText(objects, setFileKey(issue.set, modelName(kind, language).replace(/json$/, 'html'))),
    readModel(objects, issue.set, { kind, language }),
  ]);
  const { audience } = reportKind(kind);
  const live = withLiveFigures(
    html,
    (figure) => `/snapshots/${issue.snapshot}/figures/${figure}?readers=${audience}&amp;lang=${language}`,
  );
  return withCommentLinks({
    html: live,
    head: headOf(order),
    linkAt: linksOf(order, anchorsOf(model)),
    language: page.language,
    direction: page.direction,
  });
}

function headOf({ comments, page, report, round }: IssueOrder): string {
  const { words } = page;
  const link = (href: string, text: string): string =>
    `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const back = link(page.to(`/reports/${report.id}`), words('web.members.back'));
  if (round === '') return `<p>${back}</p>`;
  const count = words('web.members.comments.count', { count: comments.length });
  const all = link(page.to(`/reports/${report.id}/comments`), count);
  return `<p>${back} · ${all} · ${escapeHtml(round)}</p>`;
}

/** Where one may comment, each place leads to the form; else only places that something was said of, to what was said. */
function linksOf({ comments, issue, mayWrite, page, report }: IssueOrder, anchors: readonly Anchor[]) {
  const { words } = page;
  const byPlace = new Map(anchors.map((anchor) => [`${anchor.kind} ${anchor.id}`, anchor]));
  const order = report.issues.map(({ set }) => set);
  // Comments go forward to newer issues, never back to older ones.
  const isEarlier = ({ comment }: ListedComment): boolean =>
    order.indexOf(comment.issue.set) <= order.indexOf(issue.set);
  const own = comments.filter(isEarlier).flatMap((listed) => {
    const carried = carriedTo(listed.comment, issue.set, anchors);
    if (carried.where === 'gone') return [];
    return [{ ...listed, at: carried.where === 'same' ? listed.comment.anchor : carried.anchor }];
  });
  return (kind: AnchorKind, id: string) => {
    const anchor = byPlace.get(`${kind} ${id}`);
    if (anchor === undefined) return undefined;
    const said = own.filter(({ at }) => isAt(at, kind, id));
    const [first] = said;
    if (first === undefined && !mayWrite) return undefined;
    const text =
      said.length === 0
        ? words('web.members.comment.here')
        : words('web.members.comments.count', { count: said.length });
    return {
      text,
      label: words('web.members.label', { what: text, place: placeName(words, kind, anchor.number) }),
      href: mayWrite
        ? page.to(`/reports/${report.id}/comments/new`, { kind, id })
        : `${page.to(`/reports/${report.id}/comments`)}#comment-${first?.comment.id}`,
    };
  };
}

/** Rows are commented on where their table is. */
export function isAt(anchor: Anchor, kind: AnchorKind, id: string): boolean {
  if (anchor.kind === kind) return anchor.id === id;
  return kind === 'table' && anchor.kind === 'row' && anchor.id.startsWith(`${id}/`);
}
