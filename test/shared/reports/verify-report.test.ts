import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../../shared/reports/manifest.ts';
import type { ReportFault } from '../../../shared/reports/report-fault.ts';
import { type VerifyOptions, verifyReport } from '../../../shared/reports/verify-report.ts';
import { filesOf, manifestFor, reportFolder } from './sample-report.ts';

type Folder = Map<string, Uint8Array>;

async function faultsOf(folder: Folder, options?: VerifyOptions): Promise<readonly ReportFault[]> {
  const faults: ReportFault[] = [];
  for await (const fault of verifyReport(filesOf(folder), options)) faults.push(fault);
  return faults;
}

async function firstFault(folder: Folder): Promise<ReportFault | undefined> {
  for await (const fault of verifyReport(filesOf(folder))) return fault;
  return undefined;
}

/** Changes a document and forges a manifest that fits: only recounting can tell. */
function forge(folder: Folder, name: string, change: (text: string) => string): Folder {
  const manifest = parseManifest(folder.get('manifest.json') as Uint8Array);
  if (manifest === undefined) throw new Error('The sample folder has no good manifest');
  const forged = new Map(folder);
  const before = Buffer.from(folder.get(name) as Uint8Array).toString();
  const after = change(before);
  expect(after).not.toBe(before);
  forged.set(name, Buffer.from(after));
  forged.set('manifest.json', Buffer.from(manifestFor(forged, manifest.snapshot, manifest.makers)));
  return forged;
}

describe('verifying a report', () => {
  it('finds nothing wrong with a good folder, in Arabic digits too', async () => {
    expect(await faultsOf(await reportFolder())).toEqual([]);
  });

  it('finds any single changed byte in any file', async () => {
    const folder = await reportFolder();
    for (const [name, bytes] of folder) {
      for (let offset = 0; offset < bytes.length; offset += name === 'manifest.json' ? 1 : 17) {
        const damaged = Uint8Array.from(bytes);
        damaged[offset] = (damaged[offset] as number) ^ (1 << (offset % 8));
        const fault = await firstFault(new Map(folder).set(name, damaged));
        expect(fault?.where, `${name} at ${offset}`).toBe(name);
      }
    }
  });

  it('finds files that are missing, extra, shorter, and a missing manifest', async () => {
    const folder = await reportFolder();
    const without = (name: string): Folder => new Map([...folder].filter(([each]) => each !== name));
    expect(await firstFault(without('cstd-en.html'))).toEqual({
      fault: 'file-missing',
      where: 'cstd-en.html',
    });
    expect((await firstFault(without('manifest.json')))?.fault).toBe('manifest-missing');
    expect(await firstFault(new Map(folder).set('more.pdf', Buffer.from('?')))).toEqual({
      fault: 'file-extra',
      where: 'more.pdf',
    });
    expect((await firstFault(new Map(folder).set('cstd-en.html', Buffer.from('<'))))?.fault).toBe(
      'file-size',
    );
    const faults = await faultsOf(without('snapshot.ndjson.gz'));
    expect(faults.map(({ fault }) => fault)).toEqual(['file-missing', 'snapshot-missing']);
  });

  it('takes what the public is handed out without the snapshot, and nothing else', async () => {
    const folder = await reportFolder();
    const without = (name: string, from = folder): Folder =>
      new Map([...from].filter(([each]) => each !== name));
    const handedOut = without('snapshot.ndjson.gz');
    const options = { isPublicCopy: true };
    expect(await faultsOf(handedOut, options)).toEqual([]);
    const part = without('cstd-en.html', handedOut);
    expect(await faultsOf(part, options)).toEqual([]);
    expect(await faultsOf(new Map(part).set('cstd-en.json', Buffer.from('{}')), options)).not.toEqual([]);
    const [missing] = await faultsOf(
      new Map([...folder].filter(([name]) => name === 'manifest.json')),
      options,
    );
    expect(missing).toMatchObject({ fault: 'file-missing' });
    const [changed] = await faultsOf(new Map(folder).set('snapshot.ndjson.gz', Buffer.from('?')), options);
    expect(changed).toMatchObject({ where: 'snapshot.ndjson.gz' });
  });

  it.each([
    ['a value', (text: string) => text.replace(/"value":(\d+)/, '"value":9$1'), 'figure-text'],
    ['a shown number', (text: string) => text.replace(/"text":"\d+"/, '"text":"77"'), 'figure-text'],
    [
      'a value and all places that show it',
      (text: string) =>
        text
          .replace('"figure":"activities","text":"2"', '"figure":"activities","text":"4"')
          .replace('"filter":{},"value":2', '"filter":{},"value":4'),
      'figure-value',
    ],
    ['a question', (text: string) => text.replace('"filter":{"line":"C5"}', '"filter":{}'), 'figure-id'],
    [
      'a filter that cannot be asked',
      (text: string) => text.replace('"filter":{"line":"C5"}', '"filter":{"lines":5}'),
      'figure-id',
    ],
    [
      'a reference',
      (text: string) => text.replace('"figure":"activities"', '"figure":"activitie"'),
      'figure-unknown',
    ],
    ['a maker', (text: string) => text.replace('"ruleSet":"1"', '"ruleSet":"2"'), 'document-maker'],
    ['its form', (text: string) => text.slice(1), 'document-damaged'],
  ])('finds a document in which %s changed, though manifest and hashes fit', async (_, change, fault) => {
    const faults = await faultsOf(forge(await reportFolder(), 'cstd-en.json', change));
    expect(faults[0]?.fault).toBe(fault);
    expect(faults[0]?.where).toMatch(/^cstd-en\.json/);
  });

  it('names the place where a language of the report says something else', async () => {
    const folder = forge(await reportFolder(), 'cstd-ar.json', (text) =>
      text.replace('"type":"paragraph","id":"p"', '"type":"paragraph","id":"q"'),
    );
    expect(await faultsOf(folder)).toEqual([
      {
        fault: 'language-differs',
        where: 'cstd-ar.json#sections/numbers/blocks/1',
        expected: 'cstd-en.json: p',
        found: 'q',
      },
    ]);
  });

  it('recounts a document that the manifest does not call one', async () => {
    const folder = await reportFolder();
    const hidden = forge(folder, 'cstd-en.json', (text) => text.replace('"value":2', '"value":5'));
    hidden.set('other.json', hidden.get('cstd-en.json') as Uint8Array);
    const manifest = parseManifest(hidden.get('manifest.json') as Uint8Array);
    if (manifest === undefined) throw new Error('The forged manifest is not good');
    hidden.set('manifest.json', Buffer.from(manifestFor(hidden, manifest.snapshot, manifest.makers)));
    const places = (await faultsOf(hidden)).map(({ fault, where }) => `${fault} ${where}`);
    expect(places).toContain('figure-value other.json#activities');
  });

  it('counts for a public document only what the public may see', async () => {
    const folder = await reportFolder();
    const document = JSON.parse(Buffer.from(folder.get('cstd-en.json') as Uint8Array).toString());
    expect(document.figures.activities.value).toBe(2);
    const members = forge(folder, 'cstd-en.json', (text) =>
      text.replace('"audience":"public"', '"audience":"members"'),
    );
    expect(await faultsOf(members)).toContainEqual({
      fault: 'figure-value',
      where: 'cstd-en.json#activities',
      expected: 3,
      found: 2,
    });
  });
});
