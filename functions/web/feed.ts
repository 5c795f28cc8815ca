/** The feed of published reports: Atom (RFC 4287), in one language. */

import type { Language } from '../../shared/reference/languages.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { escapeHtml } from '../../shared/render/html/escape.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { PublishedIssue } from './find-published.ts';
import type { WithdrawnIssue } from './find-withdrawn.ts';
import { reportName } from './pages/members/report-name.ts';
import { pageContext } from './pages/page-context.ts';
import { issueAddress, publishedAddress } from './published-address.ts';

export interface FeedOrder {
  /** Where the application is reached, without a slash at the end. */
  readonly origin: string;
  readonly language: Language;
  readonly published: readonly PublishedIssue[];
  /** Their entries stay, and say so: who follows the feed learns of it. */
  readonly withdrawn: readonly WithdrawnIssue[];
  /** When nothing is published yet, the feed is of this moment: an instant. */
  readonly now: string;
}

/** The whole feed, newest first. Ids are the addresses in the feed's language, which never change. */
export function atomFeed({ language, now, origin, published, withdrawn }: FeedOrder): string {
  const words = wordsIn(language);
  const self = `${origin}/feed.atom?lang=${language}`;
  const newest = [...published, ...withdrawn].toSorted((a, b) => b.at.localeCompare(a.at));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${escapeHtml(words('web.members.published.heading'))}</title>
<subtitle>${escapeHtml(words('web.members.published.lead'))}</subtitle>
<updated>${newest[0]?.at ?? now}</updated>
<author><name>${escapeHtml(words('report.organization'))}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${origin}/published?lang=${language}"/>
${newest.map((each) => ('reason' in each ? withdrawnEntry(each, origin, language) : entry(each, origin, language))).join('\n')}
</feed>
`;
}

function entry({ at, issue, report }: PublishedIssue, origin: string, language: Language): string {
  const page = pageContext(`${origin}/published?lang=${language}`, 'public');
  const address = `${origin}${publishedAddress(report)}`;
  const links = LANGUAGES.filter((each) => issue.languages.includes(each)).map(
    (each) => `<link rel="alternate" type="text/html" hreflang="${each}" href="${address}?lang=${each}"/>`,
  );
  const kind = page.words(reportKind(report.kind).name);
  return `<entry>
<id>${address}?lang=${language}</id>
<title>${escapeHtml(reportName(page, report, issue))}</title>
<published>${at}</published>
<updated>${at}</updated>
${links.join('\n')}
<category term="${report.kind}" label="${escapeHtml(kind)}"/>
<summary>${escapeHtml(page.words('web.members.published.summary', { manifest: issue.manifest }))}</summary>
</entry>`;
}

/** Under the id that the entry had. */
function withdrawnEntry(
  { at, issue, published, reason, report }: WithdrawnIssue,
  origin: string,
  language: Language,
): string {
  const page = pageContext(`${origin}/published?lang=${language}`, 'public');
  const address = `${origin}${issueAddress(report, issue)}`;
  const title = page.words('web.members.published.withdrawn-title', {
    title: reportName(page, report, issue),
  });
  return `<entry>
<id>${address}?lang=${language}</id>
<title>${escapeHtml(title)}</title>
<published>${published}</published>
<updated>${at}</updated>
<link rel="alternate" type="text/html" hreflang="${language}" href="${address}?lang=${language}"/>
${reason === '' ? '' : `<summary>${escapeHtml(reason)}</summary>\n`}</entry>`;
}
