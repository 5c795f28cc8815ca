/** The drafts that the reader may read, each marked as one: those of the report builder, and the newest that a command made. */
import { Card, Cards } from '../components/card.tsx';
import type { HomeReports } from '../home-reports.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import { ReportBadge } from './builder/report-words.tsx';
import { firstRead, Languages } from './latest-reports.tsx';
import { CardList } from './members/report-cards.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';

interface DraftProps extends Pick<HomeReports, 'drafts' | 'loose'> {
  readonly page: PageContext;
  /** The newest year first. */
  readonly snapshots: readonly SnapshotSummary[];
}

/** Nothing where there is none. */
export function DraftReports({ page, drafts, loose, snapshots }: DraftProps) {
  const { words } = page;
  const newest = snapshots.flatMap(({ header, id }) =>
    loose
      .filter(({ reports, snapshot }) => snapshot === id && reports.length > 0)
      .map((set) => ({ set, period: periodText(page, header.period) })),
  )[0];
  if (drafts.length === 0 && newest === undefined) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{words('web.home.drafts')}</h2>
      <p>{words('web.home.drafts.lead')}</p>
      {drafts.length === 0 ? null : <CardList page={page} reports={drafts} />}
      {newest === undefined ? null : (
        <Cards>
          {[...Map.groupBy(newest.set.reports, ({ kind }) => kind)].map(([kind, documents]) => {
            const href = firstRead(page, newest.set.id, documents);
            return (
              <Card
                title={words(kind.name)}
                kicker={
                  <>
                    <ReportBadge page={page} state="draft" /> <bdi>{newest.period}</bdi>
                  </>
                }
                {...(href === undefined ? {} : { href })}
              >
                <Languages set={newest.set.id} documents={documents} />
              </Card>
            );
          })}
        </Cards>
      )}
    </section>
  );
}
