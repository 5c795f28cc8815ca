/** Who is asked for inputs by a circular letter sends one: an entry of their registry, signed by its sender (Resolution 1332, annex a). */
import { type Actor, signatureOf } from '../people/actor.ts';
import { may } from '../people/permission.ts';
import { isAddressed } from '../people/step-audience.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Language } from '../reference/languages.ts';
import { canonicalEntry, codesAt } from '../registries/entry.ts';
import { newEntryId } from '../registries/entry-id.ts';
import { consultationInput } from '../registries/types/consultation-input.ts';
import { readEntry, saveEntry } from '../registries/write-entry.ts';
import type { Clock, Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { wrongField } from '../text/wrong-field.ts';
import { commentThing } from './comment.ts';
import { scheduleFor } from './schedule/change-schedule.ts';
import { audienceOfStep } from './schedule/comment-days.ts';
import { type Letter, lastRound, letterInForce, PLANNED_STEPS, type Schedule } from './schedule/schedule.ts';

/** Characters of an input, at most. */
export const LONGEST_INPUT = 10_000;
/** Characters of the name of its sender, at most. */
export const LONGEST_SENDER = 200;

export interface NewInput {
  /** The report that the letter is about, or a companion of it. */
  readonly report: string;
  /** For whom it is sent: an administration, an organization. */
  readonly sender: string;
  readonly text: string;
  readonly language: Language;
  /** Address of a document. */
  readonly link?: string;
}

/** The letter that asks `actor` for inputs on `today`: until a first step is noted as done. What comes after its day is late, and taken. */
export function letterAsking(schedule: Schedule, actor: Actor, today: string): Letter | undefined {
  const round = lastRound(schedule);
  const letter = round && letterInForce(round);
  if (letter?.steps.inputs === undefined || letter.day > today || round?.outcome !== undefined)
    return undefined;
  if (PLANNED_STEPS.some((step) => round?.done[step] !== undefined)) return undefined;
  const mayWrite = may(actor, 'comment.write', commentThing(signatureOf(actor), 'open'));
  return mayWrite && isAddressed(actor, audienceOfStep(letter, 'inputs')) ? letter : undefined;
}

/**
 * The input as an entry; sent again on the same day for the same sender and by the same person, it takes the place of what was sent, as
 * long as that has no answer.
 * @throws Problem `forbidden` for whom no letter asks; `field-invalid` for a text or sender that is missing or too long, and where
 * somebody else has sent for the sender on this day.
 */
export async function sendInput(
  actor: Actor,
  { language, link = '', report, sender, text }: NewInput,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<void> {
  const now = clock();
  const known = await scheduleFor(ledger, report);
  const letter = known && letterAsking(known.schedule, actor, genevaDay(now));
  if (letter === undefined) throw new Problem('forbidden');
  requireText('sender', sender, LONGEST_SENDER);
  requireText('text', text, LONGEST_INPUT);
  const values = {
    report,
    letter: letter.symbol,
    sender: sender.trim(),
    ...(actor.kind === 'person' && actor.membership && { membershipClass: actor.membership }),
    received: genevaDay(now),
    text: { [language]: { text: text.trim(), status: 'original' } },
    ...(link.trim() !== '' && { link: link.trim() }),
  };
  const given = { id: 'new', language, audience: consultationInput.audience, values } as const;
  const id = newEntryId(consultationInput, canonicalEntry(consultationInput, given));
  const before = await readEntry(ledger, consultationInput, id);
  const by = signatureOf(actor);
  if (before !== undefined && (before.by !== by || codesAt(before.state, 'response').length > 0))
    throw wrongField('sender', 'taken');
  const entry = canonicalEntry(consultationInput, { ...given, id });
  const outcome = await saveEntry(
    {
      registry: consultationInput,
      entry,
      base: before?.revision ?? 0,
      by,
      reason: systemReason('form-saved'),
    },
    // Whoever the letter asks may send: asked above.
    { ledger, clock, mayWrite: () => true, mayRevive: () => true },
  );
  if (outcome.kind === 'conflict') throw new Problem('revision-conflict');
  if (outcome.kind === 'refused') {
    const [field = 'text'] = (outcome.findings[0]?.at.field ?? 'text').split('.');
    throw field === 'text' ? wrongField('text', 'long', LONGEST_INPUT) : wrongField(field, 'unknown');
  }
}

function requireText(field: string, text: string, most: number): void {
  if (text.trim() === '') throw wrongField(field, 'missing');
  if (text.length > most) throw wrongField(field, 'long', most);
}
