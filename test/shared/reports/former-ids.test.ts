import { describe, expect, it } from 'vitest';
import { documentFigures } from '../../../shared/reports/document-figures.ts';
import { figureId, formerFigureId } from '../../../shared/reports/figure-id.ts';
import { formerIds, shownWithIdsOfToday } from '../../../shared/reports/former-ids.ts';
import { MAKERS } from '../../golden/fixture.ts';

const filter = { unit: 'BDT, example_unit (Kyiv.1)' };
const former = formerFigureId('activities', filter);
const today = figureId('activities', filter);

function document(id: string) {
  return {
    kind: 'cstd',
    language: 'en',
    audience: 'public',
    makers: MAKERS,
    figures: { [id]: { id, measure: 'activities', filter, value: 3 } },
    records: { [id]: ['WA-000001'] },
    sections: [{ id: 's', blocks: [{ type: 'figure', figure: id, text: '3' }], sections: [] }],
  };
}

describe('a document whose ids were written before', () => {
  it('is read with the ids of today, without a fault', () => {
    expect(former).toBe('activities.unit-BDT%2C%20example_unit%20(Kyiv%2E1)');
    expect(today).toBe('activities.unit-BDT,_example%5Funit_(Kyiv%2E1)');
    const read = documentFigures('cstd-en.json', Buffer.from(JSON.stringify(document(former))));
    expect(read?.faults).toEqual([]);
    expect(read?.figures.map(({ id }) => id)).toEqual([today]);
    expect(read?.records).toEqual({ [today]: ['WA-000001'] });
    expect(documentFigures('cstd-en.json', Buffer.from(JSON.stringify(document(today))))?.former.size).toBe(
      0,
    );
  });

  it('still has an id that is none told', () => {
    const read = documentFigures('cstd-en.json', Buffer.from(JSON.stringify(document('activities.unit-x'))));
    expect(read?.faults.map(({ fault }) => fault)).toContain('figure-id');
  });

  it('is compared with its files by the ids of today', () => {
    const ids = formerIds(document(former).figures);
    const number = (id: string) => ({ figures: [id], text: '3' });
    const pattern = 'activities.line-*.unit-BDT%2C%20x';
    const shown = shownWithIdsOfToday({ runs: [number(former)], list: [number(pattern)] }, ids);
    expect(shown).toEqual({ runs: [number(today)], list: [number('activities.line-*.unit-BDT,_x')] });
  });
});
