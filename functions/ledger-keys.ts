/** The look-up keys of every kind of stream, composed: what each ledger is made with. */
import { lookUpKeys } from '../shared/activities/look-up-keys.ts';
import { peopleKeys } from '../shared/people/people-keys.ts';
import type { KeysOf } from '../shared/store/ports.ts';

/** Kinds of streams differ, so that at most one part has keys for a stream. */
const PARTS: readonly KeysOf[] = [lookUpKeys, peopleKeys];

export const ledgerKeys: KeysOf = (stream, state) => PARTS.flatMap((keysOf) => keysOf(stream, state));
