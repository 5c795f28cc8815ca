import { describe, expect, it } from 'vitest';
import { BODIES } from '../../../shared/calendar/body.ts';
import { knownMeeting } from '../../../shared/calendar/known-meetings.ts';
import {
  CADENCES,
  DUTY_FILES,
  type DutyFile,
  duties,
  dutiesIn,
  dutiesOn,
  dutyKey,
  dutyOf,
  PARTIES,
} from '../../../shared/reference/duties.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { en } from '../../../shared/text/en/index.ts';
import { isMessageKey, wordsIn } from '../../../shared/text/words.ts';
import { CLAUSES } from './duty-clauses.ts';

describe('duties', () => {
  it('hold every clause of the analysis, once and in its order', () => {
    expect(duties.map(({ id }) => id)).toEqual(CLAUSES);
    for (const duty of duties) expect(dutyOf(duty.id)).toBe(duty);
    expect(dutyOf('res1332/instructs-sg/99')).toBeUndefined();
  });

  it('use closed lists, and name something of the system that answers each, or is to', () => {
    const odd = duties.filter(
      ({ addressee, answeredBy, cadence, path }) =>
        ![addressee, ...path].every((party) => PARTIES.includes(party)) ||
        !CADENCES.includes(cadence) ||
        Object.values(answeredBy).flat().length === 0,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('name meetings that the calendar knows, of bodies on their way, and only where they are owed once', () => {
    for (const { cadence, id, meetings = [], path } of duties) {
      if (meetings.length > 0) expect(cadence, id).toBe('once');
      for (const name of meetings) {
        const meeting = knownMeeting(name);
        expect(meeting, `${id}: ${name}`).toBeDefined();
        expect(path, id).toContain(meeting?.body);
      }
    }
    expect(BODIES).toContain('council');
  });

  it.each(LANGUAGES)('are told in our own words in %s', (language) => {
    const words = wordsIn(language);
    const keys = [
      ...duties.map(({ id }) => dutyKey(id)),
      ...DUTY_FILES.map(({ edition }) => `duty.edition.${edition.id}`),
      ...duties.map(({ section }) => `web.duties.section.${section}`),
    ];
    const texts = keys.map((key) => (isMessageKey(key) ? words(key) : ''));
    expect(texts).not.toContain('');
    expect(
      Object.keys(en)
        .filter((key) => key.startsWith('duty.'))
        .toSorted(),
    ).toEqual([...new Set(keys.filter((key) => key.startsWith('duty.')))].toSorted());
  });

  it('ask for the CSTD report every year', () => {
    expect(dutyOf('res1332/instructs-sg/4')).toMatchObject({
      cadence: 'yearly',
      cadenceConfidence: 'confirmed',
      path: ['cwg', 'unctad', 'cstd', 'ecosoc'],
    });
  });

  it('end when they are done', () => {
    const inForce = (date: string) => dutiesOn(date).map(({ id }) => id);
    expect(inForce('2025-06-01')).toContain('res1332/instructs-sg/14');
    expect(inForce('2026-06-01')).not.toContain('res1332/instructs-sg/14');
    expect(inForce('2025-06-01')).not.toContain('a-res-80-173/113');
    expect(inForce('2026-06-01')).toContain('a-res-80-173/113');
  });
});

describe('the next edition', () => {
  const [first] = DUTY_FILES;
  if (first === undefined) throw new Error('no edition');
  const [clause] = first.clauses;
  if (clause === undefined) throw new Error('no clause');
  const next: DutyFile = {
    ...first,
    edition: {
      ...first.edition,
      id: 'res1332-2027',
      name: 'Modified 2027',
      follows: 'res1332',
      validFrom: '2027-06',
    },
    clauses: [{ ...clause, id: 'res1332-2027/resolves/1', follows: clause.id }],
  };
  const all = dutiesIn([...DUTY_FILES, next]);

  it('follows the one before it, which ends the day before and stays on record', () => {
    const before = all.find(({ id }) => id === clause.id);
    expect(before).toMatchObject({ validTo: '2027-05-31', edition: 'Modified 2024' });
    const ids = (day: string) => dutiesOn(day, all).map(({ id }) => id);
    expect(ids('2027-05-31')).toContain(clause.id);
    expect(ids('2027-05-31')).not.toContain('res1332-2027/resolves/1');
    expect(ids('2027-06-01')).not.toContain(clause.id);
    expect(ids('2027-06-01')).toContain('res1332-2027/resolves/1');
  });

  it('leaves the end of what had ended before, and other resolutions', () => {
    expect(all.find(({ id }) => id === 'res1332/instructs-sg/14')?.validTo).toBe('2025-12-31');
    expect(all.find(({ id }) => id === 'pp-res140/hlpf')?.validTo).toBeNull();
  });
});
