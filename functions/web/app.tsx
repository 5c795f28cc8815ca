/** The web application: one Hono app, behind API Gateway and on one machine alike; who asks is known before any route. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { entriesAtHand } from '../../shared/registries/list-entries.ts';
import { isProblem, Problem } from '../../shared/text/problem.ts';
import { loadWords } from '../../shared/text/words.ts';
import { LARGEST_ENTRIES, LARGEST_UPLOAD } from '../intake/largest-upload.ts';
import { isApiPath } from './api/api-path.ts';
import { apiTrouble } from './api/problem-answer.ts';
import { contentPolicy } from './content-policy.ts';
import { keepCookiesPrivate } from './keep-cookies-private.ts';
import { leadToShownAddress } from './lead-to-shown-address.ts';
import { languageAsked, pageContext } from './pages/page-context.ts';
import { FaultPage, ProblemPage } from './pages/problem.tsx';
import { limitGuesses, limitRates } from './rate-limit.ts';
import { adminRoutes } from './routes/admin/index.tsx';
import { apiRoutes } from './routes/api.tsx';
import { assetRoutes } from './routes/assets.ts';
import { builderRoutes } from './routes/builder.tsx';
import { builderChangeRoutes } from './routes/builder-changes.tsx';
import { builderStepRoutes } from './routes/builder-steps.tsx';
import { builderTextRoutes } from './routes/builder-texts.tsx';
import { commentRoutes } from './routes/comments.tsx';
import { consultationRoutes } from './routes/consultation.tsx';
import { coverageRoutes } from './routes/coverage.tsx';
import { designRoutes } from './routes/design.tsx';
import { duplicateRoutes } from './routes/duplicates.tsx';
import { dutyRoutes } from './routes/duties.tsx';
import { explorerRoutes } from './routes/explorer.tsx';
import { handOverRoutes } from './routes/hand-over.tsx';
import { matrixRoutes } from './routes/matrix.tsx';
import { paperRoutes } from './routes/papers.ts';
import { periodRoutes } from './routes/periods.tsx';
import { publishedRoutes } from './routes/published.tsx';
import { recordFileRoutes } from './routes/record-files.tsx';
import { recordFormRoutes } from './routes/record-form.tsx';
import { recordHistoryRoutes } from './routes/record-history.tsx';
import { recordRoutes } from './routes/records.tsx';
import { registryRoutes } from './routes/registries.tsx';
import { ENTRIES_FILE } from './routes/registry-files.tsx';
import { reportChangeRoutes } from './routes/report-changes.tsx';
import { reportRoutes } from './routes/reports.tsx';
import { reviewRoutes } from './routes/review.tsx';
import { scheduleRoutes } from './routes/schedules.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { templateRoutes } from './routes/template.tsx';
import { themeRoutes } from './routes/theme.ts';
import { tokenRoutes } from './routes/tokens.tsx';
import { uploadRoutes } from './routes/uploads.tsx';
import { useRoutes } from './routes/uses.tsx';
import { waiverRoutes } from './routes/waivers.tsx';
import { workRoutes } from './routes/work.tsx';
import { guardChanges } from './sign-in/guard-changes.ts';
import { acceptedLanguage, knowActor } from './sign-in/know-actor.ts';
import { signInInstead } from './sign-in/sign-in-instead.ts';
import type { Env, WebPorts } from './web-ports.ts';

/** Each adds the pages of one part. */
const ROUTES = [
  builderRoutes,
  builderStepRoutes,
  builderTextRoutes,
  builderChangeRoutes,
  periodRoutes,
  waiverRoutes,
  matrixRoutes,
  explorerRoutes,
  recordFileRoutes,
  reportChangeRoutes,
  commentRoutes,
  scheduleRoutes,
  consultationRoutes,
  paperRoutes,
  publishedRoutes,
  reviewRoutes,
  duplicateRoutes,
  coverageRoutes,
  dutyRoutes,
  registryRoutes,
  recordHistoryRoutes,
  recordFormRoutes,
  recordRoutes,
  reportRoutes,
  themeRoutes,
  signInRoutes,
  designRoutes,
  workRoutes,
  tokenRoutes,
  uploadRoutes,
  templateRoutes,
  handOverRoutes,
  useRoutes,
  apiRoutes,
  adminRoutes,
];

/** Bytes of what stands around a file in the body of a request. */
const AROUND_FILE = 2 * 2 ** 20;

function limitBody(limit: number) {
  return bodyLimit({
    maxSize: limit + AROUND_FILE,
    onError: () => {
      throw new Problem('file-too-large', { what: 'bytes', limit });
    },
  });
}

/** The app over its ports. */
export function createApp(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(keepCookiesPrivate);
  app.use(compress());
  const { signIn, uploadDoor } = ports;
  app.use(contentPolicy([...(signIn?.leadsTo ?? []), ...(uploadDoor ? [uploadDoor.origin] : [])]));
  app.use(leadToShownAddress);
  app.route('/', assetRoutes(ports));
  app.use(limitGuesses(ports.clock));
  app.use(knowActor(ports));
  app.use(limitRates(ports.clock));
  const limit = ports.largestUpload ?? LARGEST_UPLOAD;
  // Before anything reads the body: who looks for a token in a form holds all of it.
  app.use(ENTRIES_FILE, limitBody(Math.min(limit, LARGEST_ENTRIES)));
  app.use(limitBody(limit));
  app.use(guardChanges);
  const shared: WebPorts = { entries: entriesAtHand(ports.ledger), ...ports };
  for (const routes of ROUTES) app.route('/', routes(shared));
  app.notFound(() => {
    throw new Problem('not-found');
  });
  app.onError(async (error, c) => {
    const fallback = acceptedLanguage(c.req.header('accept-language'));
    await loadWords(languageAsked(c.req.url, fallback));
    if (isApiPath(c.req.path)) return apiTrouble(c, error, ports);
    const page = c.get('page') ?? pageContext(c.req.url, 'public', { fallback });
    if (!isProblem(error)) {
      if (ports.logFault === undefined) throw error;
      const reference = ports.newId();
      ports.logFault(reference, error);
      return c.html(<FaultPage page={page} reference={reference} />, 500);
    }
    const door = signInInstead(c, error);
    if (door !== undefined) return c.redirect(door, 303);
    c.status(error.status as Parameters<typeof c.status>[0]);
    return c.html(<ProblemPage page={page} problem={error} />);
  });
  return app;
}
