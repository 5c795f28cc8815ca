/** Where a record is used: a table for each report that speaks of it, each place a link. */
import { originalText } from '../../../shared/activities/original-text.ts';
import type { Activity } from '../../../shared/activities/record.ts';
import { type Language, languageDirection } from '../../../shared/reference/languages.ts';
import { modelName } from '../../../shared/reports/issue-files.ts';
import type { RecordUse } from '../../../shared/reports/record-uses.ts';
import { sectionName } from '../../../shared/reports/section-name.ts';
import { Empty } from '../components/empty.tsx';
import { Table } from '../components/table.tsx';
import type { ReportUses } from '../list-uses.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';

interface UsesProps {
  readonly page: PageContext;
  readonly activity: Activity;
  readonly reports: readonly ReportUses[];
}

/** The latest period first. */
export function UsesPage({ page, activity, reports }: UsesProps) {
  const { words } = page;
  const { activityId: id } = activity;
  const title = originalText(activity.title);
  return (
    <Layout
      page={page}
      title={words('web.uses.heading', { id })}
      trail={[
        { label: words('web.records.heading'), href: page.to('/records') },
        { label: id, href: page.to(`/records/${id}`) },
      ]}
    >
      <p class="lead" lang={title?.language} dir={title && languageDirection(title.language)}>
        {title?.text}
      </p>
      <p>{words('web.uses.lead')}</p>
      {reports.length === 0 ? <Empty title={words('web.uses.none')} /> : null}
      {reports.map((report) => (
        <ReportTable page={page} report={report} />
      ))}
    </Layout>
  );
}

function ReportTable({ page, report }: { readonly page: PageContext; readonly report: ReportUses }) {
  const { words } = page;
  const { kind, language, period, revision, set, uses } = report;
  const title = words(kind.name);
  const span = periodText(page, period);
  const name = [title, title.includes(span) ? '' : span].filter((part) => part !== '').join(', ');
  const file = modelName(kind.id, language).replace(/json$/, 'html');
  return (
    <section>
      <h2>
        {name}
        {revision === '' ? null : (
          <>
            {' · '}
            {/* As the document itself says it. */}
            <span lang={language}>{revision}</span>
          </>
        )}
      </h2>
      <Table
        caption={name}
        captionUnseen
        columns={[
          { label: words('web.upload.place'), narrow: true },
          { label: words('web.uses.section') },
          { label: words('web.uses.how'), narrow: true },
        ]}
      >
        {uses.map((use) => (
          <tr>
            <th scope="row" class="short">
              <a href={`/reports/${set}/read/${file}#${encodeURIComponent(use.place.replace(/\s/gu, '-'))}`}>
                {placeName(use, page)}
              </a>
            </th>
            <SectionName page={page} section={use.section} language={language} />
            <td class="short">{words(`web.uses.how.${use.how}`)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** In the reader’s language; where only the document has a name for it, in that of the document. */
function SectionName({
  page,
  language,
  section,
}: {
  readonly page: PageContext;
  readonly language: Language;
  readonly section: RecordUse['section'];
}) {
  const name = sectionName(section, language, page.language);
  if (name !== undefined) return <td>{name}</td>;
  return (
    <td lang={language} dir={languageDirection(language)}>
      {section.title}
    </td>
  );
}

function placeName({ number, type }: RecordUse, { words }: PageContext): string {
  if (number === undefined) return words('web.uses.place.other');
  return words(type === 'table' ? 'web.uses.place.table' : 'web.uses.place.paragraph', { number });
}
