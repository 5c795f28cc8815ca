/** The section makers by name: what a plan may ask for. */
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import type { SectionDraft } from '../draft.ts';
import { alignment } from './alignment.ts';
import { changes } from './changes.ts';
import { chapter } from './chapter.ts';
import { cooperation } from './cooperation.ts';
import { coverage } from './coverage.ts';
import { facilitators } from './facilitators.ts';
import { gaps } from './gaps.ts';
import { goalExamples, keyMessages, leaveNoOneBehind, urgentAction } from './goal-quotes.ts';
import { goals } from './goals.ts';
import { goalsInReview } from './goals-in-review.ts';
import { introduction } from './introduction.ts';
import { lastYear } from './last-year.ts';
import { lines } from './lines.ts';
import { matrix } from './matrix.ts';
import { means } from './means.ts';
import { method } from './method.ts';
import { objectives } from './objectives.ts';
import { outside } from './outside.ts';
import { overview } from './overview.ts';
import { pillars } from './pillars.ts';
import { records } from './records.ts';
import { registryList } from './registry-list.ts';
import { registryMatrix } from './registry-matrix.ts';
import { registryTable } from './registry-table.ts';
import { registryTally } from './registry-tally.ts';
import { survey } from './survey.ts';
import { tallies } from './tallies.ts';
import { targets } from './targets.ts';
import { topics } from './topics.ts';
import { trends } from './trends.ts';
import { wayForward } from './way-forward.ts';
import { years } from './years.ts';

/** Writes one section of a plan; undefined when it has no reason to stand in this document. */
export function makeSection(context: ComposeContext, plan: SectionPlan): SectionDraft | undefined {
  switch (plan.maker) {
    case 'introduction':
      return introduction(context, plan);
    case 'lines':
      return lines(context, plan);
    case 'chapter':
      return chapter(context, plan, makeSection);
    case 'topics':
      return topics(context, plan);
    case 'way-forward':
      return wayForward(context, plan);
    case 'objectives':
      return objectives(context, plan);
    case 'pillars':
      return pillars(context, plan);
    case 'trends':
      return trends(context, plan);
    case 'coverage':
      return coverage(context, plan);
    case 'goals':
      return goals(context, plan);
    case 'urgent-action':
      return urgentAction(context, plan);
    case 'goal-examples':
      return goalExamples(context, plan);
    case 'leave-no-one-behind':
      return leaveNoOneBehind(context, plan);
    case 'cooperation':
      return cooperation(context, plan);
    case 'key-messages':
      return keyMessages(context, plan);
    case 'overview':
      return overview(context, plan);
    case 'matrix':
      return matrix(context, plan);
    case 'gaps':
      return gaps(context);
    case 'outside':
      return outside(context, plan);
    case 'years':
      return years(context, plan);
    case 'tallies':
      return tallies(context);
    case 'goals-in-review':
      return goalsInReview(context, plan);
    case 'targets':
      return targets(context);
    case 'records':
      return records(context, plan);
    case 'method':
      return method(context);
    case 'changes':
      return changes(context, plan);
    case 'last-year':
      return lastYear(context, plan);
    case 'alignment':
      return alignment(context, plan);
    case 'means':
      return means(context);
    case 'facilitators':
      return facilitators(context, plan);
    case 'registry-table':
      return registryTable(context, plan);
    case 'registry-tally':
      return registryTally(context, plan);
    case 'registry-matrix':
      return registryMatrix(context, plan);
    case 'registry-list':
      return registryList(context, plan);
    case 'survey':
      return survey(context, plan);
  }
}
