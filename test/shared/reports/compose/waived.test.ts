import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../shared/activities/rules/index.ts';
import { LANGUAGES, type Language } from '../../../../shared/reference/languages.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { isAboutRegistries } from '../../../../shared/reports/compose/named-figures.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import { skeletonOf } from '../../../../shared/reports/skeleton.ts';
import type { SnapshotWaiver } from '../../../../shared/reports/snapshot.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, original, snapshotOf } from '../../../golden/fixture.ts';
import { outline } from '../../../golden/outline.ts';

const MERGED: SnapshotWaiver = {
  unit: 'BR/TSD',
  reason: original('en', 'No work on the action lines in 2025'),
};
const RULE: SnapshotWaiver = {
  unit: 'C5',
  record: 'WA-000001',
  rule: 'rationale-missing',
  reason: { ...original('en', '2 million follow'), zh: { text: '200万随后', status: 'reviewed' } },
};

function told(kind: string, waivers: readonly SnapshotWaiver[], language: Language = 'en') {
  const { header, ...rest } = snapshotOf(ENTRIES);
  const snapshot = { ...rest, header: { ...header, ...(waivers.length > 0 && { waivers }) } };
  return compose({
    snapshot,
    kind,
    language,
    words: wordsIn(language),
    options: { year: 2025, makers: MAKERS },
  });
}

const COUNTING = REPORT_KINDS.filter((kind) => !isAboutRegistries(kind)).map(({ id }) => id);

describe('waivers', () => {
  it.each(COUNTING)('stand once, with place, record, rule and reason, in the report %s', async (kind) => {
    const text = outline(await told(kind, [MERGED, RULE]));
    expect(text.split('Waivers in force when the data were frozen')).toHaveLength(2);
    expect(text).toMatch(/BR\/TSD.*All records.*Reporting as a whole.*No work on the action lines in 2025/u);
    expect(text).toMatch(
      /C5 Building confidence.*WA-000001.*The claim of SDG … has no rationale \[rationale-missing\].*2 million follow/u,
    );
  });

  it.each(COUNTING)('are said to be none in the report %s where none was in force', async (kind) => {
    expect(outline(await told(kind, [])).split('No waiver was in force')).toHaveLength(2);
  });

  it('are no part of a report that counts no activities', async () => {
    expect(outline(await told('focal-points', [MERGED]))).not.toContain('BR/TSD');
  });

  it('name their periods where these are not the whole of the data', async () => {
    const period = { from: '2024-01-01', to: '2024-12-31' };
    expect(outline(await told('sector-d', [{ ...MERGED, period }, RULE]))).toMatch(
      /BR\/TSD.*1\sJanuary\s–\s31\sDecember\s2024/u,
    );
    expect(outline(await told('sector-d', [MERGED]))).not.toContain('| Period |');
  });

  it('may say other numbers in a translated reason, and nothing else differs', async () => {
    const [en, zh] = await Promise.all([told('sector-d', [RULE]), told('sector-d', [RULE], 'zh')]);
    expect(outline(zh)).toContain('200万随后');
    expect(skeletonOf(zh.annexes)).toEqual(skeletonOf(en.annexes));
    const [other] = await Promise.all([told('sector-d', [{ ...RULE, record: 'WA-000317' }], 'zh')]);
    expect(skeletonOf(other.annexes), 'another record').not.toEqual(skeletonOf(en.annexes));
  });

  it.each(LANGUAGES)('name every rule with the same numbers in %s', async (language) => {
    const waivers = RULES.map(({ id }) => ({ ...RULE, rule: id }));
    const [en, there] = await Promise.all([told('sector-d', waivers), told('sector-d', waivers, language)]);
    expect(skeletonOf(there.annexes)).toEqual(skeletonOf(en.annexes));
  });
});
