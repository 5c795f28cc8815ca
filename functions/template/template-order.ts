/** What the web function and the maker of workbooks say to each other, and the asking itself. */
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type {
  buildEntryTemplate,
  EntryTemplateRequest,
} from '../../shared/intake/registry/build-entry-template.ts';
import type {
  buildTemplate,
  PrefilledRow,
  TemplateRequest,
} from '../../shared/intake/template/build-template.ts';

/** A template of records as it is asked for: what it holds, and whose records it begins with. */
interface RecordsOrder {
  /** Absent in orders of a web function that was there before entries had templates. */
  readonly of?: 'records';
  readonly request: Omit<TemplateRequest, 'prefill'>;
  readonly rows?: readonly PrefilledRow[];
}

/** One of entries; the registry is told by its id. */
interface EntriesOrder {
  readonly of: 'entries';
  readonly request: Omit<EntryTemplateRequest, 'registry'>;
  readonly registry: string;
}

export type TemplateOrder = RecordsOrder | EntriesOrder;

export interface TemplateAnswer {
  /** XLSX, base64. */
  readonly file: string;
}

/** The maker of workbooks of one function. */
interface Maker {
  readonly client: Pick<LambdaClient, 'send'>;
  readonly functionName: string;
}

/** The maker of workbooks, asked over the wire. @throws Error where it failed; what it said stays in its own log. */
export function remoteTemplate(maker: Maker): typeof buildTemplate {
  return async ({ prefill, ...request }) => {
    const rows = prefill === undefined ? undefined : await gathered(prefill);
    return ask(maker, { of: 'records', request, ...(rows === undefined ? {} : { rows }) });
  };
}

/** The same for the entries of a registry. */
export function remoteEntryTemplate(maker: Maker): typeof buildEntryTemplate {
  return ({ registry, ...request }) => ask(maker, { of: 'entries', request, registry: registry.id });
}

async function ask({ client, functionName }: Maker, order: TemplateOrder): Promise<Uint8Array> {
  const { FunctionError, Payload } = await client.send(
    new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(order)) }),
  );
  if (FunctionError !== undefined || Payload === undefined)
    throw new Error(`The maker of workbooks failed: ${FunctionError ?? 'no answer'}`);
  const { file } = JSON.parse(Buffer.from(Payload).toString('utf8')) as TemplateAnswer;
  return Buffer.from(file, 'base64');
}

async function gathered<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
