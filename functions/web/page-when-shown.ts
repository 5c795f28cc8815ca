/** Pages that are loaded when they are first shown: a cold start reads those of its own reader only. */
import type { HtmlEscapedString } from 'hono/utils/html';

type Shown = HtmlEscapedString | Promise<HtmlEscapedString>;

/** `const AuditPage = whenShown(async () => (await import('…/audit.tsx')).AuditPage)`; used like the page itself. */
export function whenShown<P>(
  load: () => Promise<(props: P) => Shown>,
): (props: P) => Promise<HtmlEscapedString> {
  return async (props) => (await load())(props);
}
