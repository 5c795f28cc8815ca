/** What files that programs send hold, and who may send them. */
import type { Period } from '../../../shared/activities/record.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { parsePeriodName } from '../../../shared/periods/reporting-period.ts';
import { demandAdding, registryNamed } from '../../../shared/registries/may-add-entry.ts';
import { Problem } from '../../../shared/text/problem.ts';

/** Of records, or of entries of a registry. @throws Problem `sign-in-needed`, `forbidden`, `not-found`. */
export function demandSending(actor: Actor, registry: string | undefined): void {
  if (registry !== undefined) demandAdding(actor, registryNamed(registry));
  else demand(actor, 'upload.make', { kind: 'upload', by: signatureOf(actor) });
}

/** The period that was chosen. @throws Problem `request-invalid` for days that are none. */
export function spanOf(name: string | undefined): { readonly period?: Period } {
  if (name === undefined) return {};
  const period = parsePeriodName(name);
  if (period === undefined) throw new Problem('request-invalid');
  return { period };
}
