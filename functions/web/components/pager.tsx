/** From one part of a long list to the next. */
import type { PageContext } from '../pages/page-context.ts';
import { Icon } from './icon.tsx';

interface PagerProps {
  readonly page: PageContext;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** `<Pager page={page} next={page.to('/records', { after })} />`: nothing where the list is whole. */
export function Pager({ page, next, previous }: PagerProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pager" aria-label={page.words('web.ui.pages')}>
      {previous === undefined ? null : (
        <a class="button plain" href={previous} rel="prev">
          <Icon name="arrow-previous" />
          {page.words('web.ui.previous')}
        </a>
      )}
      {next === undefined ? null : (
        <a class="button plain" href={next} rel="next">
          {page.words('web.records.next')}
          <Icon name="arrow-next" />
        </a>
      )}
    </nav>
  );
}
