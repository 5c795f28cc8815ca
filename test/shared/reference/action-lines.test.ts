import { describe, expect, it } from 'vitest';
import {
  ACTION_LINE_IDS,
  type ActionLineId,
  actionLine,
  actionLineGroupC7,
  actionLines,
  annualReportGroups,
  combinedLines,
  isActionLineId,
} from '../../../shared/reference/action-lines.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';

const where = (test: (id: ActionLineId) => boolean) => ACTION_LINE_IDS.filter(test);

describe('action lines', () => {
  it('are the eighteen rows in official order', () => {
    expect(actionLines.map(({ id }) => id)).toEqual(ACTION_LINE_IDS);
    expect(actionLines.map(({ order }) => order)).toEqual(ACTION_LINE_IDS.map((_, index) => index + 1));
  });

  it('have a marked title in each of the six languages', () => {
    for (const { title } of [...actionLines, actionLineGroupC7]) {
      for (const language of LANGUAGES) {
        expect(title[language].text).toMatch(/\p{L}{2}/u);
        expect(title[language].confidence).toMatch(/^(confirmed|from-memory)$/);
      }
    }
  });

  it('are facilitated by ITU where Resolution 1332 says so', () => {
    expect(where((id) => actionLine(id).ituRole.value === 'facilitator')).toEqual(['C2', 'C5', 'C6']);
    expect(where((id) => actionLine(id).ituRole.value === 'none-listed')).toEqual(['C10']);
  });

  it('need a focal point each, except C10', () => {
    expect(where((id) => !actionLine(id).focalPoint.required)).toEqual(['C10']);
  });

  it('have an ITU road map for C2, C5, C6 and an input to the others but C10', () => {
    expect(where((id) => actionLine(id).roadmapOwner)).toEqual(['C2', 'C5', 'C6']);
    expect(where((id) => !actionLine(id).roadmapOwner && !actionLine(id).roadmapInput)).toEqual(['C10']);
  });

  it('stand once each in the annual report, C1 beside C11', () => {
    const order = annualReportGroups.flatMap((group) => group.actionLines);
    expect([...order].sort()).toEqual([...ACTION_LINE_IDS].sort());
    expect(order.slice(0, 7)).toEqual(['C2', 'C5', 'C6', 'C1', 'C11', 'C3', 'C4']);
  });

  it('stand in the annual report under headings in six languages', () => {
    const headings = annualReportGroups.flatMap(({ name }) =>
      LANGUAGES.map((language) => name[language].text),
    );
    expect(new Set(headings).size).toBe(annualReportGroups.length * LANGUAGES.length);
    expect(annualReportGroups.map(({ label }) => label)).toEqual(
      annualReportGroups.map(({ name }) => name.en.text),
    );
  });

  it('print together as C1 with C11, C4 with e-employment, C3 with e-science', () => {
    expect(combinedLines.map(({ lines, printedAt }) => [printedAt, ...lines])).toEqual([
      ['C1', 'C1', 'C11'],
      ['C4', 'C4', 'C7-eemp'],
      ['C3', 'C3', 'C7-esci'],
    ]);
  });

  it.each(['C7', 'c5', 'C12', '', 'toString'])('do not include %j', (text) => {
    expect(isActionLineId(text)).toBe(false);
  });
});
