/** A text of the secretariat above a generated one, as pages and interface both keep it. */
import type { Language } from '../reference/languages.ts';
import { systemReason } from '../text/system-reason.ts';
import { changeReport, type ReportPorts } from './change-report.ts';
import { type ParagraphFault, paragraphFault } from './paragraph-fault.ts';
import { type Report, textHash } from './report.ts';
import { editText } from './report-steps.ts';

export interface TextOrder {
  readonly section: string;
  /** What the section is called in the issue that its writer saw. */
  readonly title?: string | undefined;
  readonly language: Language;
  readonly text: string;
  /** Hash of the generated text that its writer saw. */
  readonly generated: string;
  /** The newest that its writer has seen; where absent, only this text may not have changed since. */
  readonly revision?: number;
  /** Hash of the text that its writer saw; where absent, it is not compared. */
  readonly was?: string;
  readonly by: string;
}

/** `paragraphs`: another number than in the language it is translated from. `conflict`: somebody else wrote `theirs` meanwhile. */
export type WrittenText =
  | { readonly kind: 'written'; readonly report: Report }
  | { readonly kind: 'paragraphs'; readonly fault: ParagraphFault }
  | { readonly kind: 'conflict'; readonly theirs: string };

/** Keeps the text in `report`, or says why it did not. @throws Problem as `changeReport` and `editText`. */
export async function writeText(
  report: Report,
  { by, generated, language, revision, section, text, title, was }: TextOrder,
  ports: ReportPorts,
): Promise<WrittenText> {
  const fault = paragraphFault(report, { section, language, said: text.trim() });
  if (fault !== undefined) return { kind: 'paragraphs', fault };
  let theirs: string | undefined;
  const step = (newest: Report): Report => {
    const now = newest.edits[section]?.[language]?.text ?? '';
    if (was !== undefined && textHash(now) !== was && now !== text) {
      theirs = now;
      throw new TextConflict();
    }
    return editText(newest, { section, language, text, generated });
  };
  const reason = systemReason('report-text', { section, language, ...(title && { title }) });
  const seen = revision === undefined ? {} : { revision };
  try {
    return {
      kind: 'written',
      report: await changeReport({ id: report.id, ...seen, by, reason, step }, ports),
    };
  } catch (error) {
    if (error instanceof TextConflict && theirs !== undefined) return { kind: 'conflict', theirs };
    throw error;
  }
}

/** Leaves `changeReport` without anything kept. */
class TextConflict extends Error {}
