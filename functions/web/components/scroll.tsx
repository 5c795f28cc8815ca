/** A part that scrolls sideways by itself, so that the page never does, and takes the focus so that keys can scroll it (WCAG 2.2, 1.4.10 and 2.1.1). */
import type { Child } from 'hono/jsx';

/** A wide table; `label` names it to those who cannot see it. No landmark: its section is one, and may be called the same. */
export function Scroll({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the controls of a form.
    <div role="group" class="scroll" tabindex={0} aria-label={label}>
      {children}
    </div>
  );
}
