/** The files around a consultation: the comment matrix and the evidence pack. */
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Progress } from '../../components/progress.tsx';
import type { PapersJob } from '../../papers.ts';
import { papersIn } from '../../papers.ts';
import type { PageContext } from '../page-context.ts';
import { builderPath } from './report-words.tsx';

interface Props {
  readonly page: PageContext;
  readonly report: string;
  readonly papers: { readonly last?: PapersJob; readonly made?: PapersJob };
}

export function PapersSection({ page, papers: { last, made }, report }: Props) {
  const { words } = page;
  const state = last?.state;
  const isUnderWay = state?.state === 'waiting' || state?.state === 'running';
  return (
    <section>
      <h2>{words('web.rounds.papers')}</h2>
      <p>{words('web.rounds.papers-lead')}</p>
      {state !== undefined && isUnderWay ? (
        <Progress
          page={page}
          label={words(state.state === 'waiting' ? 'web.builder.waiting' : 'web.builder.building')}
          value={state.done}
          max={Math.max(state.total, 1)}
        />
      ) : null}
      {state?.state === 'failed' ? <p>{words('web.builder.failed')}</p> : null}
      <PaperLinks page={page} made={made} report={report} />
      <ActionForm page={page} action={page.to(builderPath(report, 'papers'))} inline>
        <Button kind="plain">{words('web.rounds.make')}</Button>
      </ActionForm>
    </section>
  );
}

interface LinksProps {
  readonly page: PageContext;
  readonly made: PapersJob | undefined;
  readonly report: string;
}

/** Each paper as a link; nothing where there is none. */
function PaperLinks({ page, made, report }: LinksProps) {
  const files = papersIn(made);
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ name, size }) => (
        <li>
          <a href={builderPath(report, `papers/${name}`)} download>
            <bdi>{name}</bdi>
          </a>{' '}
          <small>{page.words('web.reports.bytes', { kilobytes: Math.ceil(size / 1024) })}</small>
        </li>
      ))}
    </ul>
  );
}
