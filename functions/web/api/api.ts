/** The programming interface: all its operations under `/api/v1`, and the document that describes them (OpenAPI 3.1). */
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import type { Language } from '../../../shared/reference/languages.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { loadApiWords, wordsIn } from '../../../shared/text/words.ts';
import { keep } from '../keep.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { assignments } from './assignments.ts';
import { audit } from './audit.ts';
import { calendar } from './calendar.ts';
import { comments } from './comments.ts';
import { consultations } from './consultations.ts';
import { coverage } from './coverage.ts';
import { type ApiDocument, describedApi } from './describe-api.ts';
import { duplicates } from './duplicates.ts';
import { dutyReading } from './duties.ts';
import { idempotent } from './idempotency.ts';
import { jobs } from './jobs.ts';
import { machines } from './machines.ts';
import { mailTexts } from './mail-texts.ts';
import { me } from './me.ts';
import { resource } from './operation.ts';
import { ownWorkReading } from './own-work.ts';
import { people } from './people.ts';
import { periods } from './periods.ts';
import { recordWriting } from './record-changes.ts';
import { recordReview } from './record-review.ts';
import { recordReading } from './records.ts';
import { reference } from './reference.ts';
import { registries } from './registries.ts';
import { reportSteps } from './report-steps.ts';
import { reportTexts } from './report-texts.ts';
import { reports } from './reports.ts';
import { snapshots } from './snapshots.ts';
import { speakAsAsked } from './speak-as-asked.ts';
import { tokens } from './tokens.ts';
import { trends } from './trends.ts';
import { uploadForms } from './upload-forms.ts';
import { uploads } from './uploads.ts';
import { waivers } from './waivers.ts';

const RESOURCES = [
  me,
  ownWorkReading,
  recordReading,
  recordWriting,
  recordReview,
  duplicates,
  uploads,
  uploadForms,
  jobs,
  periods,
  waivers,
  coverage,
  snapshots,
  trends,
  reports,
  reportSteps,
  reportTexts,
  comments,
  consultations,
  reference,
  dutyReading,
  registries,
  people,
  assignments,
  tokens,
  machines,
  calendar,
  mailTexts,
  audit,
];

/** Every operation over its ports; mounted under `/api/v1`. */
export function apiOperations(ports: WebPorts) {
  const app = resource();
  app.use(async (c, next) => {
    await speakAsAsked(c);
    await next();
  });
  app.use(etag());
  app.use(requireJson);
  app.use(idempotent(ports));
  for (const operations of RESOURCES) app.route('/', operations(ports));
  const documentIn = keep((language) =>
    JSON.stringify(apiDocument(app, wordsIn(language as Language), ports.signIn?.tokenAddress?.())),
  );
  app.get('/openapi.json', async (c) => {
    const { language } = c.get('page');
    await loadApiWords(language);
    return c.body(documentIn(language), 200, { 'content-type': 'application/json' });
  });
  return app;
}

/** The operations, described in the language of `words`. */
export function apiDocument(
  app: ReturnType<typeof apiOperations>,
  words: ReturnType<typeof wordsIn>,
  tokenAddress?: string,
): ApiDocument {
  const info = { title: words('web.api.title'), version: '1.0.0', description: words('web.api.lead') };
  return describedApi(
    app.getOpenAPI31Document({ openapi: '3.1.0', info, servers: [{ url: '/api/v1' }] }),
    words,
    tokenAddress,
  );
}

/** A body in another form would be read as if it were empty. @throws Problem `body-not-json` (415). */
const requireJson = createMiddleware<Env>(async (c, next) => {
  const type = c.req.header('content-type');
  const isUpload = c.req.path.endsWith('/uploads');
  const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
  if (isSafe || isUpload) return next();
  const isJson = type !== undefined && /^application\/(?:[a-z.-]+\+)?json\b/i.test(type);
  if (!isJson && (type !== undefined || (await c.req.arrayBuffer()).byteLength > 0)) {
    throw new Problem('body-not-json');
  }
  return next();
});
