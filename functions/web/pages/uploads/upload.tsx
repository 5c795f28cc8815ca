/** One upload: how far it has come, then what was taken, what needs mending, and the marked workbook. */

import { findRegistry } from '../../../../shared/registries/registries.ts';
import { registryName } from '../../../../shared/registries/registry-words.ts';
import { Problem, type ProblemCode } from '../../../../shared/text/problem.ts';
import { problemMessage } from '../../../../shared/text/problem-message.ts';
import type { IntakeResult } from '../../../intake/intake-result.ts';
import { LinkButton } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Stats } from '../../components/stat.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { FindingsPart } from '../../read-findings.ts';
import { mustMend, type UploadState } from '../../upload-state.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { FindingsTable } from './findings-table.tsx';
import { RuleTable } from './rule-table.tsx';
import { UploadBadge } from './upload-table.tsx';

export interface UploadProps {
  readonly page: PageContext;
  readonly id: string;
  readonly upload: UploadState;
  /** Present when it is done: a part of the findings, as the filters want them. */
  readonly findings?: FindingsPart | undefined;
}

/** The page of an upload. */
export function UploadPage({ page, findings, id, upload }: UploadProps) {
  const { words } = page;
  const isOver = upload.state === 'done' || upload.state === 'failed';
  return (
    <Layout
      page={page}
      title={upload.job.file}
      trail={trailOf(page, upload)}
      {...(isOver ? {} : { scripts: ['watch-job'] as const, head: <AgainSoon /> })}
    >
      <p>
        <UploadBadge page={page} upload={upload} />
      </p>
      {isOver ? null : (
        <div data-watch="job" role="status">
          <p>{words('web.upload.wait')}</p>
          <Progress
            page={page}
            label={words('web.upload.progress')}
            value={upload.done}
            max={Math.max(upload.total, 1)}
            text={words('web.ui.progress', { value: upload.done, max: upload.total })}
          />
        </div>
      )}
      {upload.state === 'failed' ? <Failed page={page} upload={upload} /> : null}
      {findings === undefined ? null : (
        <Done
          page={page}
          id={id}
          upload={upload}
          result={upload.result as IntakeResult}
          findings={findings}
        />
      )}
    </Layout>
  );
}

/** To where files of the kind are sent. */
function trailOf({ to, words }: PageContext, { job: { registry: id } }: UploadState) {
  const registry = id === undefined ? undefined : findRegistry(id);
  if (registry === undefined)
    return [
      { label: words('web.work.heading'), href: to('/my') },
      { label: words('web.upload.heading'), href: to('/uploads') },
    ];
  return [
    { label: words('web.registries.heading'), href: to('/registries') },
    { label: registryName(registry, words, 'many'), href: to(`/registries/${registry.id}`) },
  ];
}

/** Where no script looks again, the browser does. */
function AgainSoon() {
  return (
    <noscript>
      <meta http-equiv="refresh" content="3" />
    </noscript>
  );
}

function Failed({ page, upload }: Pick<UploadProps, 'page' | 'upload'>) {
  const { words } = page;
  const { problem } = upload;
  const isOurs = problem === undefined || problem.code === 'internal';
  const { message, remedy } = isOurs
    ? { message: words('web.upload.internal'), remedy: undefined }
    : problemMessage(new Problem(problem.code as ProblemCode, problem.params), words);
  return (
    <>
      <Notice page={page} tone="bad" title={words('web.upload.failed')}>
        <p>{message}</p>
        {remedy ? <p>{remedy}</p> : null}
      </Notice>
      <Toolbar>
        <LinkButton href={page.to(formOf(upload))} kind="primary">
          {words('web.upload.again')}
        </LinkButton>
      </Toolbar>
    </>
  );
}

/** Where another file of the kind is sent. */
function formOf({ job: { registry } }: UploadState): string {
  return registry === undefined ? '/uploads' : `/registries/${registry}#files`;
}

const COUNTS = ['updated', 'unchanged', 'notBegun', 'drafts', 'refused'] as const;
/** Of entries none is a draft, and none was filled in to be begun. */
const COUNTS_OF_ENTRIES = ['created', 'updated', 'unchanged', 'refused'] as const;

/** What became of the rows, each count under its name; a new year of a known activity is no new activity. */
function countsOf({ job }: UploadState, result: IntakeResult): readonly (readonly [CountName, number])[] {
  const { created, ofKnown, rows } = result;
  const names = job.registry === undefined ? COUNTS : COUNTS_OF_ENTRIES;
  const others = names.map((name) => [name, result[name] ?? 0] as const);
  if (job.registry !== undefined) return [['rows', rows], ...others];
  if (ofKnown === undefined) return [['rows', rows], ['created', created], ...others];
  return [['rows', rows], ['newActivities', created - ofKnown], ['ofKnown', ofKnown], ...others];
}

type CountName = 'rows' | 'newActivities' | 'ofKnown' | (typeof COUNTS | typeof COUNTS_OF_ENTRIES)[number];

interface DoneProps {
  readonly page: PageContext;
  readonly id: string;
  readonly upload: UploadState;
  readonly result: IntakeResult;
  readonly findings: FindingsPart;
}

function Done({ page, findings, id, result, upload }: DoneProps) {
  const { words } = page;
  const { file, registry } = upload.job;
  const number = new Intl.NumberFormat(page.locale);
  const isToMend = mustMend(result);
  const { notBegun = 0, rows } = result;
  const isIdle = notBegun === rows;
  const { created, refused, unchanged, updated } = result;
  const taken = words('web.registries.taken', { file, created, updated, unchanged, refused });
  const fine = registry === undefined ? words('web.upload.fine') : taken;
  const said = isToMend ? words('web.upload.mend') : rows === 0 ? words('web.upload.empty') : fine;
  return (
    <>
      <Notice page={page} tone={isToMend || isIdle ? 'warn' : 'good'}>
        {isIdle && rows > 0 ? null : <p>{said}</p>}
        {notBegun === 0 ? null : <p>{words('web.upload.not-begun', { count: notBegun })}</p>}
      </Notice>
      <Stats
        items={countsOf(upload, result).map(([name, count]) => ({
          label: words(`web.upload.${name}`),
          value: number.format(count),
        }))}
      />
      <Toolbar>
        <LinkButton
          href={page.to(`/uploads/${id}/marked.xlsx`)}
          kind={isToMend ? 'primary' : 'plain'}
          download
        >
          {words('web.upload.marked')}
        </LinkButton>
        <LinkButton href={page.to(`/uploads/${id}/findings.csv`)} download>
          {words('web.upload.csv')}
        </LinkButton>
        <LinkButton href={page.to(formOf(upload))}>{words('web.upload.again')}</LinkButton>
      </Toolbar>
      {result.rules.length === 0 ? null : (
        <>
          <RuleTable page={page} id={id} result={result} />
          <FindingsTable page={page} id={id} result={result} part={findings} job={upload.job} />
        </>
      )}
    </>
  );
}
