import { describe, expect, it } from 'vitest';
import type { DocumentModel, Masthead } from '../../../shared/reports/document.ts';
import { keepHead } from '../../../shared/reports/keep-head.ts';

const documentOf = (masthead: Partial<Masthead>, language = 'en', contact?: string): DocumentModel =>
  ({
    language,
    masthead,
    front: { summary: [], ...(contact && { contact: [{ type: 'text', text: contact }] }) },
  }) as unknown as DocumentModel;

const ISSUED = documentOf(
  {
    meeting: 'Council 2026',
    placeAndDates: 'Geneva, 1–5 June 2026',
    date: '1 April 2026',
    agendaItem: 'PL 1.2',
  },
  'en',
  'Ms A',
);
const BARE = documentOf({
  meeting: '[meeting]',
  placeAndDates: '[place], [dates]',
  gaps: ['meeting', 'place', 'dates'],
});

describe('the head of a revision', () => {
  it('stands as in the issue before where nothing is said anew', () => {
    const { front, masthead } = keepHead(BARE, ISSUED, {});
    expect(masthead).toEqual(ISSUED.masthead);
    expect(front.contact).toEqual(ISSUED.front.contact);
  });

  it.each([
    ['meeting', 'Council 2027'],
    ['placeAndDates', 'Doha, 2 July 2026'],
    ['date', '2 May 2026'],
    ['agendaItem', 'PL 2'],
  ] as const)('has %s as given anew', (part, words) => {
    const given = documentOf({ ...ISSUED.masthead, [part]: words });
    expect(keepHead(given, ISSUED, { [part]: words }).masthead[part]).toBe(words);
  });

  it('leaves open what the issue before left open', () => {
    const before = documentOf({ meeting: 'Council 2026', placeAndDates: '[place], June', gaps: ['place'] });
    const { masthead } = keepHead(BARE, before, {});
    expect(masthead).toMatchObject({ meeting: 'Council 2026', placeAndDates: '[place], [dates]' });
    expect(masthead.gaps).toEqual(['place', 'dates']);
  });

  it('takes no words of another language', () => {
    const { front, masthead } = keepHead({ ...BARE, language: 'fr' }, ISSUED, {});
    expect(masthead).toEqual({ ...BARE.masthead, agendaItem: 'PL 1.2' });
    expect(front.contact).toEqual(ISSUED.front.contact);
  });
});
