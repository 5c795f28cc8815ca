/** What stands at the address of an issue that was withdrawn, and the list of such reports. */

import { Notice } from '../../components/notice.tsx';
import type { WithdrawnIssue } from '../../find-withdrawn.ts';
import { issueAddress } from '../../published-address.ts';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';

interface WithdrawnProps extends WithdrawnIssue {
  readonly page: PageContext;
  /** Path of what is published now; absent where nothing is. */
  readonly newest: string | undefined;
}

/** Answered with 410 (RFC 9110, 15.5.11), for its files too. */
export function WithdrawnPage({ page, at, issue, newest, reason, report }: WithdrawnProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={reportName(page, report, issue)}
      trail={[{ label: words('web.members.published.heading'), href: page.to('/published') }]}
    >
      <Notice
        page={page}
        tone="warn"
        title={words('web.members.published.withdrawn', { day: dayText(page, at) })}
      >
        {reason === '' ? null : (
          <p lang="" dir="auto">
            {reason}
          </p>
        )}
        <p>{words('web.members.published.withdrawn-lead')}</p>
        {newest === undefined ? null : (
          <p>
            <a href={page.to(newest)}>{words('web.members.published.newest')}</a>
          </p>
        )}
      </Notice>
    </Layout>
  );
}

/** Nothing where there is none. */
export function WithdrawnList({
  page,
  withdrawn,
}: {
  readonly page: PageContext;
  readonly withdrawn: readonly WithdrawnIssue[];
}) {
  const { words } = page;
  if (withdrawn.length === 0) return null;
  return (
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn">{words('web.members.published.all-withdrawn')}</h2>
      <ul>
        {withdrawn.map(({ at, issue, report }) => (
          <li>
            <a href={page.to(issueAddress(report, issue))}>{reportName(page, report, issue)}</a>{' '}
            <span class="hint">{words('web.members.published.withdrawn', { day: dayText(page, at) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
