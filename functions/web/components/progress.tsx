/** How far something has come, or how much of a limit is used: a bar, and the same in words. */
import type { PageContext } from '../pages/page-context.ts';

interface ProgressProps {
  readonly page: PageContext;
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Instead of “3 of 12”. */
  readonly text?: string;
  /** `task` fills up to its end; `limit` turns to a warning beyond it. */
  readonly kind?: 'task' | 'limit';
  readonly id?: string;
}

/** `<Progress page={page} label="Words" value={184} max={200} kind="limit" />` */
export function Progress({ page, label, value, max, ...more }: ProgressProps) {
  const { id, kind = 'task', text = page.words('web.ui.progress', { value, max }) } = more;
  const over = kind === 'limit' && value > max;
  return (
    <div class={over ? 'progress over' : 'progress'} id={id}>
      <span class="label">{label}</span>
      <span class="text">{text}</span>
      <progress value={String(Math.min(value, max))} max={String(max)} aria-label={label}>
        {text}
      </progress>
    </div>
  );
}
