import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../shared/reference/languages.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { ComposeOptions } from '../../../../shared/reports/compose/prepare.ts';
import type { Section } from '../../../../shared/reports/document.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import { parityCheck } from '../../../../shared/reports/parity.ts';
import type { ReportKind } from '../../../../shared/reports/report-kind.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';

const made = (kind: string | ReportKind, over: Partial<ComposeOptions> = {}, language: Language = 'en') =>
  compose({
    snapshot: snapshotOf(ENTRIES),
    kind,
    language,
    words: wordsIn(language),
    options: { year: 2025, makers: MAKERS, ...over },
  });

describe('a document as issued', () => {
  it('is a draft without a symbol, and none with one', async () => {
    expect((await made('council')).masthead.revision).toBe('Draft 1');
    const { masthead } = await made('council', { symbol: 'C26/35' });
    expect(masthead).toMatchObject({ symbol: 'C26/35-E', revision: '', languageLine: 'Original: English' });
    const revised = await made('council', { symbol: 'C26/35(Rev.2)' });
    expect(revised.masthead.revision).toBe('Revision 2');
  });

  it.each([
    ['ar', 'C26/35-A'],
    ['zh', 'C26/35-C'],
    ['fr', 'C26/35-F'],
    ['ru', 'C26/35-R'],
    ['es', 'C26/35-S'],
  ] as const)('has the letter of its language in %s', async (language, symbol) => {
    expect((await made('council', { symbol: 'C26/35-E' }, language)).masthead.symbol).toBe(symbol);
  });

  it('is distributed as the United Nations do where its symbol is one of theirs', async () => {
    const { masthead } = await made('cstd', { symbol: 'E/CN.16/2026/2' }, 'fr');
    expect(masthead).toMatchObject({ symbol: 'E/CN.16/2026/2', distribution: 'Distr. générale' });
    expect((await made('cstd', { symbol: 'C26/35' })).masthead).not.toHaveProperty('distribution');
  });

  it('prints a symbol of another body as it is', async () => {
    expect((await made('cstd', { symbol: 'TD-B 12' })).masthead.symbol).toBe('TD-B 12');
  });

  it('names the session, its confirmed dates, the date and the agenda item', async () => {
    const { masthead } = await made('council', { date: '2026-04-01', agendaItem: 'PL 1.2' });
    expect(masthead).toMatchObject({
      meeting: '2026 session',
      placeAndDates: expect.stringMatching(/^\[place to be announced\], 28 April\s–\s8 May 2026$/u),
      gaps: ['place'],
      date: '1 April 2026',
      agendaItem: 'PL 1.2',
    });
  });

  it('says in brackets what neither the caller nor the calendar knows, and lists it', async () => {
    // Dates of 2027 are not confirmed.
    expect((await made('council', { sessionYear: 2027 })).masthead).toMatchObject({
      placeAndDates: '[place to be announced], [dates to be announced]',
      gaps: ['place', 'dates'],
    });
    expect((await made('workbook', { symbol: 'CWG-WSIS-42/3' })).masthead).toMatchObject({
      meeting: '[meeting to be announced]',
      gaps: ['meeting', 'place', 'dates'],
    });
    expect((await made('workbook')).masthead).not.toHaveProperty('gaps');
    const told = { meeting: '42nd meeting', placeAndDates: 'Geneva, 12–13 January 2026' };
    const { masthead } = await made('workbook', { symbol: 'CWG-WSIS-42/3', ...told });
    expect(masthead).toMatchObject(told);
    expect(masthead).not.toHaveProperty('gaps');
  });

  it('has its references in one line, and expected results and contact where there are some', async () => {
    const plain = await made('council');
    expect(plain.front.references).toHaveLength(1);
    expect(plain.front).not.toHaveProperty('contact');
    const family: ReportKind = { ...reportKind('council'), expectedResults: 'report.council.action' };
    const { front } = await made(family, { contact: 'A. Focal, a.focal@example.org' });
    expect(front.expectedResults?.[0]).toMatchObject({ type: 'text' });
    expect(front.contact).toContainEqual({
      type: 'link',
      href: 'mailto:a.focal@example.org',
      text: 'a.focal@example.org',
    });
  });

  it('says how it is proven, with the public address where there is one', async () => {
    const snapshot = MAKERS.snapshot;
    expect((await made('hlpf')).verification).toEqual({
      command: 'wsis verify .',
      snapshot,
      qr: `wsis verify . --code sha256:${snapshot}`,
    });
    const { colophon, verification } = await made('hlpf', { address: 'https://example.org/wsis' });
    expect(verification).toMatchObject({
      url: 'https://example.org/wsis/reports',
      qr: `https://example.org/wsis/reports#${snapshot}`,
    });
    expect(colophon.lines.map(({ value }) => value)).toContain('https://example.org/wsis/reports');
  });

  it('knows its words and their limit', async () => {
    const { sections, words } = await made('hlpf');
    expect(words).toEqual({ count: sections.reduce((sum, each) => sum + each.words.count, 0), limit: 3000 });
  });
});

describe('combined lines', () => {
  it('are printed once; the other place points there', async () => {
    const { sections } = await made('cstd');
    const lines = sections.find(({ id }) => id === 'lines') as Section;
    const pointing = lines.sections.filter(({ blocks }) => blocks[0]?.id.endsWith('-printed-at'));
    expect(
      pointing.map(({ id, blocks: [block] }) => {
        const ref =
          block?.type === 'paragraph' ? block.content.find(({ type }) => type === 'ref') : undefined;
        return `${id} → ${ref?.type === 'ref' ? ref.target : ''}`;
      }),
    ).toEqual(['line-C7-eemp → line-C4', 'line-C7-esci → line-C3', 'line-C11 → line-C1']);
    const ids = new Set(lines.sections.map(({ id }) => id));
    for (const id of ['line-C1', 'line-C3', 'line-C4']) expect(ids).toContain(id);
  });
});

describe('the report to the Council', () => {
  it('has each action line under one role of ITU, and roman numbers', async () => {
    const { sections } = await made('council');
    expect(sections.map(({ number }) => number)).toEqual(['I', 'II', 'III']);
    const [, overview] = sections;
    expect(overview?.sections.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '(a) lead-facilitator',
      '(b) lines-facilitated',
      '(c) lines-supported',
      '(d) ungis',
      '(e) other-outcomes',
    ]);
    const lines = overview?.sections.flatMap(({ sections }) => sections.map(({ id }) => id)) ?? [];
    expect(new Set(lines).size).toBe(lines.length);
    expect(overview?.sections[1]?.sections.map(({ id }) => id)).toEqual(['line-C2', 'line-C5', 'line-C6']);
  });

  it('has no heading without words below it', async () => {
    const { annexes, sections } = await made('council');
    const empty = (section: Section): readonly string[] =>
      section.blocks.length + section.sections.length === 0 ? [section.id] : section.sections.flatMap(empty);
    expect([...sections, ...annexes].flatMap(empty)).toEqual([]);
  });

  it('says the same in all six languages', async () => {
    const parity = parityCheck();
    for (const language of LANGUAGES) {
      const model = await made('council', { symbol: 'C26/35' }, language);
      expect(parity.offer('council', language, JSON.parse(JSON.stringify(model)))).toBeUndefined();
    }
  });
});
