/** The reference of the programming interface, rendered from its OpenAPI document: nothing is loaded from elsewhere. */
import { raw } from 'hono/html';
import { API_TAGS, type ApiDocument, METHODS } from '../../api/describe-api.ts';
import { LinkButton } from '../../components/button.tsx';
import { Scroll } from '../../components/scroll.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { OperationDetails, type PlacedOperation } from './operation-details.tsx';
import { type ApiSchema, SchemaKind } from './schema-kind.tsx';
import { TokenCall } from './token-call.tsx';

interface ApiPageProps {
  readonly page: PageContext;
  /** {@link ApiReference} in the language of the page, as it was rendered once. */
  readonly reference: string;
  /** Where machines ask for their tokens. */
  readonly tokenAddress: string | undefined;
}

const HOW = ['read', 'token', 'change', 'again', 'pages', 'rate'] as const;

export function ApiPage({ page, reference, tokenAddress }: ApiPageProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.api.title')}
      actions={
        <LinkButton href={page.to('/api/v1/openapi.json', { lang: page.language })}>
          {words('web.api.document')}
        </LinkButton>
      }
    >
      <p class="lead">{words('web.api.lead')}</p>
      <h2>{words('web.api.start')}</h2>
      <ul>
        {HOW.map((part) => (
          <li>{words(`web.api.start-${part}`)}</li>
        ))}
      </ul>
      {page.account ? (
        <p>
          <a href={page.to('/my/tokens')}>{words('web.api.start-make')}</a>
        </p>
      ) : null}
      <TokenCall page={page} address={tokenAddress} />
      <Scroll label={words('web.api.start')}>
        <pre dir="ltr">
          <code>{EXAMPLE}</code>
        </pre>
      </Scroll>
      {raw(reference)}
    </Layout>
  );
}

/** All operations and forms of the document: the same for every reader of a language, so it is rendered once. */
export function ApiReference({
  page,
  document,
}: {
  readonly page: PageContext;
  readonly document: ApiDocument;
}) {
  const { words } = page;
  const operations = operationsOf(document);
  return (
    <>
      <nav aria-label={words('web.api.contents')}>
        <ul>
          {API_TAGS.map((tag) => (
            <li>
              <a href={`#${tag}`}>{words(`web.api.tag.${tag}`)}</a>
            </li>
          ))}
          <li>
            <a href="#forms">{words('web.api.schemas')}</a>
          </li>
        </ul>
      </nav>
      {API_TAGS.map((tag) => (
        <>
          <h2 id={tag}>{words(`web.api.tag.${tag}`)}</h2>
          {operations
            .filter(({ operation }) => operation.tags?.includes(tag))
            .map((placed) => (
              <OperationDetails page={page} placed={placed} />
            ))}
        </>
      ))}
      <h2 id="forms">{words('web.api.schemas')}</h2>
      {Object.entries((document.components?.schemas ?? {}) as Schemas).map(([name, schema]) => (
        <Form page={page} name={name} schema={schema} />
      ))}
    </>
  );
}

type Schemas = Readonly<Record<string, ApiSchema>>;

/** For a terminal: the same in every language. */
const EXAMPLE = `curl -H "Authorization: Bearer $TOKEN" \\
  "$SITE/api/v1/records?year=2025&line=C5"

curl -X PATCH -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -H 'If-Match: "a3.u2"' \\
  -d '{ "status": "completed" }' \\
  "$SITE/api/v1/records/WA-000001/updates/2025-01-01..2025-12-31"`;

/** In the order of the groups, then of their addresses. */
function operationsOf(document: ApiDocument): readonly PlacedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path: `/api/v1${path}`, operation }];
    }),
  );
}

function Form({
  page,
  name,
  schema,
}: {
  readonly page: PageContext;
  readonly name: string;
  readonly schema: ApiSchema;
}) {
  const { words } = page;
  const parts = Object.entries(schema.properties ?? {});
  return (
    <section id={`form-${name}`}>
      <h3>
        <code>{name}</code>
      </h3>
      {parts.length === 0 ? (
        <p>
          <SchemaKind page={page} schema={schema} />
        </p>
      ) : (
        <Table
          caption={name}
          captionUnseen
          class="stacked"
          columns={[
            { label: words('web.api.property'), narrow: true },
            { label: words('web.api.kind') },
            { label: words('web.api.needed'), narrow: true },
            { label: words('web.api.meaning') },
          ]}
        >
          {parts.map(([id, part]) => (
            <tr {...STACKED_ROLES.row}>
              <th {...STACKED_ROLES.name} scope="row">
                <code>{id}</code>
              </th>
              <td {...STACKED_ROLES.cell}>
                <SchemaKind page={page} schema={part} />
              </td>
              <td {...STACKED_ROLES.cell} data-label={words('web.api.needed')}>
                {words(schema.required?.includes(id) ? 'web.api.yes' : 'web.api.no')}
              </td>
              <td {...STACKED_ROLES.cell}>{part.description}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
