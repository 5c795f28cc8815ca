/** One consultation: its schedule, letters and inputs, and the form of an input for those who are asked. */
import { type Context, Hono } from 'hono';
import { issuesFor } from '../../../shared/consultations/issues-for.ts';
import { listInputs } from '../../../shared/consultations/list-inputs.ts';
import { seenSchedules } from '../../../shared/consultations/schedule/seen-schedules.ts';
import { letterAsking, sendInput } from '../../../shared/consultations/send-input.ts';
import { audienceOf } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { RoundThing } from '../../../shared/people/thing.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { isLanguage } from '../../../shared/reference/languages.ts';
import { fieldName } from '../../../shared/registries/registry-words.ts';
import { consultationInput } from '../../../shared/registries/types/consultation-input.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { whenShown } from '../page-when-shown.ts';
import { lettersAtHand } from '../papers.ts';
import { type RefusedForm, refusedForm } from '../refused-form.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const ConsultationPage = whenShown(
  async () => (await import('../pages/rounds/consultations.tsx')).ConsultationPage,
);

const ROUND: RoundThing = { kind: 'round', state: 'open' };

/** `/consultations/ID`, and `POST …/inputs`. */
export function consultationRoutes({ clock, ledger, queue }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const ports = { clock, ledger };
  const today = (): string => genevaDay(clock());

  const seenBy = async (c: Context<Env>, report: string) => {
    demand(c.get('actor'), 'round.read', ROUND);
    const [seen] = await seenSchedules(ledger, c.get('actor'), { report, today: today() });
    if (seen === undefined) throw new Problem('not-found');
    return seen;
  };

  const show = async (c: Context<Env>, report: string, refused?: RefusedForm) => {
    const actor = c.get('actor');
    const seen = await seenBy(c, report);
    const props = {
      page: c.get('page'),
      seen,
      inputs: await listInputs(ledger, seen.schedule, audienceOf(actor)),
      hasReport: issuesFor(actor, seen.report).length > 0,
      mayPlan: may(actor, 'round.plan', ROUND),
      letters: await lettersAtHand({ ...seen, report: seen.report.id }, { ...ports, queue }),
      asking: letterAsking(seen.schedule, actor, today()),
      reader: actor.kind === 'public' ? '' : actor.name,
      refused,
    };
    return c.html(<ConsultationPage {...props} />, refused?.status ?? 200);
  };

  app.get('/consultations/:id', (c) => show(c, c.req.param('id')));

  app.post('/consultations/:id/inputs', async (c) => {
    const { report } = await seenBy(c, c.req.param('id'));
    const page = c.get('page');
    const values = await formValues(c);
    const [link, sender, text] = [values.text('link'), values.text('sender'), values.text('text')];
    const spoken = values.text('language');
    const language = isLanguage(spoken) ? spoken : page.language;
    try {
      await sendInput(c.get('actor'), { report: report.id, sender, text, language, link }, ports);
    } catch (error) {
      const labelOf = (field: string): string => fieldName(consultationInput, field, page.words);
      return show(c, report.id, refusedForm(page, error, { form: 'input', values, labelOf }));
    }
    leaveNotice(c, { tone: 'good', key: 'web.rounds.input-sent' });
    return c.redirect(page.to(`/consultations/${report.id}`), 303);
  });

  return app;
}
