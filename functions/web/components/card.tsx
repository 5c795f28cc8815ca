/** One thing among several like it, with its name, what matters of it, and what can be done. */
import type { Child } from 'hono/jsx';

interface CardProps {
  readonly title: Child;
  /** The card's name leads there. */
  readonly href?: string;
  /** Above the name: a period, a kind, a badge. */
  readonly kicker?: Child;
  readonly children?: Child;
  /** Buttons or links at its end. */
  readonly foot?: Child;
  /** Level of its heading in the page's outline. */
  readonly level?: 2 | 3;
}

/** `<Cards><Card title="CSTD" href={…} kicker="2025" foot={<LinkButton …/>}>…</Card></Cards>` */
export function Card({ title, children, foot, href, kicker, level = 3 }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <li class="card">
      {kicker ? <p class="kicker">{kicker}</p> : null}
      <Heading>{href === undefined ? title : <a href={href}>{title}</a>}</Heading>
      {children}
      {foot ? <div class="toolbar">{foot}</div> : null}
    </li>
  );
}

/** A list of cards, as many side by side as fit. */
export function Cards({ children, label }: { readonly children: Child; readonly label?: string }) {
  return (
    <ul class="cards" aria-label={label}>
      {children}
    </ul>
  );
}
