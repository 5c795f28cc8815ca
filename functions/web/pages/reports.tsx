/** The sets of reports that were made, each under the period of its snapshot, with the manifest that proves it. */
import { MANIFEST_NAME } from '../../../shared/reports/manifest.ts';
import { Badge } from '../components/badge.tsx';
import { LinkButton } from '../components/button.tsx';
import { STACKED_ROLES } from '../components/stacked-roles.ts';
import { Table } from '../components/table.tsx';
import { Toolbar } from '../components/toolbar.tsx';
import type { ReportSet } from '../report-sets.ts';
import type { SetStanding } from '../set-standing.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import { ReportBadge, revisionText } from './builder/report-words.tsx';
import { byFormat, formatName } from './file-links.tsx';
import { languageName } from './language-name.ts';
import { readAt } from './latest-reports.tsx';
import { Layout } from './layout.tsx';
import { type OpenReport, ReportGroups } from './members/report-cards.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';

interface ReportsProps {
  readonly page: PageContext;
  readonly sets: readonly ReportSet[];
  /** By set id. */
  readonly standing: (set: string) => SetStanding;
  /** Reports of the ledger that the reader may open. */
  readonly reports?: readonly OpenReport[];
  /** The newest year first: the order in which the sets are shown. */
  readonly snapshots: readonly SnapshotSummary[];
}

/** All report sets; those whose snapshot is no longer at hand come last. */
export function ReportsPage({ page, reports = [], sets, snapshots, standing }: ReportsProps) {
  const { words } = page;
  const none = page.audience === 'internal' ? 'web.reports.none' : 'web.members.published.none';
  const placed = snapshots.flatMap(({ header, id }) =>
    sets
      .filter(({ snapshot }) => snapshot === id)
      .map((set) => ({ set, title: periodText(page, header.period) })),
  );
  const lost = sets
    .filter(({ snapshot }) => snapshots.every(({ id }) => id !== snapshot))
    .map((set) => ({ set, title: words('web.snapshot.id', { id: set.snapshot.slice(0, 12) }) }));
  return (
    <Layout page={page} title={words('web.reports.heading')}>
      {reports.length + sets.length > 0 ? null : <p class="lead">{words(none)}</p>}
      {page.audience === 'internal' && reports.length + sets.length === 0 ? (
        <p>
          <a href={page.to('/reports/builder')}>{words('web.builder.heading')}</a>
        </p>
      ) : null}
      {page.audience === 'public' ? null : (
        <Toolbar>
          <LinkButton href={page.to('/consultations')}>{words('web.rounds.heading')}</LinkButton>
        </Toolbar>
      )}
      <ReportGroups page={page} reports={reports} />
      {sets.length === 0 ? null : (
        <>
          <h2>{words('web.reports.files')}</h2>
          <p>{words('web.reports.lead')}</p>
          {sets.some(({ id }) => standing(id).is === 'draft') ? <p>{words('web.reports.drafts')}</p> : null}
        </>
      )}
      {[...placed, ...lost].map(({ set, title }, at, all) => (
        <section id={anchorOf(set, all.slice(0, at))}>
          <h3>
            {title} <StandingBadge page={page} standing={standing(set.id)} />
          </h3>
          <p class="note">
            <a href={page.to('/', { snapshot: set.snapshot })}>
              {words('web.snapshot.id', { id: set.snapshot.slice(0, 12) })}
            </a>
            {' · '}
            <a href={`/reports/${set.id}/${MANIFEST_NAME}`}>{words('web.reports.manifest')}</a>
          </p>
          <SetTable page={page} title={title} set={set} isOut={standing(set.id).is === 'published'} />
        </section>
      ))}
    </Layout>
  );
}

function StandingBadge({ page, standing }: { readonly page: PageContext; readonly standing: SetStanding }) {
  if (standing.is === 'issue') return <Badge tone="info">{revisionText(page, standing.label)}</Badge>;
  return <ReportBadge page={page} state={standing.is} />;
}

/** The last page of a report leads here, `reports#SNAPSHOT`: to the first set of its snapshot. */
function anchorOf(
  { snapshot }: ReportSet,
  before: readonly { readonly set: ReportSet }[],
): string | undefined {
  return before.some(({ set }) => set.snapshot === snapshot) ? undefined : snapshot;
}

interface SetTableProps {
  readonly page: PageContext;
  readonly title: string;
  readonly set: ReportSet;
  readonly isOut: boolean;
}

function SetTable({ page, isOut, title, set }: SetTableProps) {
  const { language, words } = page;
  const readers = words(isOut ? 'report.maker.audience' : 'web.reports.readers-then');
  return (
    <Table
      caption={`${words('web.reports.heading')}: ${title}`}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.reports.report') },
        { label: readers },
        { label: words('web.language') },
        { label: words('web.reports.file') },
      ]}
    >
      {set.reports.map((report) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            {words(report.kind.name)}
          </th>
          <td {...STACKED_ROLES.cell} data-label={readers}>
            {words(`report.audience.${report.kind.audience}`)}
          </td>
          <td {...STACKED_ROLES.cell}>{languageName(report.language, language)}</td>
          <td {...STACKED_ROLES.cell}>
            <ul class="files">
              {report.files.toSorted(byFormat).map((file) => (
                <li>
                  <a href={readAt(set, file)}>{formatName(page, file, report)}</a>{' '}
                  <small>
                    <a href={`/reports/${set.id}/${file.name}`} download>
                      {words('web.reports.bytes', { kilobytes: Math.ceil(file.size / 1024) })}
                    </a>
                  </small>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </Table>
  );
}
