/** A message in the page: what was done, what to mind, what went wrong. */
import type { Child } from 'hono/jsx';
import type { PageContext } from '../pages/page-context.ts';
import type { Tone } from './badge.tsx';
import { Icon, type IconName } from './icon.tsx';

const ICONS: Readonly<Record<Exclude<Tone, 'neutral'>, IconName>> = {
  info: 'info',
  good: 'check',
  warn: 'warn',
  bad: 'bad',
};

interface NoticeProps {
  readonly page: PageContext;
  readonly tone?: Exclude<Tone, 'neutral'>;
  readonly title?: string;
  readonly children?: Child;
  /** Read aloud when it appears: `polite` after an action, `assertive` when work may be lost. */
  readonly live?: 'polite' | 'assertive';
}

/** `<Notice page={page} tone="warn" title="Two windows">…</Notice>` */
export function Notice({ page, children, live, title, tone = 'info' }: NoticeProps) {
  const role = live === undefined ? undefined : live === 'polite' ? 'status' : 'alert';
  return (
    <div class={`notice ${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div>
        <span class="unseen">{page.words(`web.ui.notice.${tone}`)} </span>
        {title ? <p class="title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
