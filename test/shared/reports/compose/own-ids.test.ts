import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { demandOwnIds } from '../../../../shared/reports/compose/own-ids.ts';
import type { DocumentModel, Section } from '../../../../shared/reports/document.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { ReportKind } from '../../../../shared/reports/report-kind.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';

const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
const asked = { language: 'en', words: wordsIn('en'), options, snapshot: snapshotOf(ENTRIES) } as const;

describe('ids of a report', () => {
  it.each([
    ['a section has that of another', (s: Section): Section => ({ ...s, blocks: [], sections: [] })],
    ['a block has that of another', (s: Section): Section => ({ ...s, id: 'other', sections: [] })],
    [
      'a section below has that of one above',
      (s: Section): Section => ({ ...s, id: 'o', blocks: [], sections: [s] }),
    ],
  ])('are refused by name where %s', async (_what, like) => {
    const model: DocumentModel = await compose({ ...asked, kind: 'cstd' });
    expect(() => demandOwnIds(model)).not.toThrow();
    const first = model.sections.find(({ blocks }) => blocks.length > 0) as Section;
    const doubled = { ...model, annexes: [...model.annexes, like(first)] };
    expect(() => demandOwnIds(doubled)).toThrow('report-id-doubled');
  });

  it('are looked at by the compiler itself', async () => {
    const cstd = reportKind('cstd');
    const [plan] = cstd.sections;
    const doubled = { ...cstd, sections: [...cstd.sections, plan] } as ReportKind;
    await expect(compose({ ...asked, kind: doubled })).rejects.toMatchObject({
      code: 'report-id-doubled',
      params: { kind: 'cstd' },
    });
  });
});
