import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../shared/reports/topics.ts';
import { activityOf } from '../matrix/sample-activities.ts';

const titled = (lang: 'en' | 'fr' | 'ru' | 'zh', text: string) =>
  activityOf({
    activityId: 'WA-000001',
    wsisOutcomeRefs: [],
    title: { [lang]: { text, status: 'original' } },
  });

describe('topicsOf', () => {
  it.each([
    ['TAIS 109', ['lead-facilitation']],
    ['TAIS 103', ['ungis']],
    ['Tunis Agenda § 115', ['measurement']],
    ['TAIS 120', ['stocktaking']],
    ['TAIS 121', ['wtisd']],
    ['TAIS 10', []],
    ['GPA C5 12.c', []],
  ])('finds by a paragraph of the Tunis Agenda: %s', (ref, topics) => {
    const activity = activityOf({ activityId: 'WA-000001', wsisOutcomeRefs: [ref] });
    expect(topicsOf(activity)).toEqual(topics);
  });

  it.each([
    ['en', 'WSIS Forum 2025 High-Level Event', ['forum']],
    ['en', 'Secretariat of UNGIS', ['ungis']],
    ['en', 'Forum on ethics', []],
    ['fr', 'Prix du SMSI: édition 2025', ['prizes']],
    ['ru', 'Форум ВВУИО 2025 года', ['forum']],
    ['zh', '2025年世界电信和信息社会日', ['wtisd']],
  ] as const)('finds by a proper name in the title (%s): %s', (lang, title, topics) => {
    expect(topicsOf(titled(lang, title))).toEqual(topics);
  });
});
