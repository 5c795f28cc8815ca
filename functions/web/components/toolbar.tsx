/** Buttons and short forms in a row that wraps. */
import type { Child } from 'hono/jsx';

/** `<Toolbar label="Decision"><Button …/><Button …/></Toolbar>`; a label makes it a group of its own. */
export function Toolbar({ children, label }: { readonly children: Child; readonly label?: string }) {
  if (label === undefined) return <div class="toolbar">{children}</div>;
  return (
    <fieldset class="toolbar">
      <legend class="unseen">{label}</legend>
      {children}
    </fieldset>
  );
}
