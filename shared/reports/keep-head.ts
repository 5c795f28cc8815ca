/** The head of a revision: what nobody says anew stands as in the issue before. */
import type { DocumentModel, Masthead } from './document.ts';

/** What is needed of the issue before. */
export type PreviousHead = Pick<DocumentModel, 'language' | 'masthead' | 'front'>;

/** What the secretariat says anew; each as in the options of the composer. */
export interface GivenHead {
  readonly meeting?: string;
  readonly placeAndDates?: string;
  readonly date?: string;
  readonly agendaItem?: string;
  readonly contact?: string;
}

/**
 * `model` with meeting, place and dates, date, agenda item and contact of `previous` where they are not `given`. Of an issue
 * in another language only agenda item and contact are taken: the others are words of that language.
 */
export function keepHead(model: DocumentModel, previous: PreviousHead, given: GivenHead): DocumentModel {
  const before = previous.masthead;
  const gapsBefore = before.gaps ?? [];
  const sameLanguage = previous.language === model.language;
  const meeting = sameLanguage && given.meeting === undefined && !gapsBefore.includes('meeting');
  const place =
    sameLanguage &&
    given.placeAndDates === undefined &&
    !gapsBefore.includes('place') &&
    !gapsBefore.includes('dates');
  const date = sameLanguage && given.date === undefined;
  const { gaps, ...masthead } = model.masthead;
  const open = (gaps ?? []).filter((gap) =>
    gap === 'meeting' ? !(meeting && before.meeting) : !(place && before.placeAndDates),
  );
  const kept: Masthead = {
    ...masthead,
    ...(meeting && before.meeting !== undefined && { meeting: before.meeting }),
    ...(place && before.placeAndDates !== undefined && { placeAndDates: before.placeAndDates }),
    ...(date && before.date !== undefined && { date: before.date }),
    ...(given.agendaItem === undefined &&
      before.agendaItem !== undefined && { agendaItem: before.agendaItem }),
    ...(open.length > 0 && { gaps: open }),
  };
  const contact = given.contact === undefined ? previous.front.contact : undefined;
  return {
    ...model,
    masthead: kept,
    ...(contact !== undefined && { front: { ...model.front, contact } }),
  };
}
