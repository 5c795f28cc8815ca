/** `/api/v1/…`: the programming interface; `/api`: the page that explains it, made from its own document. */
import { Hono } from 'hono';
import type { Language } from '../../../shared/reference/languages.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { loadApiWords, wordsIn } from '../../../shared/text/words.ts';
import { API_ROOT } from '../api/api-path.ts';
import { apiTrouble } from '../api/problem-answer.ts';
import { keep } from '../keep.ts';
import { pageContext } from '../pages/page-context.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** Under which the request takes along what is known of it. */
const KNOWN = 'known';

export function apiRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  // Loaded when it is first asked for: with its schemas it is half of the program, and no page needs it.
  const load = keep(async () => {
    const { apiDocument, apiOperations } = await import('../api/api.ts');
    const { ApiPage, ApiReference } = await import('../pages/api/api-page.tsx');
    const operations = apiOperations(ports);
    const mounted = new Hono<Env>();
    mounted.use(async (c, next) => {
      const { actor, page, session } = (c.env as { readonly [KNOWN]: Env['Variables'] })[KNOWN];
      c.set('actor', actor);
      c.set('page', page);
      c.set('session', session);
      await next();
    });
    mounted.route(API_ROOT, operations);
    mounted.notFound(() => {
      throw new Problem('not-found');
    });
    mounted.onError((error, c) => apiTrouble(c, error, ports));
    const referenceIn = keep((language) => {
      const page = pageContext(`http://localhost/api?lang=${language}`, 'public');
      const document = apiDocument(operations, wordsIn(language as Language));
      return String(<ApiReference page={page} document={document} />);
    });
    return { ApiPage, mounted, referenceIn };
  });

  app.get('/api', async (c) => {
    const page = c.get('page');
    await loadApiWords(page.language);
    const { ApiPage, referenceIn } = await load('');
    const tokenAddress = ports.signIn?.tokenAddress?.();
    return c.html(<ApiPage page={page} reference={referenceIn(page.language)} tokenAddress={tokenAddress} />);
  });

  app.all(`${API_ROOT}/*`, async (c) => {
    const { mounted } = await load('');
    return mounted.fetch(c.req.raw, { ...((c.env ?? {}) as object), [KNOWN]: c.var });
  });
  return app;
}
