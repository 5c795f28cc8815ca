/** Documents as the secretariat issues them: any span, a symbol, and revisions that keep their paragraph numbers. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerReport } from '../../local/commands/report.ts';
import type { DocumentModel, Section } from '../../shared/reports/document.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const data = join(root, 'data');
const SPAN = ['--from', '2024-10-01', '--to', '2025-12-31'];
const FOLDER = '2024-10-01..2025-12-31';

beforeAll(async () => (await demoWorkspace(data)).close(), 60_000);

function report(...args: readonly string[]) {
  return runHere(registerReport, ['report', ...args, '--format', 'json', '--data', data]);
}

async function model(out: string, kind = 'council'): Promise<DocumentModel> {
  const file = join(root, out, FOLDER, kind, 'en', `${kind}-en.json`);
  return JSON.parse(await readFile(file, 'utf8')) as DocumentModel;
}

function numbers({ annexes, sections }: DocumentModel): ReadonlyMap<string, string | undefined> {
  const walk = (section: Section): readonly (readonly [string, string | undefined])[] => [
    ...section.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [[block.id, block.number] as const] : [],
    ),
    ...section.sections.flatMap(walk),
  ];
  return new Map([...sections, ...annexes].flatMap(walk));
}

describe('wsis report council', () => {
  it('reports on any span, with what the secretariat says of the document', async () => {
    const issue = [
      '--symbol',
      'C26/35',
      '--date',
      '2026-04-01',
      '--agenda-item',
      'PL 1.2',
      '--place',
      'Geneva',
    ];
    const more = ['--contact', 'wsis@example.org', '--address', 'https://example.org'];
    const ended = await report('council', ...SPAN, ...issue, ...more, '--out', join(root, 'issued'));
    expect(ended.code).toBe(0);
    const made = await model('issued');
    expect(made.period).toEqual({ from: '2024-10-01', to: '2025-12-31' });
    expect(made.masthead).toMatchObject({
      symbol: 'C26/35-E',
      date: '1 April 2026',
      agendaItem: 'PL 1.2',
      placeAndDates: 'Geneva',
    });
    expect(made.verification?.url).toBe('https://example.org/reports');
  });

  it('keeps the paragraph numbers and the head of the issue that it revises', async () => {
    const place = 'Geneva, 2 to 5 June 2026';
    const head = ['--agenda-item', 'PL 1.2', '--place', place, '--date', '2026-04-01'];
    await report('council', ...SPAN, '--symbol', 'C26/35', ...head, '--out', join(root, 'first'));
    const file = join(root, 'first', FOLDER, 'council', 'en', 'council-en.json');
    const first = JSON.parse(await readFile(file, 'utf8')) as DocumentModel;
    // As if the second paragraph had not been there when the document was first issued.
    const [introduction, ...rest] = first.sections;
    const before = numbers({ ...first, sections: rest });
    await mkdir(join(root, 'old', 'council', 'en'), { recursive: true });
    const older = {
      ...first,
      sections: [{ ...introduction, blocks: introduction?.blocks.filter((_, at) => at !== 1) }, ...rest],
    };
    await writeFile(join(root, 'old', 'council', 'en', 'council-en.json'), JSON.stringify(older));
    await writeFile(join(root, 'old', 'manifest.json'), '{}');
    const asked = ['--symbol', 'C26/35(Rev.1)', '--revision-of', join(root, 'old')];
    expect((await report('council', ...SPAN, ...asked, '--out', join(root, 'second'))).code).toBe(0);
    const second = await model('second');
    expect(second.masthead).toMatchObject({ symbol: 'C26/35(Rev.1)-E', revision: 'Revision 1' });
    expect(second.masthead).toMatchObject({
      agendaItem: 'PL 1.2',
      placeAndDates: place,
      date: '1 April 2026',
    });
    const after = numbers(second);
    for (const [id, number] of before) expect(after.get(id)).toBe(number);
    expect(after.get('introduction-contributions')).toBe('1A');
  });

  it.each([
    ['half a span', ['council', '--from', '2024-10-01'], '--from and --to together'],
    [
      'a span that ends before it begins',
      ['council', '--from', '2025-01-02', '--to', '2025-01-01'],
      'before the last',
    ],
    ['a span and a year', ['council', ...SPAN, '--year', '2025'], 'either --year'],
    ['a span for a report of one year', ['cstd', ...SPAN], 'only; --year is for cstd'],
  ])('refuses %s', async (_, args, said) => {
    const ended = await report(...args, '--out', join(root, 'refused'));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(said);
  });

  it('prints a symbol that it cannot read as it is, and says so', async () => {
    const ended = await report('council', ...SPAN, '--symbol', 'Paper 7', '--out', join(root, 'unread'));
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stderr).toContain('“Paper 7” has the form of no symbol');
    expect((await model('unread')).masthead.symbol).toBe('Paper 7');
  });
});
