/** A region that scrolls sideways by itself, so that the page never does, and takes the focus so that keys can scroll it (WCAG 2.2, 1.4.10 and 2.1.1). */
import type { Child } from 'hono/jsx';

/** A wide table within its region; `label` names it to those who cannot see it. */
export function Scroll({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
