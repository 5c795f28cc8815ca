/** A form that changes something: sent by POST, with the token that proves that it came from a page of ours. */
import type { Child } from 'hono/jsx';
import type { PageContext } from '../pages/page-context.ts';

/** Name of the hidden field that carries the session's token (see `csrf` of {@link PageContext}). */
export const CSRF_FIELD = 'csrf';

interface ActionFormProps {
  readonly page: PageContext;
  /** Where it is sent: a path of ours, by `page.to(…)` so that the language stays. */
  readonly action: string;
  readonly children: Child;
  /** Names the form as a landmark where a page has several. */
  readonly label?: string;
  /** The revision of the thing that the form was made from: the loser of two writers is told. */
  readonly revision?: number;
  /** More that goes along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Set where the form sends files. */
  readonly files?: boolean;
  readonly id?: string;
  /** One row of buttons, as in a table or toolbar. */
  readonly inline?: boolean;
  /** Read by the scripts of pages, as `data-enhance`. */
  readonly enhance?: string;
}

/** `<ActionForm page={page} action={page.to('/updates/7')} revision={3}>…<Button>Save</Button></ActionForm>` */
export function ActionForm({ page, action, children, ...more }: ActionFormProps) {
  const { enhance, files, hidden = {}, id, inline, label, revision } = more;
  return (
    <form
      id={id}
      class={inline ? 'action inline' : 'action'}
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      data-enhance={enhance}
    >
      {page.csrf === '' ? null : <input type="hidden" name={CSRF_FIELD} value={page.csrf} />}
      {revision === undefined ? null : <input type="hidden" name="revision" value={String(revision)} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
