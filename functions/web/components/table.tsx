/** A table with a caption, headed columns and a scroll region of its own; the rows are the caller's. */
import type { Child } from 'hono/jsx';
import { Scroll } from './scroll.tsx';

export interface Column {
  readonly label: Child;
  /** Numbers stand at the end of their column, digits below digits. */
  readonly numeric?: boolean;
  /** As narrow as its words: ids, dates, states. */
  readonly narrow?: boolean;
  /** Where a click on the head leads, and how the column is sorted now. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' };
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** `<tr>` elements; the cell that names the row is a `<th scope="row">`. */
  readonly children: Child;
  /** A `<tr>` of totals. */
  readonly foot?: Child;
  /** The caption is read aloud only: a heading says the same just above. */
  readonly captionUnseen?: boolean;
  readonly class?: string;
  readonly id?: string;
}

/** `<Table caption="Due" columns={[{ label: 'Record' }, { label: 'Words', numeric: true }]}><tr>…</tr></Table>` */
export function Table({ caption, columns, children, ...more }: TableProps) {
  const { captionUnseen, class: own = '', foot, id } = more;
  return (
    <Scroll label={caption}>
      <table class={`rows ${own}`.trim()} id={id}>
        <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, narrow, numeric, sort }) => (
              <th scope="col" class={numeric ? 'number' : narrow ? 'short' : undefined} aria-sort={sort?.now}>
                {sort === undefined ? (
                  label
                ) : (
                  <a class="sort" href={sort.href}>
                    {label}
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </Scroll>
  );
}
