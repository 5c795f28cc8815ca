/** One operation of the interface: its address, what it takes, what it answers. */
import type { ApiOperation } from '../../api/describe-api.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { type ApiSchema, SchemaKind } from './schema-kind.tsx';

export interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: ApiOperation;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: ApiSchema;
}

type Media = Readonly<Record<string, { readonly schema?: ApiSchema }>>;

/** Closed at first: the summary says what it does, the rest is for who writes the program. */
export function OperationDetails({
  page,
  placed,
}: {
  readonly page: PageContext;
  readonly placed: PlacedOperation;
}) {
  const { method, operation, path } = placed;
  const { words } = page;
  const parameters = (operation.parameters ?? []) as readonly Parameter[];
  const body = operation.requestBody as { readonly content?: Media } | undefined;
  const summary = (
    <span>
      {operation.summary}{' '}
      <code dir="ltr">
        {method.toUpperCase()} {path}
      </code>
    </span>
  );
  return (
    <section id={operation.operationId}>
      <Disclosure summary={summary}>
        {parameters.length === 0 ? null : <Parameters page={page} parameters={parameters} />}
        {body?.content === undefined ? null : (
          <>
            <h3>{words('web.api.body')}</h3>
            <Contents page={page} content={body.content} />
          </>
        )}
        <Answers page={page} operation={operation} />
      </Disclosure>
    </section>
  );
}

function Parameters({
  page,
  parameters,
}: {
  readonly page: PageContext;
  readonly parameters: readonly Parameter[];
}) {
  const { words } = page;
  return (
    <Table
      caption={words('web.api.parameters')}
      class="stacked"
      columns={[
        { label: words('web.api.parameter'), narrow: true },
        { label: words('web.api.in'), narrow: true },
        { label: words('web.api.needed'), narrow: true },
        { label: words('web.api.kind') },
        { label: words('web.api.meaning') },
      ]}
    >
      {parameters.map((parameter) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            <code>{parameter.name}</code>
          </th>
          <td {...STACKED_ROLES.cell} data-label={words('web.api.in')}>
            {words(`web.api.in.${parameter.in as 'path'}`)}
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.api.needed')}>
            {words(parameter.required ? 'web.api.yes' : 'web.api.no')}
          </td>
          <td {...STACKED_ROLES.cell}>
            <SchemaKind page={page} schema={parameter.schema ?? {}} />
          </td>
          <td {...STACKED_ROLES.cell}>{parameter.description}</td>
        </tr>
      ))}
    </Table>
  );
}

function Answers({ page, operation }: { readonly page: PageContext; readonly operation: ApiOperation }) {
  const { words } = page;
  const answers = Object.entries(operation.responses ?? {}) as readonly (readonly [
    string,
    { readonly description: string; readonly content?: Media },
  ])[];
  return (
    <Table
      caption={words('web.api.answers')}
      class="stacked"
      columns={[
        { label: words('web.api.status'), narrow: true },
        { label: words('web.api.meaning') },
        { label: words('web.api.form') },
      ]}
    >
      {answers.map(([status, { content, description }]) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            {status}
          </th>
          <td {...STACKED_ROLES.cell}>{description}</td>
          <td {...STACKED_ROLES.cell}>
            {content === undefined ? null : <Contents page={page} content={content} />}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Contents({ page, content }: { readonly page: PageContext; readonly content: Media }) {
  return (
    <ul>
      {Object.entries(content).map(([type, { schema }]) => (
        <li>
          <SchemaKind page={page} schema={schema ?? {}} /> (<code dir="ltr">{type}</code>)
        </li>
      ))}
    </ul>
  );
}
