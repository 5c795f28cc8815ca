/** Makes the workbook to fill in, for the web function, whose size it would double. */
import { buildTemplate } from '../../shared/intake/template/build-template.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { TemplateAnswer, TemplateOrder } from './template-order.ts';

export async function handler({ request, rows }: TemplateOrder): Promise<TemplateAnswer> {
  const prefill = rows === undefined ? {} : { prefill: each(rows) };
  const bytes = await buildTemplate({ ...request, ...prefill }, wordsIn(request.language));
  return { file: Buffer.from(bytes).toString('base64') };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
