/** What the page on adding a record type says is done here, as it stands there. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeEntries } from '../../functions/intake/take-entries.ts';
import type { Finding } from '../../shared/activities/finding.ts';
import { buildEntryTemplate } from '../../shared/intake/registry/build-entry-template.ts';
import { listEntries } from '../../shared/registries/list-entries.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { fieldName, registryName } from '../../shared/registries/registry-words.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { bytesSource } from '../../shared/zip/byte-source.ts';
import { ports } from '../shared/registries/entry-fixtures.ts';

let blocks: readonly string[];
let publication: Registry;
let added: Readonly<Record<string, string>>;
beforeAll(async () => {
  const page = await readFile(new URL('../../docs/adding-a-record-type.md', import.meta.url), 'utf8');
  blocks = [...page.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = '']) => code);
  const [registry = '', texts = ''] = blocks;
  publication = (await load(registry)).publication as Registry;
  added = (await load(`export const added = {\n${texts}};`)).added as Readonly<Record<string, string>>;
});

function load(code: string): Promise<Readonly<Record<string, unknown>>> {
  return import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(code))}`);
}

describe('the record type that the documentation adds', () => {
  it('takes fewer than sixty lines of data', () => {
    expect(blocks).toHaveLength(2);
    expect(blocks.join('').trimEnd().split('\n').length).toBeLessThan(60);
  });

  it('brings the words that are not there yet, and no others', () => {
    const words = wordsIn('en');
    const { id, fields } = publication;
    const missing = [
      ...(['one', 'many'] as const)
        .filter((which) => registryName(publication, words, which) === id)
        .map((which) => `registry.${id}.${which}`),
      ...fields
        .filter((field) => fieldName(publication, field.id, words) === field.id)
        .map((field) => `registry.field.${field.id}`),
    ];
    expect(Object.keys(added)).toEqual(missing);
  });

  it('has its workbook, takes entries in, says what is wrong and lists what it kept', async () => {
    const request = { registry: publication, language: 'en', templateId: 'T' } as const;
    expect((await buildEntryTemplate(request, wordsIn('en'))).length).toBeGreaterThan(10_000);
    const to = ports();
    const findings: Finding[] = [];
    const order = {
      registry: publication,
      by: 'nour',
      onFindings: (each: readonly Finding[]) => void findings.push(...each),
    };
    const csv = [
      'title,year,lines,link',
      'Guide to national strategies,2025,C5,https://www.itu.int/',
      'Broken,2025,C5,www.itu.int',
      'Without lines,2025,,',
    ].join('\n');
    const taken = await takeEntries(bytesSource('p.csv', Buffer.from(csv)), order, to);
    expect(taken).toMatchObject({ rows: 3, created: 1, refused: 2 });
    expect(findings.map(({ at, rule }) => `${at.column}${at.row} ${rule}`)).toEqual([
      'D3 link-malformed',
      'C4 entry-field-required',
    ]);
    const { items } = await listEntries(to.ledger, publication, {
      reader: 'internal',
      line: 'C5',
      year: 2025,
    });
    expect(items.map(({ state }) => state.values.year)).toEqual([2025]);
  });
});
