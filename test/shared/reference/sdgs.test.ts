import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import {
  findGoal,
  findTarget,
  goalOf,
  goals,
  ictIndicators,
  isSdgCode,
  SDG_CODES,
  sdgIndex,
  sdgLevel,
  targets,
} from '../../../shared/reference/sdgs.ts';

describe('SDG codes', () => {
  it('are 17 goals and 169 targets', () => {
    expect(goals).toHaveLength(17);
    expect(targets).toHaveLength(169);
    expect(new Set(SDG_CODES).size).toBe(186);
  });

  it('stand in natural order: numbers before letters, 8.9 before 8.10, each goal before its targets', () => {
    expect(SDG_CODES.slice(0, 9)).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.a', '1.b', '2']);
    expect(sdgIndex('8.9')).toBe(sdgIndex('8.10') - 1);
    expect(sdgIndex('8.10')).toBe(sdgIndex('8.a') - 1);
    expect(sdgIndex('9')).toBe(sdgIndex('8.b') + 1);
    expect(sdgIndex('17.20')).toBe(-1);
  });

  it('know their goal and level', () => {
    expect([goalOf('9'), goalOf('9.c'), goalOf('17.19')]).toEqual([9, 9, 17]);
    expect([sdgLevel('9'), sdgLevel('9.c'), sdgLevel('9.d')]).toEqual(['goal', 'target', undefined]);
    expect(() => goalOf('18')).toThrow(RangeError);
  });

  it.each(['0', '18', '9.C', '9.d', '4.8', ' 9', ''])('do not include %j', (text) => {
    expect(isSdgCode(text)).toBe(false);
  });
});

describe('goals and targets', () => {
  it('name each goal in six languages, with its colour', () => {
    for (const goal of goals) {
      expect(LANGUAGES.map((language) => goal.shortTitle[language].text).every(Boolean)).toBe(true);
      expect(goal.colour).toMatch(/^#[0-9A-F]{6}$/);
    }
    expect(findGoal('9')?.shortTitle.en.text).toBe('Industry, innovation and infrastructure');
  });

  it('label each target once, in at most eight words of our own', () => {
    for (const { label, confidence } of targets) {
      expect(label.split(' ').length).toBeLessThanOrEqual(8);
      expect(confidence).toBe('from-memory');
    }
    expect(new Set(targets.map(({ label }) => label)).size).toBe(169);
    expect(findTarget('9.c')?.label).toBe('Access to ICT, universal and affordable Internet');
  });

  it('tie each ICT indicator to its target', () => {
    expect(ictIndicators.map(({ code, target }) => [code, target])).toEqual([
      ['4.4.1', '4.4'],
      ['4.a.1', '4.a'],
      ['5.b.1', '5.b'],
      ['9.c.1', '9.c'],
      ['17.6.1', '17.6'],
      ['17.8.1', '17.8'],
    ]);
  });
});
