/** What is published, for everybody: addresses that hold the hash of what stands there, a feed, a map for search engines. */
import { type Context, Hono } from 'hono';
import { PUBLIC } from '../../../shared/people/actor.ts';
import { setFileKey } from '../../../shared/reports/issue-files.ts';
import { isProblem, Problem } from '../../../shared/text/problem.ts';
import { atomFeed } from '../feed.ts';
import { findPublished, listPublished, type PublishedIssue } from '../find-published.ts';
import { findWithdrawn, listWithdrawn } from '../find-withdrawn.ts';
import { handOut } from '../hand-out.ts';
import { originOf } from '../origin-of.ts';
import { whenShown } from '../page-when-shown.ts';
import { publishedAddress } from '../published-address.ts';
import { readManifest } from '../read-manifest.ts';
import { mayRead, reportsIn } from '../report-sets.ts';
import { robotsText, siteMap } from '../site-map.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const PublishedListPage = whenShown(
  async () => (await import('../pages/members/published.tsx')).PublishedListPage,
);
const PublishedPage = whenShown(async () => (await import('../pages/members/published.tsx')).PublishedPage);
const WithdrawnPage = whenShown(async () => (await import('../pages/members/withdrawn.tsx')).WithdrawnPage);

/** Pages for everybody that have no address of their own here. */
const OPEN_PAGES = ['/', '/published', '/matrix', '/trends', '/duties'];

export function publishedRoutes({ clock, ledger, objects, signIn }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/published', async (c) => {
    const { actor, page } = c.var;
    const published = await listPublished(ledger, actor);
    const withdrawn = await listWithdrawn(ledger, actor);
    const origin = originOf(c, { signIn });
    return c.html(
      <PublishedListPage page={page} published={published} withdrawn={withdrawn} origin={origin} />,
    );
  });

  app.get('/published/:kind/:period/:hash', async (c) => {
    const page = c.get('page');
    const found = await publishedAt(c);
    if (found instanceof Response) return found;
    const manifest = await readManifest(objects, found.issue.set);
    return c.html(
      <PublishedPage
        page={page}
        {...found}
        documents={reportsIn(manifest, page.audience)}
        manifest={manifest}
        base={c.req.path}
        newest={publishedAddress(found.report)}
        origin={originOf(c, { signIn })}
      />,
    );
  });

  app.get('/published/:kind/:period/:hash/:name{.+}', async (c) => {
    const { name } = c.req.param();
    const { audience } = c.get('page');
    const found = await publishedAt(c);
    if (found instanceof Response) return found;
    if (!mayRead(audience, name)) throw new Problem('not-found');
    const cache = mayRead('public', name) ? 'public' : 'private';
    const known = c.req.header('if-none-match');
    return handOut(objects, { key: setFileKey(found.issue.set, name), known, cache });
  });

  app.get('/feed.atom', async (c) => {
    const published = await listPublished(ledger, PUBLIC);
    const withdrawn = await listWithdrawn(ledger, PUBLIC);
    const { language } = c.get('page');
    const now = clock().toISOString();
    return c.body(atomFeed({ origin: originOf(c, { signIn }), language, published, withdrawn, now }), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'content-language': language,
    });
  });

  app.get('/robots.txt', (c) => c.text(robotsText(originOf(c, { signIn }))));

  app.get('/sitemap.xml', async (c) => {
    const published = await listPublished(ledger, PUBLIC);
    const addresses = published
      .map(({ report }) => publishedAddress(report))
      .filter((each) => each !== undefined);
    return c.body(siteMap(originOf(c, { signIn }), [...OPEN_PAGES, ...addresses]), 200, {
      'content-type': 'application/xml; charset=utf-8',
    });
  });

  return app;

  /** What stands at the address, or the page that says why it does so no longer. Problem `not-found` where nothing ever did. */
  async function publishedAt(c: Context<Env>): Promise<PublishedIssue | Response> {
    const { hash = '', kind, period } = c.req.param();
    const named = { id: `${kind}-${period}`, hash };
    const { actor, page } = c.var;
    try {
      return await findPublished(ledger, actor, named);
    } catch (error) {
      const gone = isProblem(error, 'not-found') && (await findWithdrawn(ledger, actor, named));
      if (!gone) throw error;
      const [newest] = (await listPublished(ledger, actor)).filter(({ report }) => report.id === named.id);
      return c.html(
        <WithdrawnPage page={page} {...gone} newest={newest && publishedAddress(newest.report)} />,
        410,
      );
    }
  }
}
