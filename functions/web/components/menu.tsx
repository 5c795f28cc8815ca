/** A small menu in the head of the page: opens without a script, closes as one expects with one. */
import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  readonly icon: IconName;
  /** What the menu is for, read aloud before what is chosen. */
  readonly label: string;
  /** What is chosen now; on a narrow window only the icon is seen. */
  readonly chosen: Child;
  /** Only the icon is seen, however wide the window. */
  readonly terse?: boolean;
  readonly children: Child;
}

/** `<Menu icon="globe" label="Language" chosen="English">…</Menu>` */
export function Menu({ icon, label, chosen, terse, children }: MenuProps) {
  return (
    <details class={terse ? 'menu terse' : 'menu'}>
      <summary>
        <Icon name={icon} />
        <span class="name">
          <span class="unseen">{`${label}: `}</span>
          {chosen}
        </span>
      </summary>
      <div class="list">{children}</div>
    </details>
  );
}
