/** Schemas of entries of registries, generated from the same tables as their form, workbook and checks. */
import { z } from '@hono/zod-openapi';
import { WRITTEN_REGISTRIES } from '../../../shared/registries/registries.ts';
import type { Registry } from '../../../shared/registries/registry.ts';
import { kindSchema } from './field-schemas.ts';
import { LanguageCode } from './schemas.ts';

const IDS = WRITTEN_REGISTRIES.map(({ id }) => id) as [string, ...string[]];

export const RegistryId = z.enum(IDS).openapi('RegistryId');
export const EntryId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);

const Readers = z.enum(['public', 'members', 'internal']);

function sentEntry({ fields, id }: Registry) {
  const values = Object.fromEntries(
    fields.map((field) => [field.id, kindSchema(field.kind, z.never()).optional()]),
  );
  return z
    .strictObject({
      registry: z.literal(id),
      language: LanguageCode,
      audience: Readers,
      values: z.strictObject(values),
    })
    .openapi(`Entry_${id}`);
}

const SENT = WRITTEN_REGISTRIES.map(sentEntry) as unknown as [
  ReturnType<typeof sentEntry>,
  ...ReturnType<typeof sentEntry>[],
];

/** One schema for each registry, told apart by `registry`. What a field needs besides, the checks say. */
export const SentEntry = z.discriminatedUnion('registry', SENT).openapi('SentEntry');

export const EntryAnswer = z
  .strictObject({
    registry: RegistryId,
    id: EntryId,
    revision: z.int(),
    language: LanguageCode,
    audience: Readers,
    values: z.record(z.string(), z.unknown()),
    withdrawn: z.boolean(),
  })
  .openapi('Entry');

export const RegistryAnswer = z
  .strictObject({ id: RegistryId, name: z.string(), basis: z.array(z.string()), entries: z.int() })
  .openapi('Registry');
