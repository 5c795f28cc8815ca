/** A table with a caption, headed columns and a scroll region of its own; the rows are the caller's. */
import type { Child } from 'hono/jsx';
import { Scroll } from './scroll.tsx';
import { STACKED_ROLES } from './stacked-roles.ts';

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
  /** With `stacked` rows are cards on a narrow window: they and their cells have {@link STACKED_ROLES}. */
  readonly class?: string;
  readonly id?: string;
}

/** `<Table caption="Due" columns={[{ label: 'Record' }, { label: 'Words', numeric: true }]}><tr>…</tr></Table>` */
export function Table({ caption, columns, children, ...more }: TableProps) {
  const { captionUnseen, class: own = '', foot, id } = more;
  const roles: Partial<typeof STACKED_ROLES> = own.split(' ').includes('stacked') ? STACKED_ROLES : {};
  return (
    <Scroll label={caption}>
      <table class={`rows ${own}`.trim()} id={id} {...roles.table}>
        <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map(({ label, narrow, numeric, sort }) => (
              <th
                scope="col"
                class={numeric ? 'number' : narrow ? 'short' : undefined}
                aria-sort={sort?.now}
                {...roles.head}
              >
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
        <tbody {...roles.group}>{children}</tbody>
        {foot ? <tfoot {...roles.group}>{foot}</tfoot> : null}
      </table>
    </Scroll>
  );
}
