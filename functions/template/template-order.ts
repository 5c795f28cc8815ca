/**
 * What the web function and the maker of workbooks say to each other, and the asking itself. An invocation takes and gives 6 MB at
 * most: the records of a year are more, and so are put aside as an object, as their workbook is.
 */
import { hash } from 'node:crypto';
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
import type { Objects } from '../../shared/store/ports.ts';
import { TEMPLATES } from '../jobs/work-prefix.ts';

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

/** One that was put aside, under a key of {@link TEMPLATES}. */
interface KeptOrder {
  readonly of: 'kept';
  readonly key: string;
}

/** What is to be made. */
export type PlainOrder = RecordsOrder | EntriesOrder;
export type TemplateOrder = PlainOrder | KeptOrder;

/** XLSX: in base64, or under a key of {@link TEMPLATES}. */
export type TemplateAnswer = { readonly file: string } | { readonly key: string };

/** Bytes of an order or a file that go by themselves: as base64 a third more, and below 6 MB with what stands around it. */
const LARGEST = 4_000_000;

/** The maker of workbooks of one function. */
interface Maker {
  readonly client: Pick<LambdaClient, 'send'>;
  readonly functionName: string;
  readonly objects: TemplateObjects;
}

export type TemplateObjects = Pick<Objects, 'get' | 'putIfAbsent'>;

/** The bytes under a key that is named by them, or undefined where they can go by themselves. */
export async function putAside(
  bytes: Uint8Array,
  objects: () => TemplateObjects,
): Promise<string | undefined> {
  if (bytes.length <= LARGEST) return undefined;
  const key = `${TEMPLATES}${hash('sha256', bytes)}`;
  await objects().putIfAbsent(key, bytes);
  return key;
}

/** What was put aside. @throws Error for a key of other things. */
export async function takeUp(key: string, objects: TemplateObjects): Promise<Buffer> {
  if (!key.startsWith(TEMPLATES)) throw new Error('No order and no workbook lies there');
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(key)) pieces.push(piece);
  return Buffer.concat(pieces);
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

async function ask({ client, functionName, objects }: Maker, order: PlainOrder): Promise<Uint8Array> {
  const whole = Buffer.from(JSON.stringify(order));
  const key = await putAside(whole, () => objects);
  const kept: KeptOrder | undefined = key === undefined ? undefined : { of: 'kept', key };
  const sent = kept === undefined ? whole : Buffer.from(JSON.stringify(kept));
  const { FunctionError, Payload } = await client.send(
    new InvokeCommand({ FunctionName: functionName, Payload: sent }),
  );
  if (FunctionError !== undefined || Payload === undefined)
    throw new Error(`The maker of workbooks failed: ${FunctionError ?? 'no answer'}`);
  const answer = JSON.parse(Buffer.from(Payload).toString('utf8')) as TemplateAnswer;
  return 'key' in answer ? takeUp(answer.key, objects) : Buffer.from(answer.file, 'base64');
}

async function gathered<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
