/** Every registry, in the order of menus and of a snapshot’s report. */
import type { Registry } from './registry.ts';
import { conferenceInput } from './types/conference-input.ts';
import { consultationInput } from './types/consultation-input.ts';
import { emergingTrend } from './types/emerging-trend.ts';
import { engagement } from './types/engagement.ts';
import { financingCommitment } from './types/financing-commitment.ts';
import { focalPoint } from './types/focal-point.ts';
import { forumSession } from './types/forum-session.ts';
import { indicator } from './types/indicator.ts';
import { objective } from './types/objective.ts';
import { participation } from './types/participation.ts';
import { prizeNomination } from './types/prize-nomination.ts';
import { recommendation } from './types/recommendation.ts';
import { reviewItem } from './types/review-item.ts';
import { surveyQuestion } from './types/survey-question.ts';
import { task } from './types/task.ts';
import { trustFundContribution } from './types/trust-fund-contribution.ts';
import { ungisAction } from './types/ungis-action.ts';

export const REGISTRIES: readonly Registry[] = [
  task,
  objective,
  emergingTrend,
  indicator,
  forumSession,
  prizeNomination,
  trustFundContribution,
  ungisAction,
  engagement,
  conferenceInput,
  consultationInput,
  participation,
  recommendation,
  reviewItem,
  financingCommitment,
  surveyQuestion,
  focalPoint,
];

const byId: ReadonlyMap<string, Registry> = new Map(REGISTRIES.map((registry) => [registry.id, registry]));

/** The registry named `id`, if there is one. */
export function findRegistry(id: string): Registry | undefined {
  return byId.get(id);
}

/** Those whose entries people write; the others are made of what else the ledger holds. */
export const WRITTEN_REGISTRIES: readonly Registry[] = REGISTRIES.filter(({ derived }) => !derived);
