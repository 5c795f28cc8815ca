/** Makes the workbooks to fill in, for the web function, whose size it would double. */
import { buildEntryTemplate } from '../../shared/intake/registry/build-entry-template.ts';
import { buildTemplate } from '../../shared/intake/template/build-template.ts';
import { findRegistry } from '../../shared/registries/registries.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { TemplateAnswer, TemplateOrder } from './template-order.ts';

export async function handler(order: TemplateOrder): Promise<TemplateAnswer> {
  const file = await made(order);
  return { file: Buffer.from(file).toString('base64') };
}

function made(order: TemplateOrder): Promise<Uint8Array> {
  const words = wordsIn(order.request.language);
  if (order.of !== 'entries') {
    const { request, rows } = order;
    return buildTemplate({ ...request, ...(rows === undefined ? {} : { prefill: each(rows) }) }, words);
  }
  const registry = findRegistry(order.registry);
  if (registry === undefined) throw new Error(`There is no registry ${order.registry}`);
  return buildEntryTemplate({ ...order.request, registry }, words);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
