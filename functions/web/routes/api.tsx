/** `/api/v1/…`: the programming interface; `/api`: the page that explains it, made from its own document. */
import { Hono } from 'hono';
import type { Language } from '../../../shared/reference/languages.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { apiDocument, apiOperations } from '../api/api.ts';
import { keep } from '../keep.ts';
import { ApiPage, ApiReference } from '../pages/api/api-page.tsx';
import { pageContext } from '../pages/page-context.ts';
import type { Env, WebPorts } from '../web-ports.ts';

export function apiRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const operations = apiOperations(ports);
  const referenceIn = keep((language) => {
    const page = pageContext(`http://localhost/api?lang=${language}`, 'public');
    const document = apiDocument(operations, wordsIn(language as Language));
    return String(<ApiReference page={page} document={document} />);
  });
  app.get('/api', (c) => {
    const page = c.get('page');
    return c.html(<ApiPage page={page} reference={referenceIn(page.language)} />);
  });
  app.route('/api/v1', operations);
  return app;
}
