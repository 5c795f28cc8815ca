/** Views of one thing side by side: links, so that each has an address and the back button works. */

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** How many there are behind it. */
  readonly count?: number;
}

/** `<Tabs label="Views of the record" items={[{ href, label: 'Text', current: true }, …]} />` */
export function Tabs({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map(({ count, current, href, label: text }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count === undefined ? null : <span class="count"> {String(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
