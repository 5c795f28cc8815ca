import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../shared/reference/languages.ts';
import { figureWords } from '../../../../shared/reports/compose/figure-words.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import type { FigureFilter, FigureMeasure } from '../../../../shared/reports/figure.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

const said = (language: Language, measure: FigureMeasure, filter: FigureFilter) =>
  figureWords({ id: 'figure', measure, filter, value: 1 }, writerFor(language, wordsIn(language)));

/** Every filter at once; no report asks this. */
const ALL: Required<FigureFilter> = {
  line: 'C5',
  lines: ['C3', 'C7-esci'],
  goal: 9,
  goals: [9, 4],
  target: '9.c',
  sector: 'ITU-D',
  reporter: 'itu',
  unit: 'BDT/DNS',
  unitsBeyond: 60,
  topic: 'forum',
  pillar: 'legal',
  region: 'AFR',
  country: 'KEN',
  countryGroup: 'LDC',
  beneficiary: 'youth',
  stakeholderType: 'government',
  activityType: 'project',
  status: 'ongoing',
  year: 2025,
  period: { from: '2015-01-01', to: '2025-12-31' },
  support: 'outside-matrix',
  several: 'goal',
  without: 'region',
  profile: 'annual',
  crossCutting: true,
  nothingToReport: true,
  lacking: 'mandate',
  currency: 'CHF',
  registry: 'task',
  where: ['status~done', 'target~'],
  overdue: '2026-02-01',
  of: 'amount',
};

describe('a figure in words', () => {
  it('says what is counted and over which records', () => {
    expect(said('en', 'activities', {})).toEqual({ counted: 'Activities', over: '' });
    expect(said('en', 'claims', { lines: ['C3', 'C7-esci'], goal: 9 })).toEqual({
      counted: 'SDG claims',
      over: 'Lines: C3, C7 e-sci; Goal: 9',
    });
    expect(said('fr', 'activities', { sector: 'ITU-D', region: 'AFR' }).over).toBe(
      'Secteur\u00a0: UIT-D\u202f; Régions de l’UIT\u00a0: Afrique',
    );
    expect(said('zh', 'activities', { status: 'ongoing', goals: [4, 9] }).over).toMatch(
      /：进行中；.+：4、9$/u,
    );
  });

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['zh', /\p{Script=Han}/u],
  ] as const)('uses the words of %s for every filter', (language, script) => {
    const parts = said(language, 'links', ALL).over.split(/[;；؛] ?/u);
    expect(parts).toHaveLength(Object.keys(ALL).length);
    expect(parts.filter((part) => !script.test(part))).toEqual([]);
    expect(parts.filter((part) => /[a-z]{4}/u.test(part))).toEqual([]);
  });

  it('leaves no filter out in any language', () => {
    for (const language of LANGUAGES)
      expect(said(language, 'results', ALL).over).not.toMatch(/undefined|object/u);
  });
});
