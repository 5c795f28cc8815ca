import { describe, expect, it } from 'vitest';
import { ACTION_LINE_IDS, isActionLineId } from '../../../shared/reference/action-lines.ts';
import {
  countedLinks,
  latestEdition,
  matrixCounts,
  matrixEdition,
  matrixEditions,
} from '../../../shared/reference/matrix-edition.ts';
import { isSdgCode, sdgLevel } from '../../../shared/reference/sdgs.ts';

const edition = matrixEdition('2015');
const counts = matrixCounts(edition);

describe('matrix edition 2015', () => {
  it('counts 186 links, 162 to targets and 24 to goals, in 123 cells, to 80 targets', () => {
    expect(counts).toMatchObject({
      links: 186,
      targetLevel: 162,
      goalLevel: 24,
      gridCells: 123,
      distinctTargets: 80,
    });
  });

  it('has the published number of links in each row', () => {
    const perRow = [9, 7, 17, 21, 15, 18, 5, 8, 1, 12, 5, 8, 15, 12, 7, 4, 19, 3];
    expect(ACTION_LINE_IDS.map((line) => counts.perRow.get(line))).toEqual(perRow);
  });

  it('keeps the disputed links, marked and uncounted', () => {
    const uncounted = edition.links.filter((link) => !link.counted);
    expect(uncounted.map(({ line, code, status }) => [line, code, status])).toEqual([
      ['C6', '16.2', 'disputed'],
      ['C8', '9', 'disputed'],
    ]);
    expect(edition.disagreements).toHaveLength(12);
  });

  it('keeps recollections apart from the links', () => {
    const counted = new Set(countedLinks(edition).map(({ line, code }) => `${line} ${code}`));
    expect(edition.recollections.flatMap(({ codes }) => codes)).toHaveLength(8);
    for (const { line, codes } of edition.recollections) {
      expect(codes.filter((code) => counted.has(`${line} ${code}`))).toEqual([]);
    }
  });

  it('links known rows to known codes at their level, each once, with a rationale but for two', () => {
    const pairs = edition.links.map(({ line, code }) => `${line} ${code}`);
    expect(new Set(pairs).size).toBe(188);
    for (const { line, code, level } of edition.links) {
      expect(isActionLineId(line) && isSdgCode(code)).toBe(true);
      expect(sdgLevel(code)).toBe(level);
    }
    const silent = edition.links.filter((link) => !link.rationale);
    expect(silent.map(({ line, code, status }) => [line, code, status])).toEqual([
      ['C3', '4', 'single-source'],
      ['C7-egov', '17.8', 'agreed'],
    ]);
  });
});

describe('matrix editions', () => {
  it('are listed oldest first and found by name', () => {
    expect(matrixEditions().map((each) => each.edition)).toEqual(['2015']);
    expect(latestEdition).toBe(matrixEditions().at(-1));
    expect(() => matrixEdition('1999')).toThrow('edition-unknown');
  });
});
