import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { compose } from '../../../shared/reports/compose/compose.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { REPORT_KINDS } from '../../../shared/reports/kinds/index.ts';
import { firstDifference, parityCheck, skeletonOf } from '../../../shared/reports/parity.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ENTRIES, MAKERS, SPAN_ENTRIES, snapshotOf } from '../../golden/fixture.ts';

const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
const snapshots = {
  year: snapshotOf(ENTRIES),
  span: snapshotOf(SPAN_ENTRIES, { from: '2015-01-01', to: '2025-12-31' }),
  before: snapshotOf(ENTRIES.slice(1), undefined, 'b'.repeat(64)),
};

function composed(kind: string, language: (typeof LANGUAGES)[number]): Promise<DocumentModel> {
  const of =
    kind === 'wsis20'
      ? { snapshot: snapshots.span }
      : { snapshot: snapshots.year, previous: snapshots.before };
  return compose({ ...of, kind, language, words: wordsIn(language), options });
}

describe('the six languages of a report', () => {
  it.each(REPORT_KINDS.map(({ id }) => id))('say the same in the %s report', async (kind) => {
    const english = skeletonOf(await composed(kind, 'en'));
    for (const language of LANGUAGES) {
      const own = skeletonOf(await composed(kind, language));
      expect({ language, ...firstDifference(english, own) }).toEqual({ language });
    }
  });
});

type Loose = { [key: string]: Loose } & { readonly length: number; splice: (...args: unknown[]) => unknown };

/** A deep copy that may be damaged. */
const copyOf = (model: DocumentModel): Loose => structuredClone(model) as unknown as Loose;

describe('parity', () => {
  const damages: readonly (readonly [what: string, where: RegExp, damage: (model: Loose) => void])[] = [
    [
      'a paragraph that is missing',
      /^sections\/introduction\/blocks\/1$/,
      ({ sections }) => sections?.[0]?.blocks?.splice(0, 1),
    ],
    [
      'another value of a figure',
      /^figures\/activities\/value$/,
      ({ figures }) => Object.assign(figures?.activities ?? {}, { value: 99 }),
    ],
    [
      'another figure in a sentence',
      /^front\/summary\/1\/1$/,
      ({ front }) => {
        const runs = front?.summary?.[0] as unknown as { type: string; figure?: string }[];
        for (const run of runs) if (run.type === 'figure') run.figure = 'activities.goal-17';
      },
    ],
    ['a section in another place', /^sections\/1$/, ({ sections }) => sections?.splice(0, 0, sections?.[2])],
    [
      'a row that is missing',
      /^annexes\/.*\/rows\/\d+$/,
      ({ annexes }) => {
        const tables = (annexes as unknown as { blocks: { type: string; rows?: unknown[] }[] }[]).flatMap(
          ({ blocks }) => blocks,
        );
        tables.find(({ type }) => type === 'table')?.rows?.pop();
      },
    ],
    ['another period', /^period\/to$/, (model) => Object.assign(model.period ?? {}, { to: '2024-12-31' })],
  ];

  it.each(damages)('names the place of %s', async (_what, where, damage) => {
    const model = await composed('cstd', 'fr');
    const damaged = copyOf(model);
    damage(damaged);
    expect(firstDifference(skeletonOf(model), skeletonOf(damaged))?.where).toMatch(where);
  });

  it('does not mind words, their order, or how long a text is', async () => {
    const model = await composed('cstd', 'en');
    const other = JSON.parse(JSON.stringify(model), (key, value) =>
      key === 'title' || key === 'head'
        ? 'Otro'
        : key === 'content' && Array.isArray(value)
          ? value.toReversed()
          : value,
    );
    expect(firstDifference(skeletonOf(model), skeletonOf(other))).toBeUndefined();
  });

  it('compares each document with the first of its kind, and names that one', async () => {
    const check = parityCheck();
    const [en, hlpf] = [await composed('cstd', 'en'), await composed('hlpf', 'en')];
    expect(check.offer('cstd', 'cstd-en.json', en)).toBeUndefined();
    expect(check.offer('hlpf', 'hlpf-en.json', hlpf)).toBeUndefined();
    expect(check.offer('cstd', 'cstd-fr.json', hlpf)).toMatchObject({ with: 'cstd-en.json', where: 'kind' });
  });
});
