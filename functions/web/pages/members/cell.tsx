/** One cell of the matrix: why the line serves the goal, what was done for it, year by year, and what is missing. */
import { codeName } from '../../../../shared/reference/names.ts';
import { goals } from '../../../../shared/reference/sdgs.ts';
import { lineTitle } from '../../../../shared/reports/compose/line-groups.ts';
import { figureId } from '../../../../shared/reports/figure-id.ts';
import type { NumberBehind } from '../../behind-number.ts';
import { Badge } from '../../components/badge.tsx';
import { ChartFigure } from '../../components/chart-figure.tsx';
import { Notice } from '../../components/notice.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { DatedSnapshot } from '../../dated-snapshots.ts';
import type { CellCode, MatrixCell } from '../../matrix-cell.ts';
import type { SnapshotSummary } from '../../snapshots.ts';
import { runPeriod, withHoles } from '../../year-runs.ts';
import type { YearSources } from '../../year-sources.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Readers } from '../readers.tsx';
import { RecordTable } from '../record-table.tsx';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';

interface CellPageProps {
  readonly page: PageContext;
  readonly chosen: SnapshotSummary;
  readonly cell: MatrixCell;
  readonly year: number | undefined;
  /** The snapshot that each year of the cell is counted in. */
  readonly sources: YearSources;
  readonly behind: NumberBehind;
  /** The year that the reader compares with, as its own snapshot counts it. */
  readonly past:
    | { readonly year: number; readonly source: DatedSnapshot; readonly behind: NumberBehind }
    | undefined;
  readonly unknown: readonly UnknownValue[];
}

export function CellPage({ page, behind, cell, chosen, past, sources, unknown, year }: CellPageProps) {
  const { language, words } = page;
  const { goal, line } = cell;
  const years = withHoles(cell.years.map((each) => each.year)).map((each) => ({
    year: each,
    count: cell.years.find(({ year: of }) => of === each)?.count,
  }));
  const name = goals[goal - 1]?.shortTitle[language].text ?? '';
  const asked = year === undefined ? periodText(page, chosen.header.period) : String(year);
  return (
    <Layout
      page={page}
      title={words('web.members.cell.heading', { line, goal })}
      trail={[
        {
          label: words('web.members.matrix.heading'),
          href: page.to('/matrix', {
            snapshot: chosen.id,
            ...(year === undefined ? {} : { year: String(year) }),
            ...(past === undefined ? {} : { compare: String(past.year) }),
          }),
        },
      ]}
      scripts={['chart']}
      sources={[...new Set([chosen.id, ...Array.from(sources.values(), ({ id }) => id)])].map((id) => ({
        name: words('report.maker.snapshot'),
        value: id.slice(0, 12),
      }))}
    >
      <p class="lead">
        <span class="part">{`${line} ${lineTitle(line, language)}`}</span>
        <span class="part">{words('web.matrix.goal', { goal, name })}</span>
        <span class="part">{asked}</span>
      </p>
      <Readers page={page} />
      <UnknownValues page={page} values={unknown} />
      <GapNotice page={page} cell={cell} />
      <h2>{words('web.members.cell.codes', { edition: chosen.header.matrixEdition })}</h2>
      {cell.codes.length === 0 ? (
        <p>{words('web.members.cell.no-codes')}</p>
      ) : (
        <Table
          caption={words('web.members.cell.codes', { edition: chosen.header.matrixEdition })}
          captionUnseen
          class="stacked wordy"
          columns={[
            { label: words('report.column.code'), narrow: true },
            { label: words('report.column.title') },
            { label: words('report.column.in-matrix'), narrow: true },
            { label: words('report.column.matrix-rationale') },
            { label: words('report.column.activities'), numeric: true },
          ]}
        >
          {cell.codes.map((code) => (
            <CodeRow page={page} cell={cell} code={code} snapshot={chosen.id} />
          ))}
        </Table>
      )}
      {language === 'en' || !cell.codes.some(({ link }) => link?.rationale) ? null : (
        <p class="note">{words('web.form.matrix-english')}</p>
      )}
      {years.length < 2 ? null : (
        <ChartFigure
          page={page}
          id="years"
          caption={words('web.members.cell.years', { line, goal })}
          of={words('report.column.year')}
          labels={years.map((each) => String(each.year))}
          series={[
            {
              label: words('report.column.activities'),
              values: years.map(({ count }) => count),
              hrefs: years.map(({ count, year: of }) => {
                const id = figureId('activities', { line, goal, year: of });
                return !count
                  ? undefined
                  : page.to(`/snapshots/${sources.get(of)?.id}/figures/${encodeURIComponent(id)}`);
              }),
            },
          ]}
          kind="columns"
        />
      )}
      <Records page={page} period={asked} behind={behind} />
      {past === undefined ? null : (
        <>
          <Records page={page} period={String(past.year)} behind={past.behind} />
          <p class="note">
            <a
              href={page.to(`/matrix/${line}/${goal}`, { snapshot: past.source.id, year: String(past.year) })}
            >
              {words('web.snapshot.id', { id: past.source.id.slice(0, 12) })}
            </a>
          </p>
        </>
      )}
    </Layout>
  );
}

interface RecordsProps extends Pick<CellPageProps, 'page' | 'behind'> {
  readonly period: string;
}

function Records({ page, behind, period }: RecordsProps) {
  const { words } = page;
  return (
    <>
      <h2>{words('web.members.cell.records', { period })}</h2>
      {behind.rows.length === 0 ? (
        <p>{words('web.members.cell.no-records')}</p>
      ) : (
        <RecordTable page={page} rows={behind.rows} of={behind.activities} />
      )}
    </>
  );
}

/** “No activity for C6 × SDG 10 since 2023”. */
function GapNotice({ page, cell }: Pick<CellPageProps, 'page' | 'cell'>) {
  const { gap, goal, isInMatrix, line } = cell;
  if (gap.kind === 'none') return null;
  const said =
    gap.kind === 'since'
      ? page.words('web.members.gap.since', { line, goal, year: gap.year })
      : page.words('web.members.gap.never', {
          ...{ line, goal },
          period: periodText(page, runPeriod(gap.years)),
        });
  return (
    <Notice page={page} tone={isInMatrix ? 'warn' : 'info'}>
      <p>
        {said} {page.words(isInMatrix ? 'web.members.gap.linked' : 'web.members.gap.unlinked')}
      </p>
    </Notice>
  );
}

interface CodeRowProps {
  readonly page: PageContext;
  readonly cell: MatrixCell;
  readonly code: CellCode;
  readonly snapshot: string;
}

function CodeRow({ page, cell, code, snapshot }: CodeRowProps) {
  const { language, words } = page;
  const { link } = code;
  const id = figureId('activities', { line: cell.line, target: code.code });
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row" class="short">
        <span class={`goal g${cell.goal}`}>{code.code}</span>
      </th>
      <td {...STACKED_ROLES.cell}>{codeName('sdgCodes', code.code, language).text}</td>
      <td {...STACKED_ROLES.cell} class="short">
        <Badge tone={link?.counted ? 'good' : 'neutral'}>
          {words(`web.members.link.${link === undefined ? 'none' : link.status}`)}
        </Badge>
      </td>
      <td
        {...STACKED_ROLES.cell}
        lang={link?.rationale === undefined ? undefined : 'en'}
        dir={link?.rationale === undefined ? undefined : 'ltr'}
      >
        {link?.rationale ?? words('web.members.no-rationale')}
      </td>
      <td {...STACKED_ROLES.cell} class="number" data-label={words('report.column.activities')}>
        {code.count === 0 ? (
          String(code.count)
        ) : (
          <a href={page.to(`/snapshots/${snapshot}/figures/${encodeURIComponent(id)}`)}>
            {String(code.count)}
          </a>
        )}
      </td>
    </tr>
  );
}
