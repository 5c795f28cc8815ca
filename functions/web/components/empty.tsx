/** A place where nothing is yet: says why, and what to do next. */
import type { Child } from 'hono/jsx';

interface EmptyProps {
  readonly title: string;
  readonly children?: Child;
  /** A `LinkButton`, or a form with one button. */
  readonly action?: Child;
}

/** `<Empty title="Nothing is due" action={<LinkButton …/>}>The next period opens on …</Empty>` */
export function Empty({ title, action, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="title">{title}</p>
      {children ? <div>{children}</div> : null}
      {action ? <div class="toolbar">{action}</div> : null}
    </div>
  );
}
