/** Where someone goes on from the morning page: only what they may open, and what works here. */
import type { PersonActor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { OFFICE } from '../../shared/people/thing.ts';
import type { PageContext } from './pages/page-context.ts';
import type { Door } from './pages/work/my.tsx';
import type { WebPorts } from './web-ports.ts';

/** What a writer of records works with; where no queue is, nothing can be uploaded. */
export function toolsOf(
  actor: PersonActor,
  { to, words }: PageContext,
  { buildTemplate, queue }: Pick<WebPorts, 'buildTemplate' | 'queue'>,
): readonly Door[] {
  if (!may(actor, 'upload.make', { kind: 'upload', by: actor.id })) return [];
  return [
    { label: words('web.upload.heading'), href: to('/uploads'), works: queue !== undefined },
    { label: words('web.blank.heading'), href: to('/template'), works: buildTemplate !== undefined },
    { label: words('web.work.new'), href: to('/records/new'), works: true },
    { label: words('web.registries.mine'), href: to('/registries/task', ownLine(actor)), works: true },
    { label: words('web.hand-over.heading'), href: to('/hand-over'), works: true },
  ].filter(({ works }) => works);
}

/** The filter for the tasks of someone who has one line; of several, all are shown. */
function ownLine({ lines }: PersonActor): Readonly<Record<string, string>> {
  const [line, ...others] = lines;
  return line === undefined || others.length > 0 ? {} : { line };
}

/** Pages of the office for those of the office; for everybody else what there is to read. */
export function doorsOf(actor: PersonActor, { to, words }: PageContext): readonly Door[] {
  const isBuilder = may(actor, 'report.build', { kind: 'report', audience: 'public', state: 'draft' });
  const office = [
    { label: words('web.work.go.review'), href: to('/review'), open: may(actor, 'queue.read', OFFICE) },
    {
      label: words('web.work.go.coverage'),
      href: to('/coverage'),
      open: may(actor, 'progress.read', OFFICE),
    },
    { label: words('web.work.go.builder'), href: to('/reports/builder'), open: isBuilder },
    {
      label: words('web.admin.people'),
      href: to('/admin/people'),
      open: may(actor, 'person.change', { kind: 'person', id: '' }),
    },
    {
      label: words('web.admin.calendar'),
      href: to('/admin/calendar'),
      open: may(actor, 'calendar.change', OFFICE),
    },
    { label: words('web.admin.audit'), href: to('/admin/audit'), open: may(actor, 'audit.read', OFFICE) },
  ];
  if (actor.roles.includes('focal-point') && actor.roles.length === 1) return [];
  const readings = [
    { label: words('web.nav.records'), href: to('/records') },
    { label: words('web.nav.matrix'), href: to('/matrix') },
    { label: words('web.nav.trends'), href: to('/trends') },
    { label: words('web.nav.published'), href: to('/published') },
    { label: words('web.rounds.heading'), href: to('/consultations') },
  ];
  const doors = office.filter(({ open }) => open);
  return doors.length === 0 ? readings : doors;
}
