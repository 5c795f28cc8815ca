/** Sets that are made whole again around a lie outside of their text: what programs show beside it, read out, or run. */
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartDrawer } from '../../local/chart-drawer.ts';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { changeObjects, type PlainFile } from '../../shared/render/pdf/changed-objects.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { rezipped } from './rezipped.ts';

const root = temporaryFolder();
const files = new Map<string, Buffer>();
const STEM = 'hlpf/en/hlpf-en';

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const own = { kinds: [reportKind('hlpf')], languages: ['en'] as const, formats: FORMATS, out: root };
  const [set] = await produceReports({ year: 2025, snapshotOf: freezeSpan(workspace), ...own }, workspace);
  const { list, read } = folderFiles(set?.folder ?? '');
  for (const name of await list()) files.set(name, Buffer.from(await read(name)));
  workspace.close();
}, 120_000);

function bytesOf(ending: string): Buffer {
  const bytes = files.get(`${STEM}${ending}`);
  if (bytes === undefined) throw new Error(`no ${ending} was made`);
  return bytes;
}

/** What is told of the set with this file in it, as `place: found`. */
async function toldOf(ending: string, bytes: Uint8Array): Promise<readonly string[]> {
  expect(bytesOf(ending).equals(bytes)).toBe(false);
  return faultsOf(new Map(files).set(`${STEM}${ending}`, Buffer.from(bytes)));
}

async function faultsOf(made: Map<string, Buffer>): Promise<readonly string[]> {
  const manifest = parseManifest(made.get('manifest.json') ?? Buffer.of());
  if (manifest === undefined) throw new Error('the set has no good manifest');
  made.delete('manifest.json');
  const listed = [...made].map(([name, bytes]) => manifestFile(name, bytes));
  made.set('manifest.json', Buffer.from(manifestOf(listed, manifest)));
  const told: string[] = [];
  const read = (name: string): Buffer => made.get(name) ?? Buffer.of();
  const all = { list: () => [...made.keys()], read };
  for await (const { fault, found, where } of verifyReport(all, { readerOf, drawer: chartDrawer }))
    told.push(`${fault} ${where.replace(STEM, '')}: ${found}`);
  return told;
}

/** The PDF with the first object changed that `change` has another text for. */
function pdfWith(change: (body: string, file: PlainFile) => string): Uint8Array {
  return changeObjects(bytesOf('.pdf'), (file) => {
    for (const number of file.numbers) {
      const body = file.body(number);
      const text = change(body, file);
      if (text !== body) return new Map([[number, text]]);
    }
    return new Map();
  });
}

/** A stream of an object with its text changed; as it was where nothing changes. */
function streamWith(body: string, change: (text: string) => string): string {
  const [head = '', stream] = body.split(/(?<=stream\r?\n)/);
  if (stream === undefined || !head.includes('/FlateDecode')) return body;
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const from = head.length;
  const text = inflateSync(Buffer.from(body.slice(from, from + length), 'latin1')).toString('latin1');
  const changed = change(text);
  if (changed === text) return body;
  const packed = deflateSync(Buffer.from(changed, 'latin1')).toString('latin1');
  return `${head.replace(/\/Length \d+/, `/Length ${packed.length}`)}${packed}${body.slice(from + length)}`;
}

describe('a set with a lie around its text', { timeout: 60_000 }, () => {
  it('is sound as it was made', async () => {
    expect(await faultsOf(new Map(files))).toEqual([]);
  });

  it.each<readonly [string, () => Uint8Array, RegExp]>([
    [
      'an alternative text in its tags',
      () => pdfWith((body) => body.replace(/(\/S \/Figure[\s\S]*?\/Alt \((?!QR)[^)]*?)\d/, '$1799')),
      /#chart 1: .*799/,
    ],
    [
      'an alternative text in its pages',
      () => pdfWith((body) => streamWith(body, (text) => text.replace(/(\/Alt \([^)]*?)\d/, '$1799'))),
      /#chart 1: .*799/,
    ],
    [
      'another address in words of its code',
      () => pdfWith((body) => body.replace(/(\/S \/Figure[\s\S]*?\/Alt \(QR: )/, '$1https://evil.example ')),
      /#last page, code: QR: https:\/\/evil/,
    ],
    [
      'words in place of letters',
      () =>
        pdfWith((body) =>
          streamWith(body, (text) => text.replace(/BT\n/, '/Span << /ActualText (999) >> BDC EMC\nBT\n')),
        ),
      /#spoken words: 999/,
    ],
    [
      'words in place of a paragraph',
      () => pdfWith((body) => body.replace(/\/S \/P\s/, '/S /P /ActualText (Another) ')),
      /#object \d+: \/ActualText/,
    ],
    [
      'a bookmark',
      () => pdfWith((body) => body.replace('/Title (Figures)', '/Title (Fig 99)')),
      /#bookmark \d+: Fig 99/,
    ],
    [
      'a title in its metadata',
      () => pdfWith((body) => body.replace(/(<dc:title>[\s\S]*?)2026(?=<)/, '$12027')),
      /#dc:title: .*2027/,
    ],
    [
      'another language',
      () => pdfWith((body) => body.replace(/(\/Type \/Catalog[\s\S]*?\/Lang )\(en\)/, '$1(fr)')),
      /#Language: fr/,
    ],
    [
      'a link elsewhere',
      () => pdfWith((body) => body.replace(/\/URI \(https:\/\/[^)/]*/, '/URI (https://evil.example')),
      /, link: .*evil\.example/,
    ],
    [
      'an attachment',
      () => pdfWith((body) => body.replace('/Type /Catalog', '/Type /Catalog /AF [1 0 R]')),
      /#object \d+: \/AF/,
    ],
    [
      'a script, its name hidden',
      () =>
        pdfWith((body) =>
          body.replace(
            '/Type /Catalog',
            '/Type /Catalog /Open#41ction << /S /J#61vaScript /JS (app.alert(1)) >>',
          ),
        ),
      /#object \d+: \/OpenAction/,
    ],
    [
      'a note on a page',
      () =>
        pdfWith((body) =>
          body.replace(
            /\/Annots \[/,
            '/Annots [<< /Type /Annot /Subtype /FreeText /Rect [100 500 300 560] /Contents (999) >> ',
          ),
        ),
      /#page \d+: FreeText/,
    ],
    [
      'a picture',
      () =>
        pdfWith((body) =>
          body.includes('/Subtype /Image') && !body.includes('/SMask')
            ? streamWith(body, (text) => `\u0000${text.slice(1)}`)
            : body,
        ),
      /#picture 1: [0-9a-f]{64}/,
    ],
  ])('is not sound once the PDF has %s', async (_, forge, expected) => {
    expect((await toldOf('.pdf', forge())).join('\n')).toMatch(expected);
  });

  it('is not sound once something was appended to the PDF', async () => {
    const pdf = bytesOf('.pdf');
    const at = /startxref\s+(\d+)/.exec(pdf.toString('latin1'))?.[1];
    const more = Buffer.concat([pdf, Buffer.from(`\nstartxref\n${at}\n%%EOF`)]);
    expect((await toldOf('.pdf', more)).join()).toContain('#end: 2 × startxref');
  });

  it.each([
    ['words of a style sheet', '</style>', 'p::after{content:" 999 more"}</style>', 'style sheet: '],
    ['another style sheet', '</head>', '<style>p{color:red}</style></head>', 'element: style'],
    ['other words before its cells', '{content:"', '{content:"999 ', 'column 1: 999 '],
    ['a script', '</body>', '<script src="a.js"></script></body>', 'element: script'],
    ['an attribute that acts', '<main ', '<main onclick="a()" ', 'main: onclick="a()"'],
    ['a style of an element', '<main ', '<main style="color:red" ', 'main: style="color:red"'],
    ['another policy', "default-src 'none'", 'default-src *', 'head: <meta http-equiv'],
    [
      'another way on',
      '</title>',
      '</title><meta http-equiv="refresh" content="0;url=//evil">',
      'head: <meta',
    ],
    ['another direction', 'dir="ltr"', 'dir="rtl"', 'dir: rtl'],
  ])('is not sound once the HTML has %s', async (_, text, to, expected) => {
    const html = Buffer.from(String(bytesOf('.html')).replace(text, () => to));
    expect((await toldOf('.html', html)).join('\n')).toContain(`format-differs .html#${expected}`);
  });

  it.each([
    ['.docx', 'docProps/custom.xml', /(name="Revision"><vt:lpwstr>)/, '#Revision: 9'],
    ['.docx', 'docProps/core.xml', /(<dc:subject>)/, '#dc:subject: 9'],
    ['.docx', 'word/document.xml', /(descr="QR: )/, '#last page, code: QR: 9'],
    ['.xlsx', 'docProps/core.xml', /(<dc:title>)/, '#dc:title: 9'],
    ['.xlsx', 'docProps/core.xml', /(<dc:description>)/, '#dc:description: 9'],
  ])('is not sound once the %s has another %s', async (ending, part, pattern, expected) => {
    const bytes = await rezipped(bytesOf(ending), part, (xml) => xml.replace(pattern, '$19'));
    expect((await toldOf(ending, bytes)).join('\n')).toContain(`${ending}${expected}`);
  });
});
