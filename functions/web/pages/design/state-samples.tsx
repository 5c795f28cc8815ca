/** Samples of what shows how things stand: buttons, badges, notices, cards, progress. */
import { UPDATE_STATES } from '../../../../shared/activities/record.ts';
import { goals } from '../../../../shared/reference/sdgs.ts';
import { Badge, StateBadge } from '../../components/badge.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Card, Cards } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Empty } from '../../components/empty.tsx';
import { GoalTag } from '../../components/goal-tag.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Stats } from '../../components/stat.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { PageContext } from '../page-context.ts';

const TONES = ['info', 'good', 'warn', 'bad'] as const;

export function StateSamples({ page }: { readonly page: PageContext }) {
  const { words } = page;
  const number = new Intl.NumberFormat(page.locale);
  const save = words('web.records.filter');
  return (
    <>
      <h2 lang="en">Button, LinkButton, Toolbar</h2>
      <Toolbar label={save}>
        <Button>{save}</Button>
        <Button kind="plain">{save}</Button>
        <Button kind="danger">{save}</Button>
        <Button kind="quiet">{save}</Button>
        <Button disabled>{save}</Button>
        <LinkButton href={page.to('/records')}>{words('web.records.heading')}</LinkButton>
      </Toolbar>
      <h2 lang="en">Badge, StateBadge, GoalTag</h2>
      <div class="samples">
        <Badge>{words('web.records.any')}</Badge>
        {TONES.map((tone) => (
          <Badge tone={tone}>{words(`web.ui.notice.${tone}`)}</Badge>
        ))}
        {UPDATE_STATES.map((state) => (
          <StateBadge page={page} state={state} />
        ))}
      </div>
      <div class="samples">
        {goals.map(({ goal }) => (
          <GoalTag page={page} goal={goal} named={goal > 14} />
        ))}
      </div>
      <h2 lang="en">Notice</h2>
      {TONES.map((tone) => (
        <Notice page={page} tone={tone} title={words('web.reports.heading')}>
          <p>{words('web.reports.lead')}</p>
        </Notice>
      ))}
      <h2 lang="en">Stats, Progress</h2>
      <Stats
        items={[
          { label: words('web.home.activities'), value: number.format(12_345), href: page.to('/records') },
          { label: words('web.home.links'), value: number.format(91) },
        ]}
      />
      <Progress page={page} label={words('web.records.shown', { count: 12 })} value={5} max={12} />
      <Progress page={page} label={words('web.records.title')} value={231} max={200} kind="limit" />
      <h2 lang="en">Tabs, Disclosure</h2>
      <Tabs
        label={words('web.records.heading')}
        items={[
          { label: words('web.records.heading'), href: page.to('/design'), current: true, count: 7 },
          { label: words('web.record.revisions'), href: page.to('/records'), current: false },
        ]}
      />
      <Disclosure summary={words('web.home.another')}>
        <p>{words('web.reports.lead')}</p>
      </Disclosure>
      <h2 lang="en">Card, Empty</h2>
      <Cards>
        {['2025', '2024', '2023'].map((year) => (
          <Card
            title={words('web.reports.heading')}
            href={page.to('/reports')}
            kicker={year}
            foot={<Button kind="plain">{save}</Button>}
          >
            <p>{words('web.reports.lead')}</p>
          </Card>
        ))}
      </Cards>
      <Empty
        title={words('web.records.none')}
        action={<LinkButton href={page.to('/records')}>{words('web.records.heading')}</LinkButton>}
      >
        <p>{words('web.records.lead')}</p>
      </Empty>
    </>
  );
}
