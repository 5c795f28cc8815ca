/** What lets a person in: a new password where passwords are kept here, and tokens that are taken back. */
import { Hono } from 'hono';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { changePerson } from '../../../../shared/people/change-people.ts';
import { demand } from '../../../../shared/people/permission.ts';
import { revokeToken, tokensOf } from '../../../../shared/people/tokens.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { leaveNotice } from '../../flash.ts';
import { formValues } from '../../form-values.ts';
import { whenShown } from '../../page-when-shown.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { missingFields } from './form-faults.ts';
import { personPages } from './person-page.tsx';
import { refusedForm } from './refused-form.ts';

const SecretPage = whenShown(async () => (await import('../../pages/admin/secret.tsx')).SecretPage);

export function personAccessRoutes(webPorts: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger, newId, signIn } = webPorts;
  const ports = { clock, ledger, newId };
  const { knownPerson, personPage } = personPages(webPorts);

  app.post('/admin/people/:id/password', async (c) => {
    const id = c.req.param('id');
    const page = c.get('page');
    const { words } = page;
    const person = await knownPerson(c, id);
    if (signIn?.renewSecret === undefined) throw new Problem('not-found');
    const form = await formValues(c);
    const errors: FormError[] = missingFields(page, form, [['reason', words('web.admin.reason')]]).map(
      (error) => ({ ...error, id: 'reset-reason' }),
    );
    if (errors.length === 0) {
      // The step in the person's history comes first: no password changes without a trace.
      const order = {
        id,
        revision: form.revision,
        change: {},
        by: signatureOf(c.get('actor')),
        reason: form.text('reason'),
      };
      errors.push(...(await refusedForm(page, () => changePerson(order, ports))));
    }
    if (errors.length > 0) {
      const { membership = '', unit = '', ...facts } = person.state;
      return c.html(await personPage(c, person, { ...facts, membership, unit, reason: '' }, errors), 422);
    }
    const secret = await signIn.renewSecret('person', id);
    await signIn.sessions.forgetPerson(id);
    const back = { label: words('web.admin.people'), href: page.to('/admin/people') };
    return c.html(<SecretPage page={page} name={person.state.name} secret={secret} back={back} />);
  });

  app.post('/admin/people/:id/tokens/:token/revoke', async (c) => {
    const { id, token } = c.req.param();
    const page = c.get('page');
    demand(c.get('actor'), 'token.change', { kind: 'person', id });
    const own = (await tokensOf(ledger, id)).find(({ state }) => state.id === token);
    if (own === undefined) throw new Problem('not-found');
    await revokeToken({ id: token, by: signatureOf(c.get('actor')), reason: own.state.label }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.admin.saved' });
    return c.redirect(page.to(`/admin/people/${id}`), 303);
  });

  return app;
}
