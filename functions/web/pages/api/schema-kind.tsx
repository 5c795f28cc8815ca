/** What a schema takes, in a few words: a type, a list, one of some codes, a link to a form of its own. */
import type { Child } from 'hono/jsx';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { isMessageKey } from '../../../../shared/text/words.ts';
import type { PageContext } from '../page-context.ts';

/** A schema of the document, as far as the page reads it (JSON Schema 2020-12). */
export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: ApiSchema;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly anyOf?: readonly ApiSchema[];
  readonly oneOf?: readonly ApiSchema[];
  readonly allOf?: readonly ApiSchema[];
}

/** Codes that are named one by one; longer lists are counted. */
const MOST_NAMED = 12;

/** `<SchemaKind page={page} schema={schema} />` */
export function SchemaKind({ page, schema }: { readonly page: PageContext; readonly schema: ApiSchema }) {
  return <>{kindOf(page, schema)}</>;
}

function kindOf(page: PageContext, schema: ApiSchema): Child {
  const { words } = page;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return (
      <a href={`#form-${name}`}>
        <code>{name}</code>
      </a>
    );
  }
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined) return inBetween(choices.map((each) => kindOf(page, each)));
  if (schema.enum !== undefined) {
    if (schema.enum.length > MOST_NAMED) return words('web.api.codes', { count: schema.enum.length });
    return around(page, 'web.api.one-of', inBetween(schema.enum.map((each) => <code>{String(each)}</code>)));
  }
  if (schema.const !== undefined) return <code>{String(schema.const)}</code>;
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]) as readonly (string | undefined)[];
  return inBetween(types.map((type) => kindOfType(page, schema, type)));
}

function kindOfType(page: PageContext, schema: ApiSchema, type = 'object'): Child {
  if (type === 'array') return around(page, 'web.api.list-of', kindOf(page, schema.items ?? {}));
  if (type === 'object' && schema.properties !== undefined) {
    return <code>{`{ ${Object.keys(schema.properties).join(', ')} }`}</code>;
  }
  const key = `web.api.type.${schema.format === 'binary' ? 'bytes' : type}`;
  return isMessageKey(key) ? page.words(key) : type;
}

function inBetween(parts: readonly Child[]): Child {
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index === 0 ? null : ' · '}
          {part}
        </>
      ))}
    </>
  );
}

const SLOT = '\u0000';

/** A message with an element where its parameter stands. */
function around({ words }: PageContext, key: MessageKey, what: Child): Child {
  const [before = '', after = ''] = words(key, { what: SLOT }).split(SLOT);
  return (
    <>
      {before}
      {what}
      {after}
    </>
  );
}
