/** `/design`: every component in its states, for who builds pages; only where a machine shows it (local, demonstration). */
import { Hono } from 'hono';
import { Problem } from '../../../shared/text/problem.ts';
import { leaveNotice } from '../flash.ts';
import { whenShown } from '../page-when-shown.ts';
import { FaultPage } from '../pages/problem.tsx';
import type { Env, WebPorts } from '../web-ports.ts';

const DesignPage = whenShown(async () => (await import('../pages/design/design-page.tsx')).DesignPage);

export function designRoutes({ showsDesign = false }: Pick<WebPorts, 'showsDesign'>): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/design/*', async (_, next) => {
    if (!showsDesign) throw new Problem('not-found');
    await next();
  });
  app.get('/design', (c) => c.html(<DesignPage page={c.get('page')} />));
  app.get('/design/fault', (c) => c.html(<FaultPage page={c.get('page')} reference="k3v9-2m7q-x0bd" />, 500));
  app.get('/design/forbidden', () => {
    throw new Problem('forbidden');
  });
  app.post('/design', (c) => {
    leaveNotice(c, { tone: 'good', key: 'web.ui.notice.good' });
    return c.redirect(c.get('page').to('/design'), 303);
  });
  return app;
}
