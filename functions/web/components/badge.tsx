/** A state in a word: the colour repeats what the word says and never says it alone (WCAG 2.2, 1.4.1). */
import type { Child } from 'hono/jsx';
import type { UpdateState } from '../../../shared/activities/record.ts';
import type { PageContext } from '../pages/page-context.ts';

/** How something stands. */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** `<Badge tone="warn">{words('…')}</Badge>` */
export function Badge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: Child }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

const TONES: Readonly<Record<UpdateState, Tone>> = {
  drafted: 'neutral',
  submitted: 'info',
  returned: 'warn',
  accepted: 'good',
  locked: 'good',
};

/** The state of an annual update. */
export function StateBadge({ page, state }: { readonly page: PageContext; readonly state: UpdateState }) {
  return <Badge tone={TONES[state]}>{page.words(`web.state.${state}`)}</Badge>;
}
