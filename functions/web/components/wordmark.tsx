/** The product's own sign and name: a matrix with one row lit. No emblem of any organization. */

const COOL = [
  [8.5, 8.5, 2],
  [16, 8.5, 3],
  [23.5, 8.5, 1.5],
  [8.5, 23.5, 1.5],
  [16, 23.5, 2],
  [23.5, 23.5, 3],
] as const;
const WARM = [
  [8.5, 16, 3],
  [16, 16, 3.7],
  [23.5, 16, 2.3],
] as const;

interface WordmarkProps {
  readonly href: string;
  readonly name: string;
  /** The name where the window has no room for all of it. */
  readonly brief: string;
}

/** `<Wordmark href={page.to('/')} name={words('web.title')} brief={words('web.title-brief')} />` */
export function Wordmark({ brief, href, name }: WordmarkProps) {
  return (
    <a class="brand" href={href}>
      <svg viewBox="4 4 24 24" aria-hidden="true">
        {COOL.map(([x, y, r]) => (
          <circle class="cool" cx={x} cy={y} r={r} />
        ))}
        {WARM.map(([x, y, r]) => (
          <circle class="warm" cx={x} cy={y} r={r} />
        ))}
      </svg>
      <span class="whole">{name}</span>
      <span class="brief">{brief}</span>
    </a>
  );
}
