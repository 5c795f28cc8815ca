/**
 * The job of making a report's files, spread: each language and format is a message of its own, made by whichever worker has it,
 * and whoever finds all of them made puts the set together. Killed, doubled and reordered messages lead to the same bytes.
 */
import type { ReportJob } from '../../shared/jobs/job.ts';
import { isLanguage } from '../../shared/reference/languages.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import type { ReportIssue } from '../../shared/reports/report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { type GoesOn, goesOn } from '../jobs/goes-on.ts';
import type { TellProgress, Turn } from '../jobs/work-off.ts';
import { WORK_PREFIX } from '../jobs/work-prefix.ts';
import { type BuildPorts, setOrder } from './build-issue.ts';
import { isMade, keepPart, type MadeBy, partName, readDocument } from './made-parts.ts';
import { formatsOf, producePart } from './produce-set.ts';
import { orderedReport, runReportJob } from './run-report-job.ts';

/** Parts of the job: `ar.docx`, and `ar.json` of each language in any case. */
function partsOf({ formats, languages }: ReportJob): readonly string[] {
  const wanted = formatsOf(FORMATS.filter((format) => formats.includes(format)));
  return languages.flatMap((language) => wanted.map((format) => partName(language, format)));
}

/** The issue, from the worker that was the last. Problems of {@link runReportJob}. */
export async function spreadReport(
  job: ReportJob,
  tell: TellProgress,
  { turn, ...ports }: BuildPorts & { readonly turn: Pick<Turn, 'id' | 'part'> },
): Promise<ReportIssue | GoesOn> {
  const parts = partsOf(job);
  const { built, ordered } = await orderedReport(job, ports);
  if (built !== undefined) return built;
  if (turn.part === undefined) return goesOn(parts);
  const by: MadeBy = { folder: `${WORK_PREFIX}reports/${turn.id}`, code: ports.code };
  if (parts.includes(turn.part) && !(await isMade(ports.objects, by, turn.part))) {
    const { order } = await setOrder(ordered, job.formats, ports);
    const [language = '', format] = turn.part.split('.');
    const wanted = FORMATS.find((each) => each === format);
    if (!isLanguage(language) || wanted === undefined) throw new Error(`no part is called ${turn.part}`);
    const kind = reportKind(ordered.kind);
    await keepPart(ports.objects, by, {
      part: turn.part,
      files: await producePart(order, { kind, language, format: wanted }),
    });
  }
  const { made, others } = await standing(parts, by, ports.objects);
  await tell(made, parts.length + 2);
  // Made by another version of the program: made anew by this one, so that a set is of one version.
  if (others.length > 0) return goesOn(others);
  if (made < parts.length) return goesOn([]);
  return runReportJob(job, tell, {
    ...ports,
    madeBefore: (_, language) =>
      readDocument(ports.objects, by, {
        language,
        formats: formatsOf(FORMATS.filter((each) => job.formats.includes(each))),
      }),
  });
}

/** How many parts are made, and which were made by another version only. */
async function standing(
  parts: readonly string[],
  by: MadeBy,
  objects: Pick<Objects, 'list'>,
): Promise<{ readonly made: number; readonly others: readonly string[] }> {
  const own = new Set<string>();
  const foreign = new Set<string>();
  for await (const { key } of objects.list(`${by.folder}/made/`)) {
    const [part = '', code = ''] = key.slice(`${by.folder}/made/`.length).split('/');
    (code === by.code ? own : foreign).add(part);
  }
  return {
    made: parts.filter((part) => own.has(part)).length,
    others: parts.filter((part) => foreign.has(part) && !own.has(part)),
  };
}
