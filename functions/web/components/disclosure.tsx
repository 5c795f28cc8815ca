/** What is there for who asks: closed at first, opened without a script. */
import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly summary: Child;
  readonly children: Child;
  readonly open?: boolean;
}

/** `<Disclosure summary="Filters">…</Disclosure>` */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon name="down" />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  );
}
