import { createHash } from 'node:crypto';
import type { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';
import { handler, makeTemplate } from '../../../functions/template/handler.ts';
import {
  remoteEntryTemplate,
  remoteTemplate,
  type TemplateObjects,
} from '../../../functions/template/template-order.ts';
import { buildEntryTemplate } from '../../../shared/intake/registry/build-entry-template.ts';
import { buildTemplate } from '../../../shared/intake/template/build-template.ts';
import { listEntries } from '../../../shared/registries/list-entries.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';
import { ports, registry, saveTask } from '../../shared/registries/entry-fixtures.ts';

const REQUEST = {
  language: 'ar',
  period: { from: '2025-01-01', to: '2025-12-31' },
  templateId: 'template-1',
} as const;

const functionName = 'template';
/** An invocation that is small puts nothing aside. */
const objects = {
  get: async () => Promise.reject(new Error('nothing was put aside')),
  putIfAbsent: async () => Promise.reject(new Error('nothing is put aside')),
};

/** Lambda, as far as an invocation goes. */
function lambda(answer: (payload: string) => Promise<unknown>): LambdaClient {
  const send = async ({ input }: InvokeCommand) => {
    const payload = await answer(Buffer.from(input.Payload as Uint8Array).toString('utf8'));
    return { Payload: Buffer.from(JSON.stringify(payload)) };
  };
  return { send } as unknown as LambdaClient;
}

it('is the very workbook that is made on one machine', async () => {
  const client = lambda((payload) => handler(JSON.parse(payload)));
  const file = await remoteTemplate({ client, functionName, objects })(REQUEST, wordsIn('ar'));
  expect(Buffer.from(file).equals(await buildTemplate(REQUEST, wordsIn('ar')))).toBe(true);
});

it('is one of records where the order does not say of what it is', async () => {
  const answer = await handler({ request: REQUEST });
  expect(
    Buffer.from('file' in answer ? answer.file : '', 'base64').equals(
      await buildTemplate(REQUEST, wordsIn('ar')),
    ),
  ).toBe(true);
});

it('is a fault, not an empty file, where its maker failed', async () => {
  const send = async () => ({ FunctionError: 'Unhandled', Payload: Buffer.from('{"errorMessage":"x"}') });
  const client = { send } as unknown as LambdaClient;
  await expect(remoteTemplate({ client, functionName, objects })(REQUEST, wordsIn('ar'))).rejects.toThrow(
    'Unhandled',
  );
});

it('is the very workbook of a registry, with the entries that stand', async () => {
  const { clock, ledger } = ports();
  await saveTask('T-1', { ledger, clock, mayWrite: () => true });
  const task = registry('task');
  const { items: filled } = await listEntries(ledger, task, { reader: 'internal', limit: 9 });
  const request = { registry: task, language: 'fr', templateId: 'template-2', filled } as const;
  const client = lambda((payload) => handler(JSON.parse(payload)));
  const file = await remoteEntryTemplate({ client, functionName, objects })(request, wordsIn('fr'));
  expect(filled).toHaveLength(1);
  expect(Buffer.from(file).equals(await buildEntryTemplate(request, wordsIn('fr')))).toBe(true);
});

it('of a year’s records goes by an object, both ways, where an invocation would not take it', async () => {
  const kept = new Map<string, Uint8Array>();
  const aside: TemplateObjects = {
    get: async (key) => each([kept.get(key) ?? new Uint8Array()]),
    putIfAbsent: async (key, body) => {
      const bytes = body as Uint8Array;
      kept.set(key, bytes);
      return { key, size: bytes.length, sha256: '' };
    },
  };
  // Of chance, so that packing makes nothing of it.
  const rows = Array.from({ length: 230 }, (_, row) => {
    const text = createHash('shake256', { outputLength: 20_000 }).update(`${row}`).digest('base64');
    const title = { en: { text, status: 'original' } } as const;
    const record = { ...GOOD, activity: { ...GOOD.activity, title } };
    return { record, revisions: { activity: 1, update: 1 } };
  });
  const sent: number[] = [];
  const client = lambda(async (payload) => {
    const answer = await makeTemplate(JSON.parse(payload), () => aside);
    sent.push(payload.length, JSON.stringify(answer).length);
    return answer;
  });
  const make = remoteTemplate({ client, functionName, objects: aside });
  const file = await make({ ...REQUEST, prefill: each(rows) }, wordsIn('ar'));
  expect(file.length).toBeGreaterThan(4_000_000);
  expect([...kept.values()].some((bytes) => Buffer.from(file).equals(bytes))).toBe(true);
  expect(Math.max(...sent)).toBeLessThan(200);
  expect([...kept.keys()].filter((key) => key.startsWith('work/templates/'))).toHaveLength(2);
  await expect(makeTemplate({ of: 'kept', key: 'uploads/1/a.xlsx' }, () => aside)).rejects.toThrow(
    'lies there',
  );
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
