import type { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';
import { handler } from '../../../functions/template/handler.ts';
import { remoteTemplate } from '../../../functions/template/template-order.ts';
import { buildTemplate } from '../../../shared/intake/template/build-template.ts';
import { wordsIn } from '../../../shared/text/words.ts';

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
  const file = await remoteTemplate(client, 'template')(REQUEST, wordsIn('ar'));
  expect(Buffer.from(file).equals(await buildTemplate(REQUEST, wordsIn('ar')))).toBe(true);
});

it('is a fault, not an empty file, where its maker failed', async () => {
  const send = async () => ({ FunctionError: 'Unhandled', Payload: Buffer.from('{"errorMessage":"x"}') });
  const client = { send } as unknown as LambdaClient;
  await expect(remoteTemplate(client, 'template')(REQUEST, wordsIn('ar'))).rejects.toThrow('Unhandled');
});
