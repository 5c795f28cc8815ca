import type { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';
import { handler } from '../../../functions/template/handler.ts';
import { remoteEntryTemplate, remoteTemplate } from '../../../functions/template/template-order.ts';
import { buildEntryTemplate } from '../../../shared/intake/registry/build-entry-template.ts';
import { buildTemplate } from '../../../shared/intake/template/build-template.ts';
import { listEntries } from '../../../shared/registries/list-entries.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ports, registry, saveTask } from '../../shared/registries/entry-fixtures.ts';

const REQUEST = {
  language: 'ar',
  period: { from: '2025-01-01', to: '2025-12-31' },
  templateId: 'template-1',
} as const;

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
  const file = await remoteTemplate({ client, functionName: 'template' })(REQUEST, wordsIn('ar'));
  expect(Buffer.from(file).equals(await buildTemplate(REQUEST, wordsIn('ar')))).toBe(true);
});

it('is one of records where the order does not say of what it is', async () => {
  const { file } = await handler({ request: REQUEST });
  expect(Buffer.from(file, 'base64').equals(await buildTemplate(REQUEST, wordsIn('ar')))).toBe(true);
});

it('is a fault, not an empty file, where its maker failed', async () => {
  const send = async () => ({ FunctionError: 'Unhandled', Payload: Buffer.from('{"errorMessage":"x"}') });
  const client = { send } as unknown as LambdaClient;
  await expect(remoteTemplate({ client, functionName: 'template' })(REQUEST, wordsIn('ar'))).rejects.toThrow(
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
  const file = await remoteEntryTemplate({ client, functionName: 'template' })(request, wordsIn('fr'));
  expect(filled).toHaveLength(1);
  expect(Buffer.from(file).equals(await buildEntryTemplate(request, wordsIn('fr')))).toBe(true);
});
