/** Writing the office's own text of a mail, and going back to the standard one: each a revision. */
import type { Language } from '../reference/languages.ts';
import type { Clock, Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { wrongField } from '../text/wrong-field.ts';
import { type MailId, type MailText, templateStream } from './mail-template.ts';
import { readTemplate, unknownVariables } from './mail-text.ts';

export interface TemplateChange {
  readonly id: MailId;
  readonly language: Language;
  /** Absent: back to the standard text. */
  readonly text?: MailText;
  /** The newest that its sender has seen; 0 for none. */
  readonly revision: number;
  readonly by: string;
  readonly reason: string;
}

/**
 * Keep the text in place of the one before; the other languages stay.
 * @throws Problem `field-invalid` for an empty text and for one that mentions what the mail does not know, `revision-conflict`.
 */
export async function changeTemplate(
  { by, id, language, reason, revision, text }: TemplateChange,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<void> {
  if (text !== undefined) requireSayable(id, text);
  const kept = await readTemplate(ledger, id);
  if ((kept?.revision ?? 0) !== revision) throw new Problem('revision-conflict');
  const { [language]: _, ...others } = kept?.state.texts ?? {};
  const texts = text === undefined ? others : { ...others, [language]: text };
  const draft = { stream: templateStream(id), revision: revision + 1, by, reason, state: { id, texts } };
  const [outcome] = await ledger.append([{ ...draft, at: clock().toISOString() }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}

function requireSayable(id: MailId, text: MailText): void {
  for (const field of ['subject', 'body'] as const) {
    if (text[field].trim() === '') throw wrongField(field, 'missing');
    if (unknownVariables(id, { subject: '', body: '', [field]: text[field] }).length > 0) {
      throw wrongField(field, 'unknown');
    }
  }
}
