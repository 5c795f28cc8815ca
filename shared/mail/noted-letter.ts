/** A letter that stays in the ledger: noted before it goes and again when it is gone, so that none is on its way unseen. */
import type { Clock, Ledger, Mail, MailMessage } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';

/** The letter within what is kept of it. */
export interface NotedLetter {
  readonly id: string;
  readonly mail: Pick<MailMessage, 'to' | 'subject' | 'text' | 'language'>;
  /** `ordered` until it has been handed over. */
  readonly state: 'ordered' | 'sent';
}

export interface LetterPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly mail: Mail;
}

interface LetterOrder<T> {
  readonly stream: string;
  readonly letter: T;
  readonly by: string;
  readonly reason: string;
}

/** Keep the letter, hand it over, keep that it is gone. @throws Problem `revision-conflict` where someone else has ordered it. */
export async function sendNoted<T extends NotedLetter>(
  order: LetterOrder<T>,
  ports: LetterPorts,
): Promise<T> {
  await append(order, 1, ports);
  return handOver(order, 1, ports);
}

/** Hand over again what was ordered and perhaps never was; nothing where it is gone. The port sends one id once. */
export async function finishNoted<T extends NotedLetter>(
  order: LetterOrder<T> & { readonly revision: number },
  ports: LetterPorts,
): Promise<T> {
  return order.letter.state === 'sent' ? order.letter : handOver(order, order.revision, ports);
}

async function handOver<T extends NotedLetter>(
  order: LetterOrder<T>,
  revision: number,
  ports: LetterPorts,
): Promise<T> {
  const { letter } = order;
  await ports.mail.send({ id: letter.id, ...letter.mail, at: ports.clock() });
  const sent = { ...letter, state: 'sent' as const };
  await append({ ...order, letter: sent }, revision + 1, ports);
  return sent;
}

async function append(
  { by, letter, reason, stream }: LetterOrder<NotedLetter>,
  revision: number,
  { clock, ledger }: LetterPorts,
): Promise<void> {
  const at = clock().toISOString();
  const [outcome] = await ledger.append([{ stream, revision, at, by, reason, state: letter }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
