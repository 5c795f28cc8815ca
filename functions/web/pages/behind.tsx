/** What stands behind one number of a snapshot. */
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { actionLine, actionLineGroupC7, isActionLineId } from '../../../shared/reference/action-lines.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { figureWords } from '../../../shared/reports/compose/figure-words.ts';
import { markedText } from '../../../shared/reports/compose/local-text.ts';
import { writerFor } from '../../../shared/reports/compose/writer.ts';
import { isCoverage } from '../../../shared/reports/coverage-question.ts';
import type { FigureFilter } from '../../../shared/reports/figure.ts';
import type { Snapshot } from '../../../shared/reports/snapshot.ts';
import type { TracedRegistered } from '../../../shared/reports/trace.ts';
import type { Question } from '../behind-number.ts';
import { Table } from '../components/table.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';
import { Readers } from './readers.tsx';
import { RecordTable } from './record-table.tsx';

interface BehindProps {
  readonly page: PageContext;
  readonly figure: Question;
  readonly count: number;
  /** Distinct activities behind the number; `rows` are the first of them. */
  readonly activities: number;
  readonly rows: readonly ActivityRecord[];
  readonly registered?: readonly TracedRegistered[];
  readonly snapshot: Pick<Snapshot, 'id' | 'header'>;
}

/** The records behind one number, with the question that it answers. */
export function BehindPage({
  page,
  activities,
  count,
  figure,
  registered = [],
  rows,
  snapshot,
}: BehindProps) {
  const { words } = page;
  const readers = words(`report.audience.${page.audience}`);
  return (
    <Layout
      page={page}
      title={words('web.records.behind')}
      trail={[{ label: words('web.nav.home'), href: page.to('/', { snapshot: snapshot.id }) }]}
    >
      <p class="lead">
        {[periodText(page, snapshot.header.period), ...asked(page, figure)].map((part) => (
          <span class="part">{part}</span>
        ))}
      </p>
      <Readers page={page} />
      {registered.length > 0 ? (
        <RegisteredTable page={page} entries={registered} />
      ) : rows.length === 0 ? (
        <p>{words(isCoverage(figure.measure) ? 'web.records.from-header' : 'web.records.none')}</p>
      ) : (
        <RecordTable page={page} rows={rows} of={activities} />
      )}
      <p class="note">
        <a href={page.to('/', { snapshot: snapshot.id })}>
          {words('web.snapshot.id', { id: snapshot.id.slice(0, 12) })}
        </a>
        {' · '}
        <bdi>{words('web.records.counted', { id: figure.id, count, readers })}</bdi>
      </p>
    </Layout>
  );
}

/** Entries of a registry, each a way to its page, where it can still be changed. */
function RegisteredTable({
  page,
  entries,
}: {
  readonly page: PageContext;
  readonly entries: readonly TracedRegistered[];
}) {
  const { language, words } = page;
  return (
    <Table
      caption={words('report.figure.registry')}
      captionUnseen
      columns={[
        { label: words('report.column.title') },
        { label: words('report.column.record'), narrow: true },
      ]}
    >
      {entries.map(({ id, registry, title }) => {
        const name = typeof title === 'string' ? title : markedText(title, language, words);
        return (
          <tr>
            <th scope="row" dir="auto">
              <a href={page.to(`/registries/${registry}/${id}`)}>{name ?? id}</a>
            </th>
            <td class="short">
              <bdi>{id}</bdi>
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

/** Parts of questions that the pages of the matrix ask. */
const NAMED: readonly string[] = ['line', 'crossCutting', 'goal', 'target', 'several', 'without'];

/** The question in words: questions of the matrix by official names, others as reports word them. */
function asked(page: PageContext, { filter, id, measure }: Question): readonly string[] {
  if (measure === 'activities' && Object.keys(filter).every((part) => NAMED.includes(part))) {
    return namedParts(page, filter);
  }
  const writer = writerFor(page.language, page.words);
  const { counted, over } = figureWords({ id, measure, filter, value: 0 }, writer);
  return [counted, ...(over === '' ? [] : [over])];
}

/** Action line, goal and target of the question by their official names. */
function namedParts(
  { language, words }: PageContext,
  { crossCutting, goal, line, several, target, without }: FigureFilter,
): readonly string[] {
  const name = goals.find((each) => each.goal === goal)?.shortTitle[language].text;
  return [
    ...(line !== undefined && isActionLineId(line)
      ? [`${line} ${actionLine(line).title[language].text}`]
      : []),
    ...(line === 'C7' ? [`C7 ${actionLineGroupC7.title[language].text}`] : []),
    ...(crossCutting === true ? [words('report.line.cross-cutting')] : []),
    ...(several === 'line' || several === 'goal' ? [words(`web.matrix.several-${several}`)] : []),
    ...(without === 'line' || without === 'goal' ? [words(`web.matrix.without-${without}`)] : []),
    ...(goal !== undefined && name !== undefined ? [words('web.matrix.goal', { goal, name })] : []),
    ...(target === undefined ? [] : [target]),
  ];
}
