/** The machines that may use the API, and the form for one more. */
import type { Machine } from '../../../../shared/people/machine.ts';
import { ROLES } from '../../../../shared/people/role.ts';
import { SCOPES } from '../../../../shared/people/scope.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Empty } from '../../components/empty.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { TokenCall } from '../api/token-call.tsx';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';
import { scopeText } from '../people/token-table.tsx';
import { AdminLayout, errorOf, ReasonField } from './admin-layout.tsx';

export interface MachineAnswers {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  readonly reason: string;
}

interface MachinesProps {
  readonly page: PageContext;
  readonly machines: readonly Revision<Machine>[];
  /** Whether secrets are made here; else the provider gives them. */
  readonly hasSecrets: boolean;
  /** Where machines ask for their tokens. */
  readonly tokenAddress: string | undefined;
  readonly answers: MachineAnswers;
  readonly errors: readonly FormError[];
}

export function MachinesPage({ page, machines, hasSecrets, tokenAddress, answers, errors }: MachinesProps) {
  const { words } = page;
  return (
    <AdminLayout page={page} title={words('web.admin.machines')} errors={errors}>
      <p class="lead">{words('web.admin.machines.lead')}</p>
      {machines.length === 0 ? (
        <Empty title={words('web.admin.machines.none')} />
      ) : (
        <MachineTable page={page} machines={machines} hasSecrets={hasSecrets} />
      )}
      <TokenCall page={page} address={tokenAddress} />
      <h2>{words('web.admin.machines.add')}</h2>
      <p>{words(hasSecrets ? 'web.admin.machines.secret-here' : 'web.admin.machines.secret-there')}</p>
      <NewMachine page={page} answers={answers} errors={errors} />
    </AdminLayout>
  );
}

function MachineTable({
  page,
  machines,
  hasSecrets,
}: Pick<MachinesProps, 'page' | 'machines' | 'hasSecrets'>) {
  const { words } = page;
  return (
    <Table
      caption={words('web.admin.machines')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.admin.name') },
        { label: words('web.admin.roles') },
        { label: words('web.admin.scopes') },
        { label: words('web.admin.state') },
      ]}
    >
      {machines.map(({ revision, state: machine }) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            <bdi lang="">{machine.name}</bdi>
            <br />
            <code>{machine.id}</code>
          </th>
          <td {...STACKED_ROLES.cell}>
            {listText(
              page,
              machine.roles.map((role) => words(`web.people.role.${role}`)),
            )}
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.admin.scopes')}>
            <code>{machine.scopes.join(' ')}</code>
          </td>
          <td {...STACKED_ROLES.cell}>
            <Badge tone={machine.state === 'active' ? 'good' : 'neutral'}>
              {words(`web.admin.machine.${machine.state}`)}
            </Badge>
            {machine.state === 'active' ? (
              <Disclosure summary={words('web.admin.change')}>
                {(hasSecrets ? (['secret', 'withdraw'] as const) : (['withdraw'] as const)).map((step) => (
                  <ActionForm
                    page={page}
                    action={page.to(`/admin/machines/${machine.id}/${step}`)}
                    revision={revision}
                  >
                    <ReasonField page={page} id={`${step}-${machine.id}`} />
                    <Button
                      kind={step === 'withdraw' ? 'danger' : 'plain'}
                      label={words(`web.admin.machines.${step}-one`, { name: machine.name })}
                    >
                      {words(`web.admin.machines.${step}`)}
                    </Button>
                  </ActionForm>
                ))}
              </Disclosure>
            ) : null}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function NewMachine({ page, answers, errors }: Pick<MachinesProps, 'page' | 'answers' | 'errors'>) {
  const { words } = page;
  return (
    <ActionForm page={page} action={page.to('/admin/machines')}>
      <Field
        page={page}
        name="id"
        label={words('web.admin.machines.id')}
        hint={words('web.admin.machines.id-hint')}
        required
        error={errorOf(errors, 'id')}
        input={{ type: 'text', value: answers.id, maxLength: 60 }}
      />
      <Field
        page={page}
        name="name"
        label={words('web.admin.name')}
        required
        error={errorOf(errors, 'name')}
        input={{ type: 'text', value: answers.name, maxLength: 200 }}
      />
      <Field
        page={page}
        name="roles"
        label={words('web.admin.roles')}
        input={{
          type: 'checkboxes',
          chosen: answers.roles,
          options: ROLES.map((value) => ({ value, label: words(`web.people.role.${value}`) })),
        }}
      />
      <Field
        page={page}
        name="scopes"
        label={words('web.admin.scopes')}
        hint={words('web.admin.scopes.hint')}
        error={errorOf(errors, 'scopes')}
        input={{
          type: 'checkboxes',
          chosen: answers.scopes,
          options: SCOPES.map((value) => ({ value, label: scopeText(page, value) })),
        }}
      />
      <ReasonField page={page} value={answers.reason} error={errorOf(errors, 'reason')} />
      <Button>{words('web.admin.machines.add')}</Button>
    </ActionForm>
  );
}
