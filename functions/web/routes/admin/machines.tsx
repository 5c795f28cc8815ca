/** Machines that use the API: added with a secret shown once, given another one, withdrawn. */
import { Hono } from 'hono';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { MACHINE_ID, type Machine, machineStream } from '../../../../shared/people/machine.ts';
import {
  addMachine,
  listMachines,
  noteNewSecret,
  withdrawMachine,
} from '../../../../shared/people/machines.ts';
import { demand } from '../../../../shared/people/permission.ts';
import { isRole } from '../../../../shared/people/role.ts';
import { isScope } from '../../../../shared/people/scope.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { leaveNotice } from '../../flash.ts';
import { formValues } from '../../form-values.ts';
import { whenShown } from '../../page-when-shown.ts';
import type { MachineAnswers } from '../../pages/admin/machines.tsx';
import type { PageContext } from '../../pages/page-context.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { missingFields } from './form-faults.ts';
import { refusedForm } from './refused-form.ts';

const MachinesPage = whenShown(async () => (await import('../../pages/admin/machines.tsx')).MachinesPage);
const SecretPage = whenShown(async () => (await import('../../pages/admin/secret.tsx')).SecretPage);

const EMPTY: MachineAnswers = { id: '', name: '', roles: [], scopes: [], reason: '' };

export function machineRoutes({ clock, ledger, signIn }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const ports = { clock, ledger };
  const renewSecret = signIn?.renewSecret;

  app.use('/admin/machines/*', async (c, next) => {
    demand(c.get('actor'), 'machine.change', OFFICE);
    await next();
  });

  const machinesPage = async (page: PageContext, answers: MachineAnswers, errors: readonly FormError[]) => (
    <MachinesPage
      page={page}
      machines={await listMachines(ledger)}
      hasSecrets={renewSecret !== undefined}
      tokenAddress={signIn?.tokenAddress?.()}
      answers={answers}
      errors={errors}
    />
  );

  const shownSecret = async (page: PageContext, { id, name }: Pick<Machine, 'id' | 'name'>) => {
    if (renewSecret === undefined) throw new Problem('not-found');
    const back = { label: page.words('web.admin.machines'), href: page.to('/admin/machines') };
    return (
      <SecretPage
        page={page}
        name={`${name} (${id})`}
        secret={await renewSecret('machine', id)}
        back={back}
        machine={{ id, tokenAddress: signIn?.tokenAddress?.() }}
      />
    );
  };

  app.get('/admin/machines', async (c) => c.html(await machinesPage(c.get('page'), EMPTY, [])));

  app.post('/admin/machines', async (c) => {
    const page = c.get('page');
    const { words } = page;
    const form = await formValues(c);
    const answers: MachineAnswers = {
      id: form.text('id'),
      name: form.text('name'),
      roles: form.texts('roles').filter(isRole),
      scopes: form.texts('scopes').filter(isScope),
      reason: form.text('reason'),
    };
    const errors: FormError[] = [
      ...missingFields(page, form, [
        ['id', words('web.admin.machines.id')],
        ['name', words('web.admin.name')],
        ['reason', words('web.admin.reason')],
      ]),
      ...(answers.id !== '' && !MACHINE_ID.test(answers.id)
        ? [{ field: 'id', message: words('web.admin.machines.id-wrong') }]
        : []),
    ];
    if (errors.length === 0) {
      const { id, name } = answers;
      const roles = answers.roles.filter(isRole);
      const machine = { id, name, roles, scopes: answers.scopes.filter(isScope), units: [], sectors: [] };
      const order = { machine, by: signatureOf(c.get('actor')), reason: answers.reason };
      errors.push(...(await refusedForm(page, () => addMachine(order, ports))));
    }
    if (errors.length > 0) return c.html(await machinesPage(page, answers, errors), 422);
    if (renewSecret !== undefined) return c.html(await shownSecret(page, answers));
    leaveNotice(c, { tone: 'good', key: 'web.admin.saved' });
    return c.redirect(page.to('/admin/machines'), 303);
  });

  app.post('/admin/machines/:id/:step{secret|withdraw}', async (c) => {
    const { id, step } = c.req.param();
    const page = c.get('page');
    const { words } = page;
    const [known] = await ledger.newest([machineStream(id)]);
    if (known === undefined) throw new Problem('not-found');
    const form = await formValues(c);
    const order = {
      id,
      revision: form.revision,
      by: signatureOf(c.get('actor')),
      reason: form.text('reason'),
    };
    const isSecret = step === 'secret';
    if (isSecret && renewSecret === undefined) throw new Problem('not-found');
    const errors: FormError[] = missingFields(page, form, [['reason', words('web.admin.reason')]]).map(
      (error) => ({ ...error, id: `${step}-${id}` }),
    );
    if (errors.length === 0) {
      const work = () => (isSecret ? noteNewSecret(order, ports) : withdrawMachine(order, ports));
      errors.push(...(await refusedForm(page, work)));
    }
    if (errors.length > 0) return c.html(await machinesPage(page, EMPTY, errors), 422);
    if (isSecret) return c.html(await shownSecret(page, known.state as Machine));
    leaveNotice(c, { tone: 'good', key: 'web.admin.saved' });
    return c.redirect(page.to('/admin/machines'), 303);
  });

  return app;
}
