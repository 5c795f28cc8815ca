import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { compose } from '../../../shared/reports/compose/compose.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { REPORT_KINDS } from '../../../shared/reports/kinds/index.ts';
import { firstDifference, parityCheck } from '../../../shared/reports/parity.ts';
import { skeletonOf } from '../../../shared/reports/skeleton.ts';
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

/** The first paragraph with the number `1A` and a footnote. */
function withFootnote(model: DocumentModel, text: string): DocumentModel {
  const copy = copyOf(model);
  const block = firstBlock(copy);
  (block.content as unknown as unknown[]).push({ type: 'note', text });
  Object.assign(block, { number: '1A' });
  return copy as unknown as DocumentModel;
}

function firstBlock({ sections }: Loose): Loose {
  return sections?.[0]?.blocks?.[0] as Loose;
}

/** The footnote that {@link withFootnote} made. */
function noteOf(model: Loose): object {
  return (firstBlock(model).content as unknown as object[]).at(-1) ?? {};
}

/** Where the annex of records cites its first paragraph. */
function firstReference({ annexes }: Loose): object {
  const records = (annexes as unknown as DocumentModel['annexes']).find(({ id }) => id === 'records');
  const [table] = records?.blocks.filter(({ type }) => type === 'table') ?? [];
  const runs = table?.type === 'table' ? table.rows.flat().flatMap(({ content }) => content) : [];
  return runs.find(({ type }) => type === 'ref') ?? {};
}

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
    [
      'another letter behind the number of a paragraph',
      /^sections\/introduction\/blocks\/[^/]+\/number$/,
      (model) => Object.assign(firstBlock(model), { number: '1B' }),
    ],
    [
      'a reference to another paragraph',
      /^annexes\/records\/.*\/content\/1$/,
      (model) => Object.assign(firstReference(model), { target: 'introduction' }),
    ],
    [
      'a reference that says another number',
      /^annexes\/records\/.*\/content\/1$/,
      (model) => Object.assign(firstReference(model), { text: '99A' }),
    ],
    [
      'a footnote that is missing',
      /^sections\/introduction\/blocks\/[^/]+\/content/,
      (model) => void (firstBlock(model).content as unknown as unknown[]).pop(),
    ],
    ...['code', 'text', 'snapshot'].map(
      (name) =>
        [
          `another ${name} among the makers`,
          new RegExp(`^makers/${name}$`),
          (model: Loose) => Object.assign(model.makers ?? {}, { [name]: 'other' }),
        ] as const,
    ),
    [
      'another code on the last page',
      /^verification\/qr$/,
      (model) => Object.assign(model.verification ?? {}, { qr: 'sha256:other' }),
    ],
    [
      'another number in the words of a sentence',
      /^sections\/introduction\/blocks\/[^/]+\/content\/\d+$/,
      (model) => Object.assign(noteOf(model), { text: 'Résolution 1832' }),
    ],
    [
      'another number in a title',
      /^sections\/introduction\/title$/,
      ({ sections }) => Object.assign(sections?.[0] ?? {}, { title: 'Introduction 2026' }),
    ],
    ['another period', /^period\/to$/, (model) => Object.assign(model.period ?? {}, { to: '2024-12-31' })],
  ];

  it.each(damages)('names the place of %s', async (_what, where, damage) => {
    const model = withFootnote(await composed('cstd', 'fr'), 'Résolution 1332');
    const damaged = copyOf(model);
    damage(damaged);
    expect(firstDifference(skeletonOf(model), skeletonOf(damaged))?.where).toMatch(where);
  });

  it('does not mind words, their order, or how long a text is', async () => {
    const model = await composed('cstd', 'en');
    const other = JSON.parse(JSON.stringify(model), (key, value) =>
      key === 'title' || key === 'head'
        ? String(value).replace(/\p{L}/gu, 'x')
        : key === 'content' && Array.isArray(value)
          ? value.toReversed()
          : value,
    );
    expect(firstDifference(skeletonOf(model), skeletonOf(other))).toBeUndefined();
  });

  it('does not mind footnotes in other words, nor the word before a number', async () => {
    const [en, fr] = [await composed('cstd', 'en'), await composed('cstd', 'fr')];
    const [one, other] = [
      withFootnote(en, 'Resolution 1332, as amended'),
      withFootnote(fr, 'Résolution 1332'),
    ];
    expect(firstDifference(skeletonOf(one), skeletonOf(other))).toBeUndefined();
    expect(en.annexes[0]?.number).not.toBe(fr.annexes[0]?.number);
  });

  it('compares each document with the first of its kind, and names that one', async () => {
    const check = parityCheck();
    const [en, hlpf] = [await composed('cstd', 'en'), await composed('hlpf', 'en')];
    expect(check.offer('cstd', 'cstd-en.json', en)).toBeUndefined();
    expect(check.offer('hlpf', 'hlpf-en.json', hlpf)).toBeUndefined();
    expect(check.offer('cstd', 'cstd-fr.json', hlpf)).toMatchObject({ with: 'cstd-en.json', where: 'kind' });
  });
});
