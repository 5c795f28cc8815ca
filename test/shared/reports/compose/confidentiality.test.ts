import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { Section, Table } from '../../../../shared/reports/document.ts';
import { visible } from '../../../../shared/reports/visible-entry.ts';
import { composeWorkbook } from '../../../../shared/reports/workbook/compose-workbook.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, entry, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { withRegistries } from '../../../golden/registered.ts';

const CLOSED_TO = {
  public: [
    'members-narrative',
    'members-headline',
    'Regulator peer review',
    'WA-000007',
    'internal-title',
    'internal-narrative',
    'WA-000008',
    'focal-point-secret',
    'budget-secret',
    '987654',
    'reviewer-7',
    'internal remark',
  ],
  members: [
    'internal-title',
    'internal-narrative',
    'WA-000008',
    'budget-secret',
    '987654',
    'reviewer-7',
    'internal remark',
  ],
} as const;

const request = { language: 'en', words: wordsIn('en') } as const;

/** Everything a model says, rows of sheets included. */
async function textOf(kind: string, audience: 'public' | 'members' | 'internal'): Promise<string> {
  const snapshot = snapshotOf(ENTRIES);
  const previous = snapshotOf(
    ENTRIES.map((each) => ({ ...each, revisions: { activity: [0, 'x'], update: [0, 'y'] } })),
  );
  const options = { year: 2025, makers: MAKERS, audience };
  const model = await compose({ ...request, kind, snapshot, previous, options });
  const workbook = await composeWorkbook({ ...request, kind, snapshot, previous, options });
  const rows: unknown[] = [];
  for (const sheet of workbook.sheets) for await (const row of sheet.rows()) rows.push(row);
  return JSON.stringify([model, workbook, rows]);
}

describe('confidentiality', () => {
  for (const kind of ['cstd', 'hlpf', 'council', 'wsis20', 'workbook']) {
    for (const audience of ['public', 'members'] as const) {
      it(`keeps closed records and fields out of the ${kind} report for ${audience} readers`, async () => {
        const text = await textOf(kind, audience);
        expect(CLOSED_TO[audience].filter((secret) => text.includes(secret))).toEqual([]);
      });
    }
  }

  it('shows members the records that are open to them', async () => {
    const text = await textOf('workbook', 'members');
    expect(['members-narrative', 'focal-point-secret'].filter((open) => !text.includes(open))).toEqual([]);
  });

  it('prints no fields of a registry that these readers are not told, nor sums of them, and says so', async () => {
    const snapshot = withRegistries(snapshotOf(ENTRIES));
    const tasks = async (kind: string, section: string, audience: 'public' | 'members') => {
      const options = { year: 2025, makers: MAKERS, audience };
      const { annexes, sections } = await compose({ ...request, kind, snapshot, options });
      const tables = [...sections, ...annexes].flatMap(function all(each: Section): readonly Table[] {
        const own = each.id.startsWith(section) ? each.blocks : [];
        return [
          ...own.flatMap((block) => (block.type === 'table' ? [block] : [])),
          ...each.sections.flatMap(all),
        ];
      });
      return {
        heads: tables.flatMap(({ columns }) => columns.map(({ id }) => id)),
        told: JSON.stringify([sections, annexes]).split('Staff and budgets').length - 1,
      };
    };
    const ours = await tasks('resources', 'task-staff', 'members');
    expect(ours.heads).toContain('count-1');
    // Of the records, whose means are for the office alone.
    expect(ours.told).toBe(1);
    const open = await tasks('resources', 'task-staff', 'public');
    expect(open.heads).toContain('entries');
    expect(open.heads).not.toContain('count-1');
    expect(open.told).toBeGreaterThan(1);
    expect(JSON.stringify(await tasks('roadmap', '', 'members'))).toContain('staffMonths');
    const { heads, told } = await tasks('roadmap', '', 'public');
    expect(JSON.stringify(heads)).not.toContain('staffMonths');
    expect(told).toBe(1);
  });

  it('treats an unknown class as internal', () => {
    const odd = entry(1, { confidentiality: 'secret' });
    expect(visible(odd, 'members')).toBeUndefined();
    expect(visible(odd, 'internal')).toBe(odd);
  });
});
