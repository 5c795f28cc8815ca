/** What the figures mean is said beside them: claims that cannot be assessed, rows that do not add up, gaps and since when. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { LABELS } from '../../../../shared/reports/labels.ts';
import { readSnapshot } from '../../../../shared/reports/read-snapshot.ts';
import { composeWorkbook } from '../../../../shared/reports/workbook/compose-workbook.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { claim, entry, MAKERS, original, snapshotOf } from '../../../golden/fixture.ts';
import { outline } from '../../../golden/outline.ts';
import { activityOf, updateOf } from '../../matrix/sample-activities.ts';
import { frozen, RECORDS } from '../sample-report.ts';

const request = { language: 'en', words: wordsIn('en'), options: { year: 2025, makers: MAKERS } } as const;
const BROAD = entry(1, {
  title: original('en', 'Answer to a survey'),
  sectors: [],
  claims: ['1', '9', '9.c'].map((code) => claim(code, 'secondary')),
});
const CROSS = entry(2, {
  primaryLine: 'C5',
  crossCutting: 'It serves every line.',
  sectors: ['ITU-D', 'ITU-T'],
  regions: ['AFR', 'EUR'],
  claims: [claim('9.c', 'primary')],
});
const OUTSIDE = entry(3, { primaryLine: 'C6', regions: ['AFR'], claims: [claim('14', 'primary', 'Reefs.')] });
const ENTRIES = [BROAD, CROSS, OUTSIDE];

async function told(kind: string, entries = ENTRIES): Promise<string> {
  return outline(await compose({ ...request, kind, snapshot: snapshotOf(entries) }));
}

describe('claims of a record that names no action line', () => {
  it('are told apart from those outside the matrix, one sentence for all of them', async () => {
    const text = await told('cstd');
    expect(text).toContain('no action line: [3].');
    expect(text).toContain('[1] claim lies outside the WSIS–SDG Matrix');
    expect(text).toContain('Such claims: [3]; activities: [1]. Records, by number of claims: WA-000001.');
    expect(text.match(/^ *\| WA-000001 /gm)).toHaveLength(1);
  });

  it('are not spoken of where there are none', async () => {
    expect(await told('cstd', [CROSS, OUTSIDE])).not.toMatch(
      /cannot be assessed against|by number of claims/,
    );
  });

  it('say so in the claims sheet, which explains its words', async () => {
    const { sheets } = await composeWorkbook({ ...request, kind: 'workbook', snapshot: snapshotOf(ENTRIES) });
    const sheet = sheets.find(({ id }) => id === 'claims');
    const rows = [];
    for await (const row of sheet?.rows() ?? []) rows.push([row[0], row[4], row[6]]);
    const none = 'Not assessable: no action line is named';
    expect(rows).toEqual([
      ['WA-000001', '1', none],
      ['WA-000001', '9', none],
      ['WA-000001', '9.c', none],
      ['WA-000002', '9.c', 'Exactly this link'],
      ['WA-000003', '14', 'Outside the matrix'],
    ]);
  });
});

describe('rows that do not add up to the total', () => {
  it('are explained below each table by the numbers that are counted twice and not at all', async () => {
    const text = await told('workbook');
    expect(text).toContain(
      'Activities in more than one row: [1]; in no row, because they name no action line: [1].',
    );
    expect(text).toContain(
      'Activities of more than one Sector: [1]; with no Sector stated, and so in no row: [1].',
    );
    expect(text).toMatch(/Activities in more than one region: \[1\]; with no region stated [^:]+: \[1\]/);
    expect(text).toContain('Activities with claims under more than one goal: [1]; under no goal: [0].');
  });

  it('need no explanation where each activity stands in one row', async () => {
    expect(await told('workbook', [OUTSIDE])).not.toContain('Activities in more than one');
  });

  it('are explained in the matrix sheet too', async () => {
    const { sheets } = await composeWorkbook({ ...request, kind: 'workbook', snapshot: snapshotOf(ENTRIES) });
    expect(sheets.find(({ id }) => id === 'matrix')?.notes).toContain(
      'Activities in more than one row: 1; in no row, because they name no action line: 1.',
    );
  });

  it('add up in the sentences of a line', async () => {
    const text = await told('cstd');
    expect(text).toMatch(
      /By Sector: [^.]+\(\[1\]\) and [^.]+\(\[1\]\)\. Activities counted more than once in this list: \[1\]\./,
    );
    const { regions: _, ...nowhere } = OUTSIDE.activity;
    const worldwide = { ...OUTSIDE, activity: { ...nowhere, activityId: 'WA-000004', regions: [] } };
    expect(await told('cstd', [OUTSIDE, worldwide])).toContain(
      'By region: Africa ([1]) and not stated ([1]).',
    );
  });
});

describe('a cross-cutting activity', () => {
  it('counts in its own row and in the rows of the lines it names, as the method note says', async () => {
    const text = await told('workbook');
    const rows = text.split('\n').filter((row) => /^ *\| (?:C4|C5|All lines) \|/.test(row));
    expect(rows.slice(0, 3).map((row) => row.match(/\[\d\]/)?.[0])).toEqual(['[0]', '[1]', '[1]']);
    expect(text).toContain('Where it also names single lines, it is counted in the rows of those lines too');
  });
});

describe('a gap', () => {
  it('tells until when there was activity, when the report spans years', async () => {
    const early = entry(
      4,
      { primaryLine: 'C7-eagr', claims: [claim('2', 'primary')] },
      {
        period: { from: '2018-01-01', to: '2018-12-31' },
      },
    );
    const snapshot = snapshotOf([...ENTRIES, early], { from: '2015-01-01', to: '2025-12-31' });
    const text = outline(await compose({ ...request, kind: 'wsis20', snapshot }));
    expect(text).toMatch(/\| C7 e-agr \| E-agriculture \| 1, 3, 4, [^|]+ \| 2 \(2018\) \|/);
    expect(text).toContain('the last year with activity is given');
    const { sheets } = await composeWorkbook({ ...request, kind: 'wsis20', snapshot });
    const rows = [];
    for await (const row of sheets.find(({ id }) => id === 'gaps')?.rows() ?? []) rows.push(row);
    expect(rows.find(([line, , goal]) => line === 'C7 e-agr' && goal === 2)?.at(-1)).toBe('2018');
  });

  it('stays a gap when only drafted, submitted or returned updates stand in it, and the note counts them', async () => {
    const states = ['drafted', 'submitted', 'returned'] as const;
    const unaccepted = states.flatMap((state, index) => {
      const activityId = `WA-00010${index}`;
      const work = activityOf({ activityId, primaryLine: 'C6', claims: [claim('2', 'primary')] });
      return [work, updateOf(2025, { activityId, state })];
    });
    const { objects, snapshot } = await frozen([...RECORDS, ...unaccepted]);
    const opened = await readSnapshot(objects, snapshot.id);
    const text = outline(await compose({ ...request, kind: 'cstd', snapshot: opened }));
    expect(text).toMatch(/\| C6 \| Enabling environment \| (?:\d+, )*2, /);
    // Three of the sample's own, and these three.
    expect(text).toContain('not accepted, when the data were frozen: [6].');
  });

  it('says what fills a cell, how much was left unaccepted, and from when it was counted', async () => {
    const text = await told('cstd');
    expect(text).toMatch(/only by accepted updates that may be shown to these readers \(public\)/);
    expect(text).toMatch(/not accepted, when the data were frozen: \[\d+\]\./);
    expect(text).toContain('Counted from 1 January 2025 on');
  });
});

describe('the words of renderers', () => {
  it('are all there in every language, and the note on figures names the readers', async () => {
    for (const language of LANGUAGES) {
      const words = wordsIn(language);
      const model = await compose({
        ...request,
        language,
        words,
        kind: 'workbook',
        snapshot: snapshotOf(ENTRIES),
      });
      expect(Object.keys(model.labels)).toEqual([...LABELS]);
      expect(model.labels.figuresNote).toContain(words('report.audience.members'));
    }
  });
});
