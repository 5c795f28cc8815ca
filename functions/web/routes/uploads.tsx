/** Uploads: sending a workbook, following it, its findings, and the marked workbook. */
import { type Context, Hono } from 'hono';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { parsePeriodName } from '../../../shared/periods/reporting-period.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { uploadFolder } from '../../arrivals/arrival-job.ts';
import { LARGEST_UPLOAD } from '../../intake/largest-upload.ts';
import type { FormError } from '../components/error-summary.tsx';
import { findingsSheet } from '../findings-sheet.ts';
import { listUploads } from '../list-uploads.ts';
import { openDoor } from '../open-door.ts';
import { orderUpload } from '../order-upload.ts';
import { whenShown } from '../page-when-shown.ts';
import { UPLOAD_ENDINGS } from '../pages/uploads/upload-endings.ts';
import { eachFinding, readFindings } from '../read-findings.ts';
import { readWhenAsked } from '../read-when-asked.ts';
import { sendFile } from '../send-file.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import { fieldNames, readUpload, resultOf } from '../upload-state.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { csvFile } from '../write-sheets.ts';
import { openPeriods } from './template.tsx';

const SentPage = whenShown(async () => (await import('../pages/uploads/sent-page.tsx')).SentPage);
const UploadPage = whenShown(async () => (await import('../pages/uploads/upload.tsx')).UploadPage);
const UploadFormPage = whenShown(
  async () => (await import('../pages/uploads/upload-form.tsx')).UploadFormPage,
);

/** Uploads shown below the form. */
const SHOWN = 50;

/** `GET /uploads`, `POST /uploads`, `GET /uploads/sent/TICKET`, `GET /uploads/JOB`, `/uploads/JOB/marked.xlsx`, `/uploads/JOB/findings.csv`. */
export function uploadRoutes(ports: WebPorts): Hono<Env> {
  const { clock, largestUpload: largest = LARGEST_UPLOAD, ledger, newId, objects, queue, uploadDoor } = ports;
  const app = new Hono<Env>();
  app.use('/uploads', requirePerson);

  const form = async (c: Context<Env>, errors: readonly FormError[]) => {
    if (queue === undefined) throw new Problem('not-found');
    const by = senderOf(c);
    const periods = await openPeriods(ledger, clock());
    const uploads = await listUploads(ledger, by, SHOWN);
    const props = { page: c.get('page'), formId: newId(), periods, uploads, errors };
    const door = await openDoor(c, by, ports);
    const size = door === undefined ? largest : (uploadDoor?.largest ?? largest);
    return c.html(<UploadFormPage {...props} largest={size} door={door} />, errors.length > 0 ? 422 : 200);
  };

  app.get('/uploads', (c) => form(c, []));

  app.post('/uploads', async (c) => {
    const by = senderOf(c);
    if (queue === undefined) throw new Problem('not-found');
    const { file, form: sending, period } = await c.req.parseBody();
    const { words } = c.get('page');
    const wrong = wrongFile(file, largest);
    if (wrong !== undefined || !(file instanceof File)) {
      const message = words(wrong ?? 'web.upload.missing', { size: largest / 2 ** 20 });
      return form(c, [{ field: 'file', message }]);
    }
    const span = parsePeriodName(String(period));
    const sent = { by, form: sending, file, ...(span === undefined ? {} : { period: span }) };
    const id = await orderUpload(sent, { ...ports, queue });
    return c.redirect(c.get('page').to(`/uploads/${id}`), 303);
  });

  app.get('/uploads/sent/:ticket', requirePerson, async (c) => {
    const folder = uploadFolder(c.req.param('ticket'));
    const uploads = await listUploads(ledger, signatureOf(c.get('actor')), SHOWN);
    const own = uploads.find(({ state }) => state.job.upload.startsWith(folder));
    const { to } = c.get('page');
    return own === undefined
      ? c.html(<SentPage page={c.get('page')} />)
      : c.redirect(to(`/uploads/${own.id}`), 303);
  });

  app.get('/uploads/:id', requirePerson, async (c) => {
    const id = c.req.param('id');
    const upload = await readUpload(ledger, c.get('actor'), id);
    const findings =
      upload.state === 'done'
        ? await readFindings(objects, resultOf(upload).findings, c.req.query(), resultOf(upload).rules)
        : undefined;
    return c.html(<UploadPage page={c.get('page')} id={id} upload={upload} findings={findings} />);
  });

  app.get('/uploads/:id/marked.xlsx', async (c) => {
    const upload = await readUpload(ledger, c.get('actor'), c.req.param('id'));
    const { marked } = resultOf(upload);
    if ((await objects.head(marked)) === undefined) throw new Problem('object-unknown', { key: marked });
    return sendFile(readWhenAsked(objects, marked), markedName(upload.job.file));
  });

  app.get('/uploads/:id/findings.csv', async (c) => {
    const upload = await readUpload(ledger, c.get('actor'), c.req.param('id'));
    const { words } = c.get('page');
    const nameOf = fieldNames(upload.job, words);
    const sheet = findingsSheet(eachFinding(objects, resultOf(upload).findings), words, nameOf);
    return sendFile(csvFile(sheet), 'findings.csv');
  });

  return app;
}

/** The person who sends. @throws Problem `forbidden` for who may not send anything. */
function senderOf(c: Context<Env>): string {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new Problem('sign-in-needed');
  demand(actor, 'upload.make', { kind: 'upload', by: actor.id });
  return actor.id;
}

function wrongFile(file: unknown, largest: number) {
  if (!(file instanceof File) || file.size === 0) return 'web.upload.missing';
  if (file.size > largest) return 'web.upload.too-large';
  const name = file.name.toLowerCase();
  return UPLOAD_ENDINGS.some((ending) => name.endsWith(ending)) ? undefined : 'web.upload.ending';
}

/** ASCII, as downloads are named here. */
function markedName(file: string): string {
  const stem = file.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-');
  return `${stem === '' || stem === '-' ? 'upload' : stem}-marked.xlsx`;
}
