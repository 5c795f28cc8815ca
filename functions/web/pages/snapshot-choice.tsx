/** Which frozen data set a page counts, each told by its period, when it was frozen and its hash. */
import type { DatedSnapshot } from '../dated-snapshots.ts';
import { Choice } from './filter-form.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';
import { whenText } from './when-text.ts';

/** `2025 · frozen 23 Nov 2026, 01:36 CET · 0f3a…`: two of one period are told apart by when they were frozen. */
export function snapshotText(page: PageContext, { at, header, id, isPublished }: DatedSnapshot): string {
  const frozen =
    at === undefined ? [] : [page.words('web.builder.snapshot-frozen', { when: whenText(page, at) })];
  const published = isPublished ? [page.words('web.builder.state.published')] : [];
  return [periodText(page, header.period), ...frozen, ...published, id.slice(0, 12)].join(' · ');
}

interface SnapshotChoiceProps {
  readonly page: PageContext;
  readonly chosen: string;
  readonly snapshots: readonly DatedSnapshot[];
  /** Years can be told together that were frozen apart: that is what an empty `chosen` means. */
  readonly hasMore?: boolean;
}

/** The question of a filter form. */
export function SnapshotChoice({ page, chosen, hasMore, snapshots }: SnapshotChoiceProps) {
  return (
    <Choice
      label={page.words('web.snapshot.choose')}
      name="snapshot"
      chosen={chosen}
      wide
      options={[
        ...(hasMore ? [['', page.words('web.members.years.joined')] as const] : []),
        ...snapshots.map((each) => [each.id, snapshotText(page, each)] as const),
      ]}
    />
  );
}
