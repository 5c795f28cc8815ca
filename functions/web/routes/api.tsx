/** `/api/v1/…`: the programming interface; `/api`: the page that explains it, made from its own document. */
import { Hono } from 'hono';
import { wordsIn } from '../../../shared/text/words.ts';
import { apiDocument, apiOperations } from '../api/api.ts';
import { keep } from '../keep.ts';
import { ApiPage } from '../pages/api/api-page.tsx';
import type { Env, WebPorts } from '../web-ports.ts';

export function apiRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const operations = apiOperations(ports);
  const documentIn = keep((language) =>
    apiDocument(operations, wordsIn(language as Parameters<typeof wordsIn>[0])),
  );
  app.get('/api', (c) => {
    const page = c.get('page');
    return c.html(<ApiPage page={page} document={documentIn(page.language)} />);
  });
  app.route('/api/v1', operations);
  return app;
}
