/** One thing is changed at a time, in one file, and the manifest made to fit: each is found, and its place named first. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { rezipped } from './rezipped.ts';

type Files = ReadonlyMap<string, Buffer>;

const root = temporaryFolder();
const sets = new Map<string, Files>();

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const plan = { year: 2025, snapshotOf: freezeSpan(workspace) };
  for (const [kind, formats] of [
    ['hlpf', FORMATS],
    ['workbook', ['csv', 'xlsx']],
  ] as const) {
    const own = { kinds: [reportKind(kind)], languages: ['en'] as const, formats, out: join(root, kind) };
    const [set] = await produceReports({ ...plan, ...own }, workspace);
    const { list, read } = folderFiles(set?.folder ?? '');
    const files = new Map<string, Buffer>();
    for (const name of await list()) files.set(name, Buffer.from(await read(name)));
    sets.set(kind, files);
  }
  workspace.close();
}, 120_000);

/** The first fault of the set `kind` with `ending` changed, as `fault ending#place`, and what was expected and found. */
async function firstFault(kind: string, ending: string, change: (text: string) => string, part?: string) {
  const name = `${kind}/en/${kind}-en${ending}`;
  const before = sets.get(kind)?.get(name) ?? Buffer.of();
  const after =
    part === undefined ? Buffer.from(change(String(before))) : await rezipped(before, part, change);
  expect(after.equals(before)).toBe(false);
  const files = new Map(sets.get(kind)).set(name, after);
  const manifest = parseManifest(files.get('manifest.json') ?? Buffer.of());
  if (manifest === undefined) throw new Error('the set has no good manifest');
  files.delete('manifest.json');
  const listed = [...files].map(([file, bytes]) => manifestFile(file, bytes));
  files.set('manifest.json', Buffer.from(manifestOf(listed, manifest)));
  const read = (file: string): Buffer => files.get(file) ?? Buffer.of();
  const { value } = await verifyReport({ list: () => [...files.keys()], read }, { readerOf }).next();
  return value && { ...value, where: value.where.replace(name, ending) };
}

interface Change {
  readonly what: string;
  readonly pattern: RegExp;
  readonly to: string;
  /** What the place begins with, behind the name of the file. */
  readonly where: RegExp;
}

const HTML: readonly Change[] = [
  { what: 'a number', pattern: /(<data value="\d+">)\d+/, to: '$17', where: /^#/ },
  { what: 'a word', pattern: /(<p class="n"[^>]*>.*?<\/a> )\w+/, to: '$1Zebra', where: /^#paragraph 1$/ },
  {
    what: 'two words in another order',
    pattern: /(<p class="n"[^>]*>.*?<\/a> )(\w+) (\w+)/,
    to: '$1$3 $2',
    where: /^#paragraph 1$/,
  },
  {
    what: 'a link to a record',
    pattern: /href="#record%3AWA-\d{6}"(?=>.*<\/p>)/,
    to: 'href="#record%3AWA-000001"',
    where: /, link$/,
  },
  {
    what: 'a link to an address',
    pattern: /<a href="https:\/\/[^"]*"/,
    to: '<a href="https://example.org/else"',
    where: /, link$/,
  },
  {
    what: 'a link to a figure',
    pattern: /href="#figure%3A[^"]*"/,
    to: 'href="#figure%3Aclaims"',
    where: /^#/,
  },
  {
    what: 'the place of a record',
    pattern: /id="record:WA-\d{6}"/,
    to: 'id="record:WA-999999"',
    where: /, link$|^#list of figures/,
  },
  { what: 'a row left out', pattern: /<tbody>\n<tr.*<\/tr>\n/, to: '<tbody>\n', where: /^#/ },
  {
    what: 'an entry of the contents',
    pattern: /(<nav[\s\S]*?<li><a href="[^"]*">)(?:<span class="number">[^<]*<\/span> )?\w+/,
    to: '$1Zebra',
    where: /^#contents, section 1$/,
  },
  {
    what: 'where an entry leads',
    pattern: /(<nav[\s\S]*?<li><a href=")[^"]*"/,
    to: '$1#figures%3Aall"',
    where: /^#contents, section 1$/,
  },
  {
    what: 'an entry left out',
    pattern: /(<nav[\s\S]*?<ol>\n)<li>.*<\/li>\n/,
    to: '$1',
    where: /^#contents, section 1$/,
  },
  { what: 'the title', pattern: /<title>/, to: '<title>A/1 ', where: /^#title$/ },
  {
    what: 'a question',
    pattern: /(<tr id="figure:[^"]*">.*?<td class="end">\d+<\/td><td>)/,
    to: '$1Zebra ',
    where: /^#question of /,
  },
  {
    what: 'a picture',
    pattern: /(src="data:image\/png;base64,.{200})[A-Za-z]/,
    to: '$1/',
    where: /^#picture 1$/,
  },
  { what: 'a chart in words', pattern: /(<img src[^>]* alt=")/, to: '$1Zebra ', where: /^#chart 1$/ },
];

const WORD: readonly (Change & { readonly part?: string })[] = [
  { what: 'a number', pattern: /(w:anchor="f_\w+".*?<w:t[^>]*>)\d+/, to: '$17', where: /^#/ },
  {
    what: 'a word',
    pattern: /(<w:pStyle w:val="NumberedParagraph"\/>.*?<w:tab\/>.*?<w:t[^>]*>)\w+/,
    to: '$1Zebra',
    where: /^#paragraph 1$/,
  },
  {
    what: 'a link to a record',
    pattern: /w:anchor="p_record_[^"]*"/,
    to: 'w:anchor="p_none"',
    where: /, link$/,
  },
  {
    what: 'a row left out',
    pattern: /(<w:tblStyle w:val="Report\w*"\/>.*?<\/w:tr>)<w:tr>.*?<\/w:tr>/,
    to: '$1',
    where: /^#/,
  },
  {
    what: 'an entry of the contents',
    pattern: /(<w:pStyle w:val="TOC1"\/>.*?<w:tab\/>.*?<w:t[^>]*>)\w+/,
    to: '$1Zebra',
    where: /^#contents, section 1$/,
  },
  {
    what: 'where an entry leads',
    pattern: /(<w:pStyle w:val="TOC1"\/>.*?w:anchor=")\w+/,
    to: '$1p_none',
    where: /^#contents, section 1$/,
  },
  {
    what: 'the head of pages',
    pattern: /(<w:t [^>]*>)International/,
    to: '$1National',
    where: /^#head of page/,
    part: 'word/header1.xml',
  },
  {
    what: 'the foot of pages',
    pattern: /(<w:t [^>]*>)[0-9a-f]{12}/,
    to: '$1000000000000',
    where: /^#foot of page/,
    part: 'word/footer1.xml',
  },
  {
    what: 'an address',
    pattern: /Target="https:[^"]*"/,
    to: 'Target="https://example.org/"',
    where: /, link$/,
    part: 'word/_rels/document.xml.rels',
  },
  {
    what: 'the title',
    pattern: /<dc:title>/,
    to: '<dc:title>Zebra ',
    where: /^#title$/,
    part: 'docProps/core.xml',
  },
];

const BOOK: readonly (Change & { readonly ending: string })[] = [
  {
    ending: '-activities.csv',
    what: 'a title of a record',
    pattern: /^(WA-\d{6},"?)/m,
    to: '$1Zebra ',
    where: /^#activities, row 1, column 2$/,
  },
  {
    ending: '-activities.csv',
    what: 'a record left out',
    pattern: /^WA-\d{6},[^"]*?\r\n(?=WA-)/m,
    to: '',
    where: /^#activities, row \d+/,
  },
  {
    ending: '-claims.csv',
    what: 'a code of a claim',
    pattern: /,9\.c,/,
    to: ',9.b,',
    where: /^#claims, row \d+, column 5$/,
  },
  {
    ending: '-updates.csv',
    what: 'a date',
    pattern: /,2025-12-31,/,
    to: ',2025-12-30,',
    where: /^#updates, row \d+, column 4$/,
  },
  {
    ending: '-targets.csv',
    what: 'a row that counts none',
    pattern: /^C1,[\d.a-z]+,.*,0,.*\r\n/m,
    to: '',
    where: /^#C1, /,
  },
  {
    ending: '-matrix.csv',
    what: 'a title of a line',
    pattern: /^C5,"?/m,
    to: '$&Zebra ',
    where: /^#|^\.xlsx#matrix, row \d+, column 2$/,
  },
  {
    ending: '-codes.csv',
    what: 'a name of a code',
    pattern: /(\r\n[^,]*,[^,]*,)/,
    to: '$1Zebra ',
    where: /^\.xlsx#codes|codes, row 1, column 3$/,
  },
  {
    ending: '-gaps.csv',
    what: 'a head',
    pattern: /,/,
    to: ' Zebra,',
    where: /gaps, heads, row 1, column 1$/,
  },
];

describe('one thing changed in one place', () => {
  it.each(HTML)(
    'of the HTML is found: $what',
    async ({ pattern, to, where }) => {
      const fault = await firstFault('hlpf', '.html', (text) => text.replace(pattern, to));
      expect(fault).toMatchObject({
        fault: 'format-differs',
        where: expect.stringMatching(/^\.(?:html|json|docx|xlsx)#/),
      });
      expect(fault?.where.replace(/^\.\w+/, '')).toMatch(where);
      expect(fault?.expected).not.toBe(fault?.found);
    },
    30_000,
  );

  it.each(WORD)(
    'of the Word file is found: $what',
    async ({ part = 'word/document.xml', pattern, to, where }) => {
      const fault = await firstFault('hlpf', '.docx', (text) => text.replace(pattern, to), part);
      expect(fault).toMatchObject({ fault: 'format-differs', where: expect.stringMatching(/^\.docx#/) });
      expect(fault?.where.replace(/^\.\w+/, '')).toMatch(where);
    },
    30_000,
  );

  it.each(BOOK)(
    'of the workbook ($ending) is found: $what',
    async ({ ending, pattern, to, where }) => {
      const fault = await firstFault('workbook', ending, (text) => text.replace(pattern, to));
      expect(fault?.fault).toBe('format-differs');
      expect(fault?.where.replace(ending, '').replace('workbook/en/workbook-en', '')).toMatch(where);
    },
    30_000,
  );
});
