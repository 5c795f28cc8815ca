/** How the matrix stands to a claim, in words: a mark, and where it is not exactly this link what that means and what to do. */
import type { Support } from '../../../shared/matrix/axes.ts';
import { goalOf } from '../../../shared/reference/sdgs.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import type { PageContext } from './page-context.ts';

const TONES: Readonly<Record<Support, Tone>> = {
  'in-matrix': 'good',
  'goal-in-matrix': 'info',
  'outside-matrix': 'warn',
  'not-assessable': 'neutral',
};

interface SupportProps {
  readonly page: PageContext;
  readonly code: string;
  readonly support: Support;
}

/** The mark alone. */
export function SupportBadge({ page, support }: Omit<SupportProps, 'code'>) {
  return <Badge tone={TONES[support]}>{page.words(`web.support.${support}`)}</Badge>;
}

/** What the mark means and what to do; undefined where there is nothing to do. */
export function supportMeaning({ words }: PageContext, support: Support, code: string): string | undefined {
  return support === 'goal-in-matrix' || support === 'outside-matrix'
    ? words(`web.support.${support}.means`, { code, goal: String(goalOf(code)) })
    : undefined;
}

/** The mark, and below it what it means. */
export function SupportWords({ page, code, support }: SupportProps) {
  const meaning = supportMeaning(page, support, code);
  return (
    <>
      <SupportBadge page={page} support={support} />
      {meaning === undefined ? null : <p class="hint">{meaning}</p>}
    </>
  );
}
