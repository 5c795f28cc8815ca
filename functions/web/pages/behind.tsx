/** What stands behind one number of a snapshot. */
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { actionLine, isActionLineId } from '../../../shared/reference/action-lines.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import type { FigureFilter } from '../../../shared/reports/figure.ts';
import { figureId } from '../../../shared/reports/figure-id.ts';
import type { Snapshot } from '../../../shared/reports/snapshot.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';
import { RecordTable } from './record-table.tsx';

interface BehindProps {
  readonly page: PageContext;
  readonly filter: FigureFilter;
  readonly rows: readonly ActivityRecord[];
  readonly snapshot: Pick<Snapshot, 'id' | 'header'>;
}

/** The records behind one number, with the question that it answers. */
export function BehindPage({ page, filter, rows, snapshot }: BehindProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.records.behind')}>
      <p class="lead">
        {[periodText(snapshot.header.period), ...asked(page, filter)].map((part) => (
          <span class="part">{part}</span>
        ))}
      </p>
      {rows.length === 0 ? <p>{words('web.records.none')}</p> : <RecordTable page={page} rows={rows} />}
      <p class="note">
        <a href={page.to('/', { snapshot: snapshot.id })}>
          {words('web.snapshot.id', { id: snapshot.id.slice(0, 12) })}
        </a>{' '}
        <code>{figureId('activities', filter)}</code>
      </p>
    </Layout>
  );
}

/** Action line, goal and target of the question by their official names. */
function asked({ language, words }: PageContext, { goal, line, target }: FigureFilter): readonly string[] {
  const name = goals.find((each) => each.goal === goal)?.shortTitle[language].text;
  return [
    ...(line !== undefined && isActionLineId(line)
      ? [`${line} ${actionLine(line).title[language].text}`]
      : []),
    ...(goal !== undefined && name !== undefined ? [words('web.matrix.goal', { goal, name })] : []),
    ...(target === undefined ? [] : [target]),
  ];
}
