import { describe, expect, it } from 'vitest';
import { waiverSheet } from '../../../functions/reports/waiver-sheet.ts';

describe('the waivers of a data set as CSV', () => {
  it('say place, record, rule and reason, and the period where it is another than the data’s own', async () => {
    const reason = { en: { text: 'Merged with TSB', status: 'original' } } as const;
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const sheet = waiverSheet(
      [
        { unit: 'BR/TSD', period, reason },
        { unit: 'C5', record: 'WA-000001', rule: 'line-doubled', reason },
      ],
      'en',
    );
    const pieces: Uint8Array[] = [];
    for await (const piece of sheet) pieces.push(piece);
    const lines = Buffer.concat(pieces).toString('utf8').trim().split(/\r?\n/u);
    expect(lines.slice(-2)).toEqual([
      'BR/TSD,2024-01-01,2024-12-31,,,en,Merged with TSB',
      'C5,,,WA-000001,line-doubled,en,Merged with TSB',
    ]);
  });
});
