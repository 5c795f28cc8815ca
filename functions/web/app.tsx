/** The web application: one Hono app, behind API Gateway and on one machine alike; who asks is known before any route. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isProblem, Problem } from '../../shared/text/problem.ts';
import { pageContext } from './pages/page-context.ts';
import { ProblemPage } from './pages/problem.tsx';
import { matrixRoutes } from './routes/matrix.tsx';
import { recordRoutes } from './routes/records.tsx';
import { reportRoutes } from './routes/reports.tsx';
import { knowActor } from './sign-in/know-actor.ts';
import type { Env, WebPorts } from './web-ports.ts';

/** No script, nothing from elsewhere, no frame around. */
const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Each adds the pages of one part. */
const ROUTES = [matrixRoutes, recordRoutes, reportRoutes];

/** The app over its ports. */
export function createApp(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(secureHeaders({ contentSecurityPolicy: CONTENT_POLICY }));
  app.use(knowActor(ports));
  for (const routes of ROUTES) app.route('/', routes(ports));
  app.notFound(() => {
    throw new Problem('not-found');
  });
  app.onError((error, c) => {
    if (!isProblem(error)) throw error;
    c.status(error.status as Parameters<typeof c.status>[0]);
    const page = c.get('page') ?? pageContext(c.req.url, 'public');
    return c.html(<ProblemPage page={page} problem={error} />);
  });
  return app;
}
