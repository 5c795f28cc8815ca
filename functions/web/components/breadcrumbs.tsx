/** The way from the first page to this one. */
import type { PageContext } from '../pages/page-context.ts';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** `<Breadcrumbs page={page} trail={[{ label: 'Records', href: page.to('/records') }]} />`: the page itself is not among them. */
export function Breadcrumbs({
  page,
  trail,
}: {
  readonly page: PageContext;
  readonly trail: readonly Crumb[];
}) {
  if (trail.length === 0) return null;
  return (
    <nav class="trail" aria-label={page.words('web.ui.trail')}>
      <ol>
        {trail.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
