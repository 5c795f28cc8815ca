/** The report builder: the list, the form that begins a report, and each report with its settings and files. */
import { type Context, Hono } from 'hono';
import { demand, may } from '../../../shared/people/permission.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { addReport, listReports } from '../../../shared/reports/change-report.ts';
import { reportKind } from '../../../shared/reports/kinds/index.ts';
import { knownLanguages } from '../../../shared/reports/known-choices.ts';
import { isProblem } from '../../../shared/text/problem.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { actorId } from '../actor-id.ts';
import { spanFor } from '../builder-parts.ts';
import { type FormValues, formValues } from '../form-values.ts';
import { whenShown } from '../page-when-shown.ts';
import { builderPath, settingLabel } from '../pages/builder/report-words.tsx';
import { type RefusedForm, refusedForm } from '../refused-form.ts';
import { NEW_REPORT, seenReport } from '../seen-report.ts';
import { showReport } from '../show-report.tsx';
import type { Env, WebPorts } from '../web-ports.ts';

const BuilderPage = whenShown(async () => (await import('../pages/builder/builder-page.tsx')).BuilderPage);

export function builderRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger } = ports;

  const showList = async (c: Context<Env>, refused?: RefusedForm) => {
    const mayBuild = may(c.get('actor'), 'report.build', NEW_REPORT);
    const year = Number(genevaDay(clock()).slice(0, 4)) - 1;
    const reports = await listReports(ledger);
    const props = { page: c.get('page'), reports, mayBuild, year, refused };
    return c.html(<BuilderPage {...props} />, refused?.status ?? 200);
  };

  app.get('/reports/builder', async (c) => {
    demand(c.get('actor'), 'report.read', NEW_REPORT);
    return showList(c);
  });

  app.post('/reports/builder', async (c) => {
    demand(c.get('actor'), 'report.build', NEW_REPORT);
    const page = c.get('page');
    const values = await formValues(c);
    try {
      const report = await addReport({ ...orderedReport(values), by: actorId(c) }, ports);
      return c.redirect(page.to(builderPath(report.id)), 303);
    } catch (error) {
      const labelOf = (field: string): string => settingLabel(page, field);
      return showList(c, refusedForm(page, error, { form: 'new', values, labelOf }));
    }
  });

  app.get('/reports/builder/:id', async (c) => showReport(c, await seenReport(c, ledger), ports));

  return app;
}

/** @throws Problem `field-invalid` for what is unknown here. */
function orderedReport({ text, texts }: FormValues) {
  const kind = knownKind(text('kind'));
  const period = spanFor(kind, { from: text('from'), to: text('to') });
  return { kind: kind.id, period, languages: knownLanguages(texts('languages')) };
}

function knownKind(id: string) {
  try {
    return reportKind(id);
  } catch (error) {
    throw isProblem(error) ? wrongField('kind', id === '' ? 'missing' : 'unknown') : error;
  }
}
