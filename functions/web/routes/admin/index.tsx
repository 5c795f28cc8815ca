/** `/admin`: the first page with its doors, and the areas behind them. */
import { Hono } from 'hono';
import type { Actor } from '../../../../shared/people/actor.ts';
import { may } from '../../../../shared/people/permission.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { ADMIN_AREAS, type AdminArea, AdminHome } from '../../pages/admin/admin-home.tsx';
import type { Env, WebPorts } from '../../web-ports.ts';
import { auditRoutes } from './audit.tsx';
import { calendarRoutes } from './calendar.tsx';
import { focalPointRoutes } from './focal-points.tsx';
import { machineRoutes } from './machines.tsx';
import { mailRoutes } from './mail.tsx';
import { peopleRoutes } from './people.tsx';
import { personAccessRoutes } from './person-access.tsx';

const PARTS = [
  focalPointRoutes,
  calendarRoutes,
  peopleRoutes,
  personAccessRoutes,
  machineRoutes,
  mailRoutes,
  auditRoutes,
];

export function adminRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/admin', (c) => {
    const areas = ADMIN_AREAS.filter((area) => isOpen(c.get('actor'), area));
    if (areas.length === 0) throw new Problem('not-found');
    return c.html(<AdminHome page={c.get('page')} areas={areas} />);
  });
  for (const routes of PARTS) app.route('/', routes(ports));
  return app;
}

function isOpen(actor: Actor, area: AdminArea): boolean {
  switch (area) {
    case 'focal-points':
      return may(actor, 'assignment.read', { kind: 'assignment', person: '', sectors: [] });
    case 'calendar':
      return may(actor, 'calendar.read', OFFICE);
    case 'people':
      return may(actor, 'person.read', { kind: 'person', id: '' });
    case 'machines':
      return may(actor, 'machine.change', OFFICE);
    case 'mail':
      return may(actor, 'template.change', OFFICE);
    case 'audit':
      return may(actor, 'audit.read', OFFICE);
  }
}
