/** The words of the OpenAPI document in one language: what each operation does, what each parameter and answer means. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { SCOPES } from '../../../shared/people/scope.ts';
import { isMessageKey, type Words } from '../../../shared/text/words.ts';
import type { Env } from '../web-ports.ts';

export type ApiDocument = ReturnType<OpenAPIHono<Env>['getOpenAPI31Document']>;
type PathItem = NonNullable<ApiDocument['paths']>[string];
export type ApiOperation = NonNullable<PathItem['get']>;

export const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** Groups in the order in which they are read. */
export const API_TAGS = [
  'records',
  'review',
  'uploads',
  'periods',
  'snapshots',
  'reports',
  'comments',
  'registries',
  'reference',
  'people',
  'office',
] as const;

/** The document with its words, its ways of signing in, and its groups; `tokenAddress`: where a machine asks for tokens. */
export function describedApi(document: ApiDocument, words: Words, tokenAddress?: string): ApiDocument {
  const say = (key: string): string => (isMessageKey(key) ? words(key) : '');
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [path, describedPath(item, say)]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    tags: API_TAGS.map((name) => ({ name, description: say(`web.api.tag.${name}`) })),
    components: {
      ...document.components,
      schemas: describedSchemas(document.components?.schemas ?? {}, say),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: say('web.api.bearer') },
        ...(tokenAddress === undefined ? {} : { machine: machineScheme(tokenAddress, words, say) }),
      },
    },
    // Without a token one reads what is public.
    security: [{}, { bearer: [] }, ...(tokenAddress === undefined ? [] : [{ machine: [] }])],
  };
}

type Say = (key: string) => string;

/** Programs know by it how to get their tokens themselves (OpenAPI 3.1, OAuth Flows Object). */
function machineScheme(tokenUrl: string, words: Words, say: Say) {
  const scopes = Object.fromEntries(
    SCOPES.map((scope) => [scope, say(`web.people.scope.${scope.replace(':', '-')}`)]),
  );
  const flows = { clientCredentials: { tokenUrl, scopes } };
  return {
    type: 'oauth2',
    description: words('web.admin.machines.token', { parameter: 'scope' }),
    flows,
  } as const;
}

function describedPath(item: PathItem, say: Say): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, describedOperation(operation, method, say)] as const];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

function describedOperation(operation: ApiOperation, method: string, say: Say): ApiOperation {
  const given = (operation.parameters ?? []).map((parameter) =>
    'name' in parameter
      ? {
          ...parameter,
          ...wordsFor(`web.api.param.${parameter.name}`, say),
          // Without it the answer is 428, which its own schema could not say.
          ...(parameter.name === 'if-match' ? { required: true } : {}),
        }
      : parameter,
  );
  const key = { name: 'idempotency-key', in: 'header', schema: { type: 'string', maxLength: 255 } } as const;
  const parameters =
    method === 'get'
      ? given
      : [...given, { ...key, required: false, ...wordsFor('web.api.param.idempotency-key', say) }];
  const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => [
    status,
    { ...response, description: say(`web.api.status.${status}`) || status },
  ]);
  return {
    ...operation,
    summary: say(`web.api.op.${operation.operationId ?? ''}`),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: Object.fromEntries(responses),
  };
}

function wordsFor(key: string, say: Say) {
  const description = say(key);
  return description === '' ? {} : { description };
}

type Schemas = NonNullable<NonNullable<ApiDocument['components']>['schemas']>;

/** The fields of records have their words in the field table's catalogue. */
function describedSchemas(schemas: Schemas, say: Say): Schemas {
  const described = Object.entries(schemas).map(([name, schema]) => {
    if (!FIELD_SCHEMAS.has(name) || !('properties' in schema)) return [name, schema];
    const properties = Object.entries(schema.properties ?? {}).map(([id, property]) => {
      const description = say(`field.${id}.label`);
      // A reference may have words beside it since OpenAPI 3.1.
      return [id, description === '' ? property : { ...property, description }];
    });
    return [name, { ...schema, properties: Object.fromEntries(properties) }];
  });
  return Object.fromEntries(described);
}

const FIELD_SCHEMAS: ReadonlySet<string> = new Set(['Activity', 'AnnualUpdate', 'RecordFields']);
