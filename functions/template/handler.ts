/** Makes the workbooks to fill in, for the web function, whose size it would double. */
import { S3Client } from '@aws-sdk/client-s3';
import { buildEntryTemplate } from '../../shared/intake/registry/build-entry-template.ts';
import { buildTemplate } from '../../shared/intake/template/build-template.ts';
import { findRegistry } from '../../shared/registries/registries.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { setting } from '../aws/setting.ts';
import {
  type PlainOrder,
  putAside,
  type TemplateAnswer,
  type TemplateObjects,
  type TemplateOrder,
  takeUp,
} from './template-order.ts';

let bucket: TemplateObjects | undefined;

export const handler = (order: TemplateOrder): Promise<TemplateAnswer> => makeTemplate(order, ownBucket);

/** The workbook of an order; `objects` is asked for where one of both is large. */
export async function makeTemplate(
  order: TemplateOrder,
  objects: () => TemplateObjects,
): Promise<TemplateAnswer> {
  const plain = order.of === 'kept' ? JSON.parse(String(await takeUp(order.key, objects()))) : order;
  const file = await made(plain as PlainOrder);
  const key = await putAside(file, objects);
  return key === undefined ? { file: Buffer.from(file).toString('base64') } : { key };
}

/** Most orders need none. */
function ownBucket(): TemplateObjects {
  bucket ??= s3Objects({
    client: new S3Client({ maxAttempts: 8 }),
    bucket: setting(process.env, 'DATA_BUCKET'),
  });
  return bucket;
}

function made(order: PlainOrder): Promise<Uint8Array> {
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
