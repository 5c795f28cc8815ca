/** The ways between the views of the review, and the keys that work in them. */
import { may } from '../../../../shared/people/permission.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Tabs } from '../../components/tabs.tsx';
import type { PageContext } from '../page-context.ts';

type View = 'review' | 'duplicates' | 'coverage';

const VIEWS: readonly {
  readonly view: View;
  readonly key: MessageKey;
  readonly asks: 'queue.read' | 'progress.read';
}[] = [
  { view: 'review', key: 'web.review.queue', asks: 'queue.read' },
  { view: 'duplicates', key: 'web.duplicates.heading', asks: 'queue.read' },
  { view: 'coverage', key: 'web.coverage.heading', asks: 'progress.read' },
];

/** `<ReviewViews page={page} current="review" />`: nothing for who sees one view only. */
export function ReviewViews({ page, current }: { readonly page: PageContext; readonly current: View }) {
  const open = VIEWS.filter(({ asks }) => may(page.actor, asks, OFFICE));
  if (open.length < 2) return null;
  return (
    <Tabs
      label={page.words('web.review.views')}
      items={open.map(({ key, view }) => ({
        href: page.to(`/${view}`),
        label: page.words(key),
        current: view === current,
      }))}
    />
  );
}

const KEYS = {
  queue: [
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['x', 'choose'],
    ['a', 'accept'],
  ],
  record: [
    ['j', 'next'],
    ['k', 'previous'],
    ['a', 'accept'],
    ['r', 'return'],
  ],
} as const;

/** The help of the keys: hidden until a script makes them work. */
export function Keys({ page, of }: { readonly page: PageContext; readonly of: keyof typeof KEYS }) {
  return (
    <p class="keys" data-keys={of} hidden>
      <span>{page.words('web.review.keys')}</span>
      {KEYS[of].map(([key, does]) => (
        <span>
          <kbd>{key}</kbd> {page.words(`web.review.key.${does}`)}
        </span>
      ))}
    </p>
  );
}
