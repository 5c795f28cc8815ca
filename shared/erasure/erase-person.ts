/**
 * What the ledger keeps of a person who has left, erased: name, address and the provider's word for them, letters to them, names
 * of their tokens, and the name or address where a record gives it as its focal point, or an entry of a registry as who answers
 * for it. Their id stays under what they did.
 */
import type { Activity } from '../activities/record.ts';
import type { Reminder } from '../activities/reminder.ts';
import { type Person, personStream } from '../people/person.ts';
import type { Token } from '../people/token.ts';
import { type RegistryEntry, textAt } from '../registries/entry.ts';
import { findRegistry } from '../registries/registries.ts';
import { type Erasure, eraseFromStream } from '../store/erasure.ts';
import type { Clock, Ledger } from '../store/ports.ts';
import type { WholeLedger } from '../store/whole-ledger.ts';
import { Problem } from '../text/problem.ts';

/** What stands in the place of what was erased, in every language. */
export const ERASED = '—';

export interface ErasePorts {
  readonly ledger: Ledger;
  readonly whole: Pick<WholeLedger, 'revisions'>;
  readonly erasure: Erasure;
  readonly clock: Clock;
}

export interface PersonErased {
  /** Streams in which something was erased. */
  readonly streams: readonly string[];
  readonly revisions: number;
  /** Ids of letters to the person: their files, where there are any, are not the ledger's. */
  readonly letters: readonly string[];
}

/**
 * Reads the whole ledger once. Running it again ends what was broken off, and finds nothing after that.
 * @throws Problem `stream-unknown`, `person-active`.
 */
export async function erasePerson(
  { by, id, reason }: { readonly id: string; readonly by: string; readonly reason: string },
  { whole, ...ports }: ErasePorts,
): Promise<PersonErased> {
  const steps = await ports.ledger.history(personStream(id));
  const newest = steps.at(-1)?.state as Person | undefined;
  if (newest === undefined) throw new Problem('stream-unknown', { stream: personStream(id).slice(0, 100) });
  if (newest.state !== 'left') throw new Problem('person-active', { name: newest.name });
  const said = new Set<string>();
  for (const { state } of steps) {
    const { email, name } = state as Person;
    for (const text of [name, email]) if (text !== '' && text !== ERASED) said.add(fold(text));
  }
  const found = await streamsAbout({ id, said }, whole);
  const streams: string[] = [];
  let revisions = 0;
  // The person last: while the name stands there, what else bears it can be found again.
  for (const stream of [...found, personStream(id)]) {
    const redact = (state: unknown) => redacted(stream, state, { id, said });
    const count = await eraseFromStream({ stream, redact, by, reason }, ports);
    if (count > 0) streams.push(stream);
    revisions += count;
  }
  const letters = found.filter((each) => each.startsWith('reminder/')).map((each) => each.slice(9));
  return { streams, revisions, letters };
}

interface Subject {
  readonly id: string;
  /** Names and addresses that the person had, folded. */
  readonly said: ReadonlySet<string>;
}

/** Streams, but for the person's own, that say something of the person. */
async function streamsAbout(
  subject: Subject,
  whole: Pick<WholeLedger, 'revisions'>,
): Promise<readonly string[]> {
  const streams = new Set<string>();
  for await (const { body, stream } of whole.revisions()) {
    if (!/^(?:reminder|token|activity|registry)\//.test(stream) || streams.has(stream)) continue;
    const state: unknown = JSON.parse(body);
    if (redacted(stream, state, subject) !== state || isLetterTo(stream, state, subject)) streams.add(stream);
  }
  return [...streams].sort();
}

function isLetterTo(stream: string, state: unknown, { id }: Subject): boolean {
  return stream.startsWith('reminder/') && (state as Reminder).person === id;
}

/** The state without what is personal; the same object where nothing is. */
function redacted(stream: string, state: unknown, { id, said }: Subject): unknown {
  if (stream === personStream(id)) {
    const { subject: _, ...person } = state as Person;
    return { ...person, name: ERASED, email: '' };
  }
  if (stream.startsWith('reminder/')) {
    const letter = state as Reminder;
    if (letter.person !== id || letter.mail.text === ERASED) return state;
    const to = { name: ERASED, address: '' };
    return { ...letter, mail: { ...letter.mail, to, subject: ERASED, text: ERASED } };
  }
  if (stream.startsWith('token/')) {
    const token = state as Token;
    return token.person === id && token.label !== ERASED ? { ...token, label: ERASED } : state;
  }
  const isNamed = (text: string | undefined) => text !== undefined && said.has(fold(text));
  if (stream.startsWith('registry/')) {
    const entry = state as RegistryEntry;
    const owner = findRegistry(entry.registry)?.parts.owner;
    if (owner === undefined || !isNamed(textAt(entry, owner))) return state;
    return { ...entry, values: { ...entry.values, [owner]: ERASED } };
  }
  const activity = state as Activity;
  if (!isNamed(activity.focalPoint) && !isNamed(activity.deputy)) return state;
  return {
    ...activity,
    ...(isNamed(activity.focalPoint) ? { focalPoint: ERASED } : {}),
    ...(isNamed(activity.deputy) ? { deputy: ERASED } : {}),
  };
}

/** As two writings of one name or address are compared. */
function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
