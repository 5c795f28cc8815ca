/** Numbers that a page begins with, each with what it counts and where it comes from. */

export interface Stat {
  readonly label: string;
  /** As it is written in the page's language. */
  readonly value: string;
  /** The records behind the number. */
  readonly href?: string;
}

/** `<Stats items={[{ label: 'Activities', value: '1,204', href }]} />` */
export function Stats({ items }: { readonly items: readonly Stat[] }) {
  return (
    <dl class="stats">
      {items.map(({ href, label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : <a href={href}>{value}</a>}</dd>
        </div>
      ))}
    </dl>
  );
}
