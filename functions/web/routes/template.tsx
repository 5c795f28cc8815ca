/** The workbook to fill in: in six languages, for a period, with one's own records where they are wanted. */
import { Hono } from 'hono';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import { prefill } from '../../../shared/intake/template/prefill.ts';
import { may } from '../../../shared/people/permission.ts';
import { listPeriods } from '../../../shared/periods/change-periods.ts';
import { currentPeriod } from '../../../shared/periods/current-period.ts';
import { parsePeriodName, type ReportingPeriod } from '../../../shared/periods/reporting-period.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { isLanguage } from '../../../shared/reference/languages.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { loadWords, wordsIn } from '../../../shared/text/words.ts';
import { whenShown } from '../page-when-shown.ts';
import { sendFile } from '../send-file.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const TemplatePage = whenShown(async () => (await import('../pages/uploads/template.tsx')).TemplatePage);

/** `GET /template?year=YYYY`, `GET /template/file?language=…&period=FROM..TO&mine=yes`. */
export function templateRoutes({ buildTemplate, clock, ledger, newId }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/template', requirePerson);

  app.get('/template', async (c) => {
    if (buildTemplate === undefined) throw new Problem('not-found');
    const page = c.get('page');
    const periods = await openPeriods(ledger, clock());
    const { year: asked = '' } = c.req.query();
    const chosen = periods.find(({ to }) => to.slice(0, 4) === asked);
    const unknown = asked === '' || chosen ? [] : [{ name: page.words('web.records.year'), value: asked }];
    return c.html(<TemplatePage page={page} periods={periods} chosen={chosen} unknown={unknown} />);
  });

  app.get('/template/file', async (c) => {
    const { language = '', mine, period: name = '' } = c.req.query();
    const period = parsePeriodName(name);
    const actor = c.get('actor');
    if (buildTemplate === undefined) throw new Problem('not-found');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    if (!isLanguage(language)) throw new Problem('language-unknown', { language: language.slice(0, 10) });
    if (period === undefined) throw new Problem('period-invalid', { from: '', to: name.slice(0, 25) });
    const rows = prefill(ledger, period, (activity) =>
      may(actor, 'record.write', recordThing(activity, { state: 'drafted' })),
    );
    await loadWords(language);
    const bytes = await buildTemplate(
      { language, period, templateId: newId(), ...(mine === undefined ? {} : { prefill: rows }) },
      wordsIn(language),
    );
    return sendFile(once(bytes), `wsis-${period.to.slice(0, 4)}-${language}.xlsx`);
  });

  return app;
}

/** Those that are open, the current one first. */
export async function openPeriods(ledger: Ledger, now: Date): Promise<readonly ReportingPeriod[]> {
  const current = await currentPeriod(ledger, genevaDay(now));
  const others = (await listPeriods(ledger))
    .map(({ state }) => state)
    .filter(({ from, state, to }) => state === 'open' && !(from === current.from && to === current.to));
  return [current, ...others];
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
