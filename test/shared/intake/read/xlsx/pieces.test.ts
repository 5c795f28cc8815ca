import { describe, expect, it } from 'vitest';
import { cellReader } from '../../../../../shared/intake/read/xlsx/cell-reader.ts';
import { readStrings } from '../../../../../shared/intake/read/xlsx/read-strings.ts';
import { rowBuilder } from '../../../../../shared/intake/read/xlsx/row-builder.ts';
import { sheetScanner } from '../../../../../shared/intake/read/xlsx/sheet-scanner.ts';
import { xmlPieces } from '../../../../../shared/intake/read/xlsx/xml-pieces.ts';
import { windowPusher } from '../../../../../shared/intake/read/xlsx/xml-window.ts';
import { sharedStrings, worksheet } from '../make-workbook.ts';
import { inSteps } from '../read-all.ts';

const LIMITS = { maxColumns: 100, maxRows: 1000, maxCellCharacters: 32_767 };
const SCRIPTS = [
  'مجتمع المعلومات',
  '信息社会世界峰会',
  'Информационное общество',
  'सूचना समाज',
  'สังคมสารสนเทศ',
  'Κοινωνία της πληροφορίας',
  'חברת המידע',
  '情報社会サミット',
  '정보사회',
  'የመረጃ ማህበረሰብ',
  'তথ্য সমাজ',
  '👩🏽‍💻👨‍👩‍👧‍👦 🇨🇭',
  'Résumé Żółć Ünïcödé ąęśćź',
];

async function readSheet(xml: Buffer, pieces: AsyncIterable<Uint8Array>, strings?: AsyncIterable<Buffer>) {
  const arena =
    strings &&
    (await readStrings(strings, {
      maxCharacters: 32_767,
      maxDecoded: 1e9,
      idle: () => undefined,
      readBack: () => undefined,
    }));
  const rows = rowBuilder('Data', LIMITS);
  const scanner = sheetScanner(rows, cellReader(arena, new Uint8Array(), false));
  const push = windowPusher(scanner.scan, { closes: 'c', tooLong: scanner.tooLong });
  for await (const piece of xmlPieces(pieces, 'sheet')) push(piece);
  push(undefined);
  scanner.finish();
  expect(xml.length).toBeGreaterThan(0);
  return (rows.take(true) ?? []).map(({ cells }) => cells);
}

/** The bytes in two pieces, cut at `at`. */
async function* cutAt(bytes: Buffer, at: number): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, at);
  yield bytes.subarray(at);
}

describe('text split anywhere between pieces', () => {
  const inline = SCRIPTS.map((text, i) => `<c t="inlineStr"><is><t>${text} &amp; ${i}</t></is></c>`).join('');
  const expected = SCRIPTS.map((text, i) => `${text} & ${i}`);
  const sheet = Buffer.from(worksheet(`<row>${inline}</row>`));

  it('is the same for a cut at every single byte, in 13 scripts', async () => {
    for (let at = 1; at < sheet.length; at++)
      expect(await readSheet(sheet, cutAt(sheet, at))).toEqual([expected]);
  });

  it('is the same in pieces of 1 to 9 bytes', async () => {
    for (let step = 1; step < 10; step++)
      expect(await readSheet(sheet, inSteps(sheet, step))).toEqual([expected]);
  });

  it('is the same for shared strings, plain and rich, cut at every byte', async () => {
    const items = SCRIPTS.map((text, i) =>
      i % 2 ? `<t>${text} &amp; ${i}</t>` : `<r><t>${text}</t></r><r><rPr/><t> &amp; ${i}</t></r>`,
    );
    const strings = Buffer.from(sharedStrings(items));
    const rows = Buffer.from(
      worksheet(`<row>${items.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`),
    );
    for (let at = 1; at < strings.length; at++)
      expect(await readSheet(rows, inSteps(rows, 1000), cutAt(strings, at))).toEqual([expected]);
  });

  it('an element that never ends is skipped in bounded steps, whatever the pieces', async () => {
    const long = Buffer.from(
      worksheet(
        `<row><c t="inlineStr"><is><t>${'字'.repeat(600_000)}</t></is></c><c r="B1"><v>7</v></c></row>`,
      ),
    );
    for (const step of [65_536, 1_000_003]) {
      const rows = rowBuilder('Data', LIMITS);
      const scanner = sheetScanner(rows, cellReader(undefined, new Uint8Array(), false));
      const push = windowPusher(scanner.scan, { closes: 'c', tooLong: scanner.tooLong });
      for await (const piece of inSteps(long, step)) push(piece);
      push(undefined);
      scanner.finish();
      expect(rows.take(true)).toEqual([{ sheet: 'Data', row: 1, cells: [undefined, 7], tooLong: [0] }]);
    }
  });
});
