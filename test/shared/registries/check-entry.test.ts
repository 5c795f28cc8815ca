import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/intake/mark/finding-text.ts';
import { checkEntry } from '../../../shared/registries/check-entry.ts';
import { canonicalEntry } from '../../../shared/registries/entry.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { en, registry, TASK, task } from './entry-fixtures.ts';

const rulesOf = (values: object, id = 'task') =>
  checkEntry(registry(id), canonicalEntry(registry(id), { ...task('t'), values: { ...values } })).map(
    ({ at, rule }) => `${at.field}: ${rule}`,
  );

function translated(text: string) {
  return { title: { ...en('Guide'), fr: { text, status: 'human' } } };
}

describe('checking an entry', () => {
  it('has nothing to say about a whole one', () => {
    expect(rulesOf(TASK)).toEqual([]);
  });

  it.each([
    ['a field that is needed', { due: '' }, 'due: entry-field-required'],
    ['a code of no list', { line: 'C12' }, 'line: code-not-in-list'],
    ['one of several codes', { goals: ['9.c', '18'] }, 'goals.1: code-not-in-list'],
    ['a day that is none', { due: '2026-02-30' }, 'due: date-invalid'],
    ['a number below its range', { amount: -1 }, 'amount: number-out-of-range'],
    ['a text that is too long', { owner: 'x'.repeat(121) }, 'owner: text-too-long'],
    ['one that is too short', { currency: 'C' }, 'currency: text-too-short'],
    ['too many words', { text: en('word '.repeat(151)) }, 'text: text-too-long'],
    ['too many entries of a list', { partners: Array(21).fill('UNESCO') }, 'partners: list-too-long'],
    ['a part of an item', { milestones: [{ due: '2026-09' }] }, 'milestones.0.text: item-part-required'],
    ['a date of an item', { milestones: [{ text: 'Draft', due: '9/26' }] }, 'milestones.0.due: date-invalid'],
    [
      'a text without original',
      { text: { fr: { text: 'Mise à jour', status: 'human' } } },
      'text: original-text-missing',
    ],
    ['a deadline before the start', { startDate: '2026-07' }, 'due: entry-dates-order'],
    ['an amount without its currency', { currency: '' }, 'currency: entry-field-required'],
    ['characters that are not seen', { owner: 'BDT\u202eDNS' }, 'owner: hidden-characters'],
    ['them in the original, once', { title: en('Guide \u202e') }, 'title: hidden-characters'],
    ['them in a translation', translated('Guide \u202e'), 'title.fr: hidden-characters'],
    ['a translation that is too long', translated('x'.repeat(19_000)), 'title.fr: text-too-long'],
    ['too long a text of a list', { partners: ['UNESCO', 'x'.repeat(501)] }, 'partners.1: text-too-long'],
    ['too long a part', { milestones: [{ text: 'x'.repeat(501) }] }, 'milestones.0.text: text-too-long'],
  ])('finds %s', (_what, values, finding) => {
    expect(rulesOf({ ...TASK, ...values })).toEqual([finding]);
  });

  it('finds an address that cannot be followed', () => {
    const session = { title: en('Skills'), year: 2025, organizers: ['ITU'], lines: ['C4'], goals: ['4'] };
    expect(rulesOf({ ...session, link: 'www.itu.int' }, 'forum-session')).toEqual(['link: link-malformed']);
  });

  it('says what is wrong and how to mend it', () => {
    const [finding] = checkEntry(
      registry('task'),
      canonicalEntry(registry('task'), { ...task('t'), values: {} }),
    );
    expect(finding && findingText(finding, wordsIn('en'))).toBe(
      'Title: This field is empty, and an entry is not kept without it. Fill it in.',
    );
  });
});
