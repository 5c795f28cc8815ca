import { describe, expect, it } from 'vitest';
import { headGaps, headIn, withHead } from '../../../shared/reports/head-texts.ts';
import { contentHash, type IssueData, issueLabel, type Report } from '../../../shared/reports/report.ts';
import { setIssueData } from '../../../shared/reports/report-steps.ts';
import { stepObstacle } from '../../../shared/reports/step-table.ts';
import { CONSULTED, issueOf } from '../consultations/sample-report.ts';

const LANGUAGES = ['en', 'fr', 'zh'] as const;
const PLACE = 'Geneva, 28 April – 8 May 2026';
const OWN = { fr: { placeAndDates: 'Genève, 28 avril – 8 mai 2026' }, zh: { placeAndDates: '日内瓦' } };

function reportWith(issue: IssueData): Report {
  return setIssueData({ ...CONSULTED, languages: LANGUAGES }, issue, LANGUAGES);
}

describe('the words of a head', () => {
  it.each([
    ['one text for all', { placeAndDates: PLACE }, ['zh', 'fr']],
    ['all but one language', { placeAndDates: PLACE, translations: { fr: OWN.fr } }, ['zh']],
    ['every language', { placeAndDates: PLACE, translations: OWN }, []],
    ['a language, but not for the source', { translations: OWN }, ['en']],
    ['what is the same everywhere', { agendaItem: 'PL 1.2' }, []],
    ['nothing', {}, []],
  ])('given as %s lack the right languages', (_, issue, lacking) => {
    expect(headGaps(reportWith(issue)).map(({ language }) => language)).toEqual(lacking);
  });

  it('are told where a translation has kept the days that its original had before', () => {
    const given = {
      fr: { placeAndDates: 'Genève, 28 avril – 8 mai 2026' },
      zh: { placeAndDates: '2026年4月28日至5月8日，日内瓦' },
    };
    expect(headGaps(reportWith({ placeAndDates: PLACE, translations: given }))).toEqual([]);
    const moved = 'Geneva, 5 – 15 May 2026';
    const gaps = headGaps(reportWith({ placeAndDates: moved, translations: given }));
    expect(gaps.map(({ because, language }) => `${because} ${language}`)).toEqual(['source zh', 'source fr']);
    const arabic = { fr: { placeAndDates: 'Genève, 5 – 15 mai 2026' }, zh: { placeAndDates: '٥–١٥ / ٢٠٢٦' } };
    expect(headGaps(reportWith({ placeAndDates: moved, translations: arabic }))).toEqual([]);
  });

  it('stop submission while a language lacks them, and nothing before or after', () => {
    const given = reportWith({ placeAndDates: PLACE });
    const built = (report: Report): Report => ({
      ...report,
      issues: [
        { ...issueOf(issueLabel(report), 'set1'), content: contentHash(report), languages: LANGUAGES },
      ],
    });
    expect(stepObstacle(built(given), 'submit')).toBe('stale');
    expect(stepObstacle(built({ ...given, state: 'submitted' }), 'publish')).toBeUndefined();
    expect(stepObstacle(built(given), 'consult')).toBeUndefined();
    const whole = built(reportWith({ placeAndDates: PLACE, translations: OWN }));
    expect(stepObstacle(whole, 'submit')).toBeUndefined();
  });

  it('stand in their language, and for all others what stands for all', () => {
    const { issue } = reportWith({ placeAndDates: PLACE, meeting: 'CWG-45', translations: { fr: OWN.fr } });
    expect(headIn(issue, 'fr')).toMatchObject({ ...OWN.fr, meeting: 'CWG-45' });
    expect(headIn(issue, 'zh')).toMatchObject({ placeAndDates: PLACE, meeting: 'CWG-45' });
  });

  it('go with their language where the source becomes another one', () => {
    const report = reportWith({
      meeting: 'Council Working Group',
      translations: { fr: { meeting: 'Groupe' } },
    });
    const french = setIssueData(report, report.issue, ['fr', 'ru']);
    const translations = { en: { meeting: 'Council Working Group' } };
    expect(french.issue).toEqual({ meeting: 'Groupe', translations });
    expect(headGaps(french)).toEqual([{ name: 'meeting', language: 'ru', because: 'missing' }]);
    expect(setIssueData(french, french.issue, LANGUAGES).issue).toEqual(report.issue);
    // What the new source has no words for stays for all.
    expect(setIssueData(report, report.issue, ['ru']).issue.meeting).toBe('Council Working Group');
  });

  it('are added to, text by text and language by language', () => {
    const given = { placeAndDates: PLACE, translations: { fr: { placeAndDates: 'Genève' } } };
    const known = {
      meeting: 'CWG-45',
      translations: { fr: { meeting: 'Groupe' }, ru: { meeting: 'Группа' } },
    };
    expect(withHead(known, given)).toEqual({
      meeting: 'CWG-45',
      placeAndDates: PLACE,
      translations: { fr: { meeting: 'Groupe', placeAndDates: 'Genève' }, ru: { meeting: 'Группа' } },
    });
    expect(withHead(known, {})).toEqual(known);
  });

  it('are kept without what says nothing, and refused by field and language when too long', () => {
    const translations = { fr: { meeting: ' ', placeAndDates: ' Genève ' }, ru: { meeting: '' } };
    expect(reportWith({ translations }).issue).toEqual({ translations: { fr: { placeAndDates: 'Genève' } } });
    expect(reportWith({ meeting: 'CWG-45' }).issue).toEqual({ meeting: 'CWG-45' });
    expect(() => reportWith({ translations: { zh: { meeting: '会'.repeat(201) } } })).toThrowError(
      expect.objectContaining({ params: expect.objectContaining({ field: 'meeting.zh' }) }),
    );
  });
});
