/** Footnotes: where what was just said comes from. */
import { calendarSources, councilSession } from '../../reference/calendar.ts';
import { editionSource } from '../../reference/matrix-edition.ts';
import { isOfficialPage } from '../../reference/official-page.ts';
import type { Inline } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { legalBasis } from './legal-basis.ts';

/** The clauses that the report answers; nothing where its kind names none. */
export function mandateNote(context: ComposeContext): readonly Inline[] {
  const clauses = legalBasis(context);
  return clauses.length === 0 ? [] : [{ type: 'note', text: context.writer.clausesText(clauses) }];
}

/**
 * Where the session that the report is for, its theme and its goals are published by the bodies themselves: no document before
 * one of them rests on a mailing list. Nothing where no page at all is on record.
 */
export function sessionNote({ cstd, hlpf, kind, sessionYear, writer }: ComposeContext): readonly Inline[] {
  const council =
    kind.body.type === 'council' && kind.body.sessionOffset !== undefined
      ? councilSession(sessionYear)
      : undefined;
  const named = [...(hlpf?.sources ?? []), ...[cstd?.source, council?.source].flatMap((id) => id ?? [])];
  const pages = named.flatMap((id) => calendarSources.find((source) => source.id === id) ?? []);
  if (pages.length === 0) return [];
  const official = pages.filter(isOfficialPage);
  if (official.length === 0) return [{ type: 'note', text: writer.plain('report.note.calendar') }];
  const words = official.map(({ title, url }) => (url === null ? title : `${title}, ${url}`)).join('; ');
  return [{ type: 'note', text: words, lang: 'en' }];
}

/** The edition of the WSIS–SDG Matrix, and where it is published. */
export function matrixNote({ edition, writer }: ComposeContext): Inline {
  const name = writer.plain('report.reference.matrix', { edition: edition.edition });
  const address = editionSource(edition);
  return {
    type: 'note',
    text: address === undefined ? name : writer.plain('report.reference.published', { name, address }),
  };
}
