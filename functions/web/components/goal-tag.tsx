/** A goal by its number, with its colour beside it: the colour carries no text and says nothing on its own. */
import { goals } from '../../../shared/reference/sdgs.ts';
import type { PageContext } from '../pages/page-context.ts';

interface GoalTagProps {
  readonly page: PageContext;
  /** 1–17. */
  readonly goal: number;
  /** Also its short title. */
  readonly named?: boolean;
}

/** `<GoalTag page={page} goal={9} named />` */
export function GoalTag({ page, goal, named }: GoalTagProps) {
  const name = goals.find((each) => each.goal === goal)?.shortTitle[page.language].text ?? '';
  const full = page.words('web.matrix.goal', { goal, name });
  return <span class={`goal g${goal}`}>{named ? full : <abbr title={full}>{String(goal)}</abbr>}</span>;
}
