/** A full copy loaded into empty stores, and proved there: what they hold then sums up to what the copy says. */
import { createReadStream } from 'node:fs';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { sumLedger, type WholeLedger } from '../../shared/store/whole-ledger.ts';
import { Problem } from '../../shared/text/problem.ts';
import { checkCopy, identitiesIn, objectsIn, placeOf, revisionsIn } from './check-copy.ts';
import type { FullCopy } from './copy-form.ts';

export interface LoadPorts {
  readonly ledger: Ledger;
  readonly whole: WholeLedger;
  readonly objects: Objects;
}

/** Identities and revisions that are written at once. */
const BATCH = 2000;

/**
 * The copy in `folder`, which is proved before anything is written. `resume`: go on where a load was broken off. Problems
 * `copy-unknown`, `copy-damaged`, `copy-not-empty`; `copy-differs`, `id-taken`, `object-differs` where something else is there.
 */
export async function loadCopy(
  folder: string,
  { ledger, objects, whole }: LoadPorts,
  resume: boolean,
): Promise<{ readonly copy: FullCopy; readonly sha256: string }> {
  const { copy, sha256 } = await checkCopy(folder);
  if (!resume) for await (const { stream } of whole.revisions()) throw notEmpty(stream);
  // Objects first: a revision that is seen may name them.
  const listed = await objectsIn(folder);
  for (const { key } of listed) await objects.putIfAbsent(key, createReadStream(placeOf(folder, key)));
  const register = await identitiesIn(folder);
  for (let start = 0; start < register.length; start += BATCH)
    await whole.takeIdentities(register.slice(start, start + BATCH));
  for await (const revisions of revisionsIn(folder, copy))
    for (let start = 0; start < revisions.length; start += BATCH)
      await whole.take(revisions.slice(start, start + BATCH));
  await ledger.rebuild();
  const sums = await sumLedger(whole);
  if (JSON.stringify(sums.revisions) !== JSON.stringify(copy.revisions)) throw differs('ledger');
  if (JSON.stringify(sums.identities) !== JSON.stringify(copy.identities)) throw differs('identities');
  for (const { key, sha256: own } of listed)
    if ((await objects.head(key))?.sha256 !== own) throw differs(key);
  return { copy, sha256 };
}

function notEmpty(where: string): Problem {
  return new Problem('copy-not-empty', { where: where.slice(0, 100) });
}

function differs(where: string): Problem {
  return new Problem('copy-differs', { where: where.slice(0, 200) });
}
