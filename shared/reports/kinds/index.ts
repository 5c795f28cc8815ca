/** The report families; a new one is a file of data here and a line in this list. */
import { Problem } from '../../text/problem.ts';
import type { ReportKind } from '../report-kind.ts';
import { alignment } from './alignment.ts';
import { council } from './council.ts';
import { cstd } from './cstd.ts';
import { cwgChair, cwgSummary } from './cwg.ts';
import { final } from './final.ts';
import { financing } from './financing.ts';
import { focalPoints } from './focal-points.ts';
import { forumMatrix } from './forum-matrix.ts';
import { gca } from './gca.ts';
import { hlpf } from './hlpf.ts';
import { plenipotentiary } from './plenipotentiary.ts';
import { prizes } from './prizes.ts';
import { resources } from './resources.ts';
import { reviewOutcome } from './review-outcome.ts';
import { roadmap, roadmapInput } from './roadmap.ts';
import { sectorSummaries } from './sector.ts';
import { stocktaking } from './stocktaking.ts';
import { survey } from './survey.ts';
import { tasks } from './tasks.ts';
import { trustFund } from './trust-fund.ts';
import { workbook } from './workbook.ts';
import { wsis20 } from './wsis20.ts';

/** All families, in the order of lists. */
export const REPORT_KINDS: readonly ReportKind[] = [
  cstd,
  hlpf,
  council,
  wsis20,
  final,
  plenipotentiary,
  reviewOutcome,
  ...sectorSummaries,
  roadmap,
  roadmapInput,
  tasks,
  gca,
  stocktaking,
  forumMatrix,
  prizes,
  trustFund,
  financing,
  resources,
  alignment,
  survey,
  focalPoints,
  cwgSummary,
  cwgChair,
  workbook,
];

/** The family named `id`. Throws Problem `report-kind-unknown` when there is none. */
export function reportKind(id: string): ReportKind {
  const kind = REPORT_KINDS.find((each) => each.id === id);
  if (kind === undefined) {
    const choose = REPORT_KINDS.map((each) => each.id).join(', ');
    throw new Problem('report-kind-unknown', { kind: id.slice(0, 40), choose });
  }
  return kind;
}
