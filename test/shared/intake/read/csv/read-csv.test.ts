import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { guessDelimiter } from '../../../../../shared/intake/read/csv/guess-delimiter.ts';
import { openTable } from '../../../../../shared/intake/read/read-table.ts';
import { type ByteSource, bytesSource } from '../../../../../shared/zip/byte-source.ts';
import { inSteps, readRows } from '../read-all.ts';

async function cellsOf(text: string | Buffer): Promise<unknown[]> {
  return (await readRows('a.csv', Buffer.from(text as string))).map(({ cells }) => cells);
}

/** A source that hands out its bytes in small pieces. */
function slowSource(bytes: Buffer, step: number): ByteSource {
  return { ...bytesSource('a.csv', bytes), stream: () => inSteps(bytes, step) };
}

describe('CSV', () => {
  it('keeps text as text, quoted line ends and doubled quotes included; ragged rows stay ragged', async () => {
    expect(await cellsOf('id,title\r\n007,"two\r\nlines, ""quoted"""\r\n1\r\n,,x\r\n')).toEqual([
      ['id', 'title'],
      ['007', 'two\r\nlines, "quoted"'],
      ['1'],
      [undefined, undefined, 'x'],
    ]);
  });

  it('counts blank lines but does not hand them on', async () => {
    const rows = await readRows('a.csv', Buffer.from('a,b\n\n,\n1,2'));
    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
  });

  it('reads old line ends and a BOM', async () => {
    expect(await cellsOf('\uFEFFa,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each([
    ['a,b\n1;2;3,4', ','],
    ['a;b;c\n1,5;2;3', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n', '|'],
    ['"x;y;z;w",b\n', ','],
    ['sep=;\na,b;c', ';'],
    ['single\n1', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it('reports a cell over the limit and never cuts it', async () => {
    const rows = await readRows('a.csv', Buffer.from(`a,b\n1,${'x'.repeat(32_768)}`));
    expect(rows[1]).toEqual({ sheet: '', row: 2, cells: ['1', undefined], tooLong: [1] });
  });

  it('gives the same rows in pieces of any size', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${i},"Общество ""${i}""\n信息 👩🏽‍💻",مجتمع`).join(
      '\n',
    );
    const bytes = Buffer.from(`id,text,عنوان\n${lines}\n`);
    const whole = await readRows('a.csv', bytes);
    expect(whole.length).toBe(301);
    for (const step of [1, 2, 3, 7, 1000])
      expect(await readRows('a.csv', slowSource(bytes, step))).toEqual(whole);
  });

  it('reads a file larger than a step exactly once', async () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `${i},"text, ""${i}"", é"`).join('\r\n');
    const rows = await readRows('a.csv', Buffer.from(`id,text\r\n${lines}`));
    expect(rows.length).toBe(40_001);
    for (let i = 0; i < 40_000; i++) expect(rows[i + 1]?.cells).toEqual([String(i), `text, "${i}", é`]);
  });
});

describe('encodings of CSV', () => {
  const samples: readonly (readonly [string, string])[] = [
    ['utf-8', 'titre,description\n1,Société de l’information'],
    [
      'windows-1252',
      'titre,description\n1,"Société de l’information : accès à l’éducation numérique, données"',
    ],
    ['windows-1252', 'título,descripción\n1,Capacitación de niños y niñas en informática básica'],
    [
      'windows-1250',
      'tytuł,opis\n1,Społeczeństwo informacyjne: dostęp do usług cyfrowych dla każdego, źródła, ćwiczenia',
    ],
    ['windows-1251', 'название,описание\n1,Информационное общество и развитие цифровых навыков'],
    ['windows-1253', 'τίτλος,περιγραφή\n1,Κοινωνία της πληροφορίας και ψηφιακές δεξιότητες'],
    ['windows-1254', 'başlık,açıklama\n1,Bilgi toplumu için dijital beceriler: eğitim ve sağlık çalışması'],
    ['windows-1256', 'عنوان,وصف\n1,مجتمع المعلومات والمهارات الرقمية للجميع'],
    ['utf-16le', 'title,description\n1,信息社会 и общество'],
    ['utf-16be', 'title,description\n1,信息社会 и общество'],
  ];
  it.each(samples)('reads %s and says so', async (encoding, text) => {
    const bytes = iconv.encode(text, encoding, { addBOM: false });
    const table = await openTable(bytesSource('a.csv', bytes));
    expect(table.properties).toEqual({ encoding });
    const expected = await cellsOf(text);
    expect((await readRows('a.csv', bytes)).map(({ cells }) => cells)).toEqual(expected);
  });
});
